import { Button, Field, Input, Select, Textarea, makeStyles } from "@fluentui/react-components";
import { narrowInput } from "../../shared/controls/narrow-input";
import type { FormEvent } from "react";
import { type Severity, saysSame } from "../../../core/base";
import { type Template, kindOf, withRule } from "../../../core/catalogue";
import { type RuleReading, readRuleInWords, ruleInWords } from "../../../core/rules";
import { fill } from "../../../i18n";
import { useTakeCatalogue } from "./change/use-take-catalogue";
import type { RuleDraft } from "../store/drafts";
import { useBoard, useBoardState, useCatalogue } from "../store/use-board";
import { useKept } from "../store/use-kept";

/** One more rule of a template, written as people write it; how it is understood stands below while it is typed. */
export function RuleInWords({ template }: { readonly template: Template }) {
  const { words } = useBoard();
  const { work } = useBoardState();
  const styles = useStyles();
  const { typed, type, read, usual, add } = useRule(template);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void add();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <RuleText template={template} rule={typed.rule} read={read} onRule={(rule) => type({ rule })} />
      <Field label={words.ruleMessage}>
        <Input
          value={typed.message}
          placeholder={usual}
          onChange={(_, { value }) => type({ message: value })}
        />
      </Field>
      <SeverityOfRule severity={typed.severity} onSeverity={(severity) => type({ severity })} />
      <div>
        <Button type="submit" appearance="primary" disabled={!read.ok || work !== undefined}>
          {words.ruleAdd}
        </Button>
      </div>
    </form>
  );
}

interface RuleTextProps {
  readonly template: Template;
  readonly rule: string;
  readonly read: RuleReading;
  onRule(rule: string): void;
}

/** Where the rule is typed, and below it how it is understood, or which words are not. */
function RuleText({ template, rule, read, onRule }: RuleTextProps) {
  const { words } = useBoard();
  const below =
    rule.trim() === ""
      ? { hint: hintOf(template, words) }
      : read.ok
        ? { validationState: "success" as const, validationMessage: saidOf(read, template, words) }
        : { validationState: "warning" as const, validationMessage: refusedFor(read.at, template, words) };
  return (
    <Field label={words.ruleText} required {...below}>
      <Textarea value={rule} resize="vertical" onChange={(_, { value }) => onRule(value)} />
    </Field>
  );
}

interface SeverityOfRuleProps {
  readonly severity: Severity;
  onSeverity(severity: Severity): void;
}

function SeverityOfRule({ severity, onSeverity }: SeverityOfRuleProps) {
  const { words } = useBoard();
  return (
    <Field label={words.ruleSeverity}>
      <Select
        style={narrowInput}
        value={severity}
        onChange={(_, { value }) => onSeverity(SEVERITIES.find((one) => one === value) ?? "error")}
      >
        <option value="error">{words.ruleError}</option>
        <option value="warning">{words.ruleWarning}</option>
        <option value="info">{words.ruleInfo}</option>
      </Select>
    </Field>
  );
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** What is typed of a rule; `add` puts it into the catalogue in use. */
function useRule(template: Template) {
  const { words } = useBoard();
  const { index } = useCatalogue();
  const { take } = useTakeCatalogue();
  const [typed = BLANK, keep] = useKept("rule", template.code);
  const read = readRuleInWords(typed.rule, template.fields);
  const usual = fill(words.ruleMessageUsual, { rule: typed.rule.trim() });
  const add = async (): Promise<void> => {
    if (!read.ok) return;
    const { expression, field } = read;
    const message = typed.message.trim() || usual;
    const rule = { expression, field, message, severity: typed.severity, whenBlank: "skip" } as const;
    const { code } = template;
    const notice = { word: "ruleAdded", facts: { template: code } } as const;
    if ((await take(withRule(index.catalogue, code, rule), notice)) !== undefined) keep(() => undefined);
  };
  return {
    ...{ typed, read, usual, add },
    type: (part: Partial<RuleDraft>) =>
      keep((before) => {
        const next = { ...BLANK, ...before, ...part };
        return saysSame(next, BLANK) ? undefined : next;
      }),
  };
}

const BLANK: RuleDraft = { rule: "", message: "", severity: "error" };

type Words = ReturnType<typeof useBoard>["words"];

/** Labels of two of its columns whose figures may be compared; undefined where there are no two. */
function figuresOf({ fields }: Template) {
  const numbers = fields.filter((field) => kindOf(field).holds === "number");
  const summed = numbers.filter(({ aggregate }) => aggregate.op === "sum");
  const [first, second] = summed.length > 1 ? summed : numbers;
  return first === undefined || second === undefined
    ? undefined
    : { first: first.label, second: second.label };
}

/** How a rule is written, by examples that mean something for the columns there are. */
function hintOf(template: Template, words: Words): string {
  const figures = figuresOf(template);
  if (figures !== undefined) return fill(words.ruleHint, figures);
  const [first, second = first] = template.fields;
  return fill(words.ruleHintOfTexts, { first: first?.label ?? "A", second: second?.label ?? "B" });
}

function saidOf(read: RuleReading & { readonly ok: true }, { fields }: Template, words: Words): string {
  const field = fields.find(({ key }) => key === read.field)?.label ?? read.field;
  return fill(words.ruleReadAs, { expression: ruleInWords(read.expression, fields), field });
}

const refusedFor = (at: string, template: Template, words: Words): string =>
  at === "" ? fill(words.ruleIncomplete, { example: exampleOf(template) }) : fill(words.ruleUnknown, { at });

/** The shortest whole rule of its columns. */
function exampleOf(template: Template): string {
  const figures = figuresOf(template);
  return figures === undefined
    ? `${template.fields[0]?.label ?? "A"} khác trống`
    : `${figures.first} ≤ ${figures.second}`;
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "6px", paddingBlock: "4px" },
});
