import type { FormField, OpenReport } from "../../../app";
import type { FieldValue } from "../../../core/submissions";
import { fill } from "../../../i18n";
import { sayAmount } from "../../shared/controls/say-amount";
import { usePane } from "../../shared/use-pane";

interface FieldHintProps {
  readonly one: FormField;
  readonly report: OpenReport;
  readonly text: string;
  readonly value: FieldValue | undefined;
  /** What was reported in the last period, in words. */
  readonly last: string | undefined;
}

/**
 * Below a control: what a document is about or the catalogue's hint, the last period's value, the amount in words, letters
 * used. How a day or a time is written stands in the control itself, while it is blank.
 */
export function FieldHint({ one: { field, control }, report, text, value, last }: FieldHintProps) {
  const { words, language } = usePane();
  const amount =
    control === "money" && typeof value === "number" && field.unitOfMeasure !== undefined
      ? sayAmount(value, field.unitOfMeasure, language)
      : undefined;
  const letters =
    control === "long-text" && field.maxLength !== undefined
      ? fill(words.lettersUsed, { used: text.length, most: field.maxLength })
      : undefined;
  // Once a document is chosen, how to choose it is known.
  const subject = control === "directive" ? report.index.directive(String(value))?.subject : undefined;
  const lines = [subject ?? field.hint, amount, last, letters].filter((line) => line !== undefined);
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
