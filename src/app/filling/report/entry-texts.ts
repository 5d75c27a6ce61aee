import type { Template } from "../../../core/catalogue";
import { type FieldValue, shownCell, valueText } from "../../../core/submissions";
import type { Cell } from "../../../core/workbook";
import type { Texts } from "../model";
import type { ReportWorld } from "./report-world";
import { resultText } from "./result-text";

interface ReadEntry {
  readonly template: Template;
  readonly values: Readonly<Record<string, FieldValue>>;
  /** The cell of a field, where it holds something. */
  readonly cellOf: (fieldKey: string) => Cell | undefined;
}

/** An entry as a form shows it: values in the form people write, and what could not be read as it stands. */
export function entryTexts(
  { template, values, cellOf }: ReadEntry,
  { index, period }: Pick<ReportWorld, "index" | "period">,
): Texts {
  const texts: Record<string, string> = {};
  for (const field of template.fields) {
    const value = values[field.key];
    if (value !== undefined) {
      const say = field.formula === undefined ? valueText : resultText;
      texts[field.key] = say(value, field, { index, period });
      continue;
    }
    const cell = field.formula === undefined ? cellOf(field.key) : undefined;
    const text = cell === undefined ? "" : cellText(cell);
    if (text.trim() !== "") texts[field.key] = text;
  }
  return texts;
}

/** The whole text of a cell: findings cut long ones, a form must not. */
const cellText = (cell: Cell): string => (typeof cell.value === "string" ? cell.value : shownCell(cell));
