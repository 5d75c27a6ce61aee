import type { FormField } from "../../../app";
import type { FieldValue } from "../../../core/submissions";
import { fill } from "../../../i18n";
import { sayAmount } from "../../shared/controls/say-amount";
import { usePane } from "../../shared/use-pane";

interface FieldHintProps {
  readonly one: FormField;
  readonly text: string;
  readonly value: FieldValue | undefined;
  /** What was reported in the last period, in words. */
  readonly last: string | undefined;
}

/** Below a control: the catalogue's hint, the last period's value, the amount in words, letters used. */
export function FieldHint({ one: { field, control }, text, value, last }: FieldHintProps) {
  const { words, language } = usePane();
  const amount =
    control === "money" && typeof value === "number" && field.unitOfMeasure !== undefined
      ? sayAmount(value, field.unitOfMeasure, language)
      : undefined;
  const letters =
    control === "long-text" && field.maxLength !== undefined
      ? fill(words.lettersUsed, { used: text.length, most: field.maxLength })
      : undefined;
  const format = control === "date" && field.hint === undefined ? words.dateHint : undefined;
  const lines = [field.hint, format, amount, last, letters].filter((line) => line !== undefined);
  return lines.length === 0 ? null : (
    <>
      {lines.map((line) => (
        <span key={line} style={{ display: "block" }}>
          {line}
        </span>
      ))}
    </>
  );
}
