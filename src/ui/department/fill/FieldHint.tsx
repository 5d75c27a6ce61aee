import type { FormField, OpenReport } from "../../../app";
import type { Control } from "../../../core/catalogue";
import type { FieldValue } from "../../../core/submissions";
import { type PaneWords, fill } from "../../../i18n";
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

/** How what is typed is to look, where people write it in many ways. */
const FORMS: Partial<Record<Control, keyof PaneWords>> = { date: "dateHint", time: "timeHint" };

/** Below a control: what a document is about or the catalogue's hint, the last period's value, the amount in words, letters used. */
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
  const form = FORMS[control];
  const format = form !== undefined && field.hint === undefined ? words[form] : undefined;
  // Once a document is chosen, how to choose it is known.
  const subject = control === "directive" ? report.index.directive(String(value))?.subject : undefined;
  const lines = [subject ?? field.hint, format, amount, last, letters].filter((line) => line !== undefined);
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
