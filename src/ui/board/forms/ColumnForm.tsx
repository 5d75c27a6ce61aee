import { useListStyles } from "../../shared/parts/list-styles";
import { Checkbox, Field, Input, Select, Textarea } from "@fluentui/react-components";
import { type FieldType, isFieldType, kindOf } from "../../../core/catalogue";
import { narrowInput } from "../../shared/controls/narrow-input";
import { type ColumnChange, leftOut, withColumn } from "../store/forms-state";
import type { ColumnProps } from "./column-props";
import { useFormWords } from "./use-form-words";

/** What may be put right of a column before it goes into the catalogue. */
export function ColumnForm({ entry, column, onChange }: ColumnProps) {
  const { words } = useFormWords();
  const isOut = entry.leftOut.has(column.column);
  const change = (part: ColumnChange) => onChange((one) => withColumn(one, column.column, part));
  return (
    <>
      {!isOut && <ColumnFields column={column} onColumn={change} />}
      <Checkbox
        label={words.leaveOut}
        checked={isOut}
        onChange={(_, { checked }) => onChange((one) => leftOut(one, column.column, checked === true))}
      />
    </>
  );
}

interface ColumnFieldsProps {
  readonly column: ColumnProps["column"];
  onColumn(change: ColumnChange): void;
}

function ColumnFields({ column, onColumn }: ColumnFieldsProps) {
  const { words } = useFormWords();
  const styles = useListStyles();
  const { label, type, unit = "", required, choices = [] } = column;
  return (
    <div className={styles.fields}>
      <TextField label={words.label} text={label} onText={(text) => onColumn({ label: text })} />
      <TypeField type={type} onType={(to) => onColumn({ type: to })} />
      {(kindOf({ type }).holds === "number" || unit !== "") && (
        <TextField label={words.unit} text={unit} onText={(text) => onColumn({ unit: text })} />
      )}
      {type === "choice" && (
        <ChoicesField choices={choices} onChoices={(listed) => onColumn({ choices: listed })} />
      )}
      <Checkbox
        label={words.required}
        checked={required}
        onChange={(_, { checked }) => onColumn({ required: checked === true })}
      />
    </div>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly text: string;
  /** Why what is typed will not do. */
  readonly wrong?: string | undefined;
  onText(text: string): void;
}

export function TextField({ label, text, wrong, onText }: TextFieldProps) {
  return (
    <Field label={label} validationMessage={wrong ?? null}>
      <Input style={narrowInput} value={text} onChange={(_, { value }) => onText(value)} />
    </Field>
  );
}

interface TypeFieldProps {
  readonly type: FieldType;
  onType(type: FieldType): void;
}

/** Every type a column may have, in words. */
export function TypeField({ type, onType }: TypeFieldProps) {
  const { words, said } = useFormWords();
  return (
    <Field label={words.type}>
      <Select
        style={narrowInput}
        value={type}
        onChange={(_, { value }) => isFieldType(value) && onType(value)}
      >
        {Object.entries(said.type).map(([code, word]) => (
          <option key={code} value={code}>
            {word}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface ChoicesFieldProps {
  readonly choices: readonly string[];
  readonly hint?: string | undefined;
  onChoices(choices: readonly string[]): void;
}

/** One choice a line. */
export function ChoicesField({ choices, hint, onChoices }: ChoicesFieldProps) {
  const { words } = useFormWords();
  return (
    <Field label={words.choices} hint={hint ?? null}>
      <Textarea
        value={choices.join("\n")}
        rows={4}
        resize="vertical"
        onChange={(_, { value }) => onChoices(value.split("\n"))}
      />
    </Field>
  );
}
