import { useListStyles } from "../../shared/parts/list-styles";
import { Checkbox, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { type Field as TemplateField, kindOf } from "../../../core/catalogue";
import { type FieldChange, isListShared, labelsTwice, withField } from "../../../core/forms";
import { type Expression, formatExpression, readRuleInWords, ruleInWords } from "../../../core/rules";
import { type OwnFormWords, fill } from "../../../i18n";
import { narrowInput } from "../../shared/controls/narrow-input";
import { ChoicesField, TextField, TypeField } from "../forms/ColumnForm";
import { useFormWords } from "../forms/use-form-words";
import { DigitsField } from "../parts/DigitsField";
import { AddsField } from "./AddsField";
import type { DesignColumnProps } from "./design-props";
import { KeyField } from "./KeyField";

/** What may be changed of a column of a template. */
export function FieldForm({ design, field, onChange }: DesignColumnProps) {
  const styles = useListStyles();
  const { words } = useFormWords();
  const change = (part: FieldChange) => onChange((one) => withField(one, field.key, part));
  const { label, type, group = "", list } = field;
  return (
    <div className={styles.fields}>
      <TextField
        label={words.label}
        text={label}
        wrong={isTwice(field, design) ? fill(words.labelTaken, { label }) : undefined}
        onText={(text) => change({ label: text })}
      />
      <KeyField design={design} field={field} onChange={onChange} />
      <TypeField type={type} onType={(to) => change({ type: to })} />
      {kindOf(field).holds === "number" && <NumberFields {...{ design, field, onChange }} />}
      {list !== undefined && (
        <ChoicesField
          choices={design.lists[list] ?? []}
          hint={isListShared(design, field) ? words.choicesShared : undefined}
          onChoices={(choices) => change({ choices })}
        />
      )}
      <TextField label={words.group} text={group} onText={(text) => change({ group: text })} />
      <AddsField
        field={field}
        fields={design.template.fields}
        onAggregate={(aggregate) => change({ aggregate })}
      />
      <WidthField width={field.width} onWidth={(width) => change({ width })} />
      <Checkbox
        label={words.required}
        checked={field.required}
        disabled={field.formula !== undefined}
        onChange={(_, { checked }) => change({ required: checked === true })}
      />
    </div>
  );
}

/** Another column bears its label under the same upper header. */
const isTwice = ({ label, group }: TemplateField, { template }: DesignColumnProps["design"]): boolean =>
  labelsTwice(template.fields.filter((one) => (one.group ?? "") === (group ?? ""))).includes(label.trim());

function NumberFields({ design, field, onChange }: DesignColumnProps) {
  const { words } = useFormWords();
  const change = (part: FieldChange) => onChange((one) => withField(one, field.key, part));
  const others = design.template.fields.filter(({ key }) => key !== field.key);
  return (
    <>
      <TextField
        label={words.unit}
        text={field.unitOfMeasure ?? ""}
        onText={(text) => change({ unitOfMeasure: text })}
      />
      <FormulaField field={field} others={others} onChange={change} />
    </>
  );
}

interface FormulaFieldProps {
  readonly field: TemplateField;
  readonly others: readonly TemplateField[];
  onChange(change: FieldChange): void;
}

/** Taken as soon as it is understood; blank: the unit fills it in. */
function FormulaField({ field: { formula }, others, onChange }: FormulaFieldProps) {
  const { words } = useFormWords();
  const [text, setText] = useState(formula === undefined ? "" : asTyped(formula, others));
  // Changed from outside: by another key or label of a column it names.
  if (formula !== undefined && !means(text, formula, others)) setText(asTyped(formula, others));
  const type = (typed: string) => {
    setText(typed);
    const found = readRuleInWords(typed, others);
    onChange(found.ok ? { formula: found.expression, required: false } : { formula: null });
  };
  return (
    <Field label={words.formula} style={{ flexBasis: "100%" }} {...belowFormula(text, others, words)}>
      <Input style={narrowInput} value={text} onChange={(_, { value }) => type(value)} />
    </Field>
  );
}

/** By the labels of its columns, as people write it; by their keys where two labels would be taken for each other. */
function asTyped(formula: Expression, others: readonly TemplateField[]): string {
  const said = ruleInWords(formula, others);
  return means(said, formula, others) ? said : formatExpression(formula);
}

function means(text: string, formula: Expression, others: readonly TemplateField[]): boolean {
  const found = readRuleInWords(text, others);
  const whole = formatExpression(formula);
  return text === whole || (found.ok && formatExpression(found.expression) === whole);
}

/** How it is understood, or which words are not. */
function belowFormula(text: string, others: readonly TemplateField[], words: OwnFormWords) {
  if (text.trim() === "") return { hint: words.formulaHint };
  const read = readRuleInWords(text, others);
  return read.ok
    ? {
        validationState: "success" as const,
        validationMessage: fill(words.formulaRead, { formula: ruleInWords(read.expression, others) }),
      }
    : {
        validationState: "warning" as const,
        validationMessage: fill(words.formulaUnknown, { at: read.at }),
      };
}

const [LEAST_WIDTH, MOST_WIDTH] = [4, 80];

/** A number the sheet can have is taken; anything else stays as typed. */
function WidthField({ width, onWidth }: { readonly width: number; onWidth(width: number): void }) {
  const { words } = useFormWords();
  const [text, setText] = useState(String(width));
  const isWidth = (typed: string) => Number(typed) >= LEAST_WIDTH && Number(typed) <= MOST_WIDTH;
  const type = (typed: string) => {
    setText(typed);
    if (isWidth(typed)) onWidth(Number(typed));
  };
  const wrong = fill(words.widthWrong, { least: LEAST_WIDTH, most: MOST_WIDTH });
  return (
    <DigitsField
      label={words.width}
      wrong={isWidth(text) ? undefined : wrong}
      text={text}
      most={2}
      onText={type}
    />
  );
}
