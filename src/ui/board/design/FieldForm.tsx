import { useListStyles } from "../../shared/parts/list-styles";
import { Checkbox, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { type Field as TemplateField, kindOf } from "../../../core/catalogue";
import { type FieldChange, withField } from "../../../core/forms";
import { type RuleReading, formatExpression, readRuleInWords } from "../../../core/rules";
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
      <TextField label={words.label} text={label} onText={(text) => change({ label: text })} />
      <KeyField design={design} field={field} onChange={onChange} />
      <TypeField type={type} onType={(to) => change({ type: to })} />
      {kindOf(field).holds === "number" && <NumberFields {...{ design, field, onChange }} />}
      {list !== undefined && (
        <ChoicesField choices={design.lists[list] ?? []} onChoices={(choices) => change({ choices })} />
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
  const now = formula === undefined ? "" : formatExpression(formula);
  const [text, setText] = useState(now);
  const read = readRuleInWords(text, others);
  // Changed from outside: by another key of a column it names.
  if (formula !== undefined && text !== now && !(read.ok && formatExpression(read.expression) === now))
    setText(now);
  const type = (typed: string) => {
    setText(typed);
    const found = readRuleInWords(typed, others);
    onChange(found.ok ? { formula: found.expression, required: false } : { formula: null });
  };
  return (
    <Field label={words.formula} style={{ flexBasis: "100%" }} {...belowFormula(text, read, words)}>
      <Input style={narrowInput} value={text} onChange={(_, { value }) => type(value)} />
    </Field>
  );
}

/** How it is understood, or which words are not. */
function belowFormula(text: string, read: RuleReading, words: OwnFormWords) {
  if (text.trim() === "") return { hint: words.formulaHint };
  return read.ok
    ? {
        validationState: "success" as const,
        validationMessage: fill(words.formulaRead, { formula: formatExpression(read.expression) }),
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
