import { cleanText } from "../../base";
import type { Field } from "../../catalogue";
import { valueRange } from "../../templates";
import { type CellReader, isBlankText, refuseUnreadable } from "./cell-reader";
import { type CellReport, shorten, shownCell } from "./cell-report";
import { inUnicode } from "./legacy-text";

/** Words as the user typed them, in one Unicode form, without blanks around them. */
export function textReader(field: Field): CellReader {
  const judge = judgeText(field);
  return (cell, report) => {
    const { kind, value } = cell;
    if (kind === "text" && typeof value === "string") {
      return isBlankText(value) ? undefined : judge(inUnicode(value.normalize("NFC").trim(), report), report);
    }
    if (refuseUnreadable(cell, report)) return undefined;
    if (kind === "number" || kind === "boolean") return judge(shownCell(cell), report);
    return dateForText(field, shownCell(cell), report);
  };
}

/** "24/7" typed into a cell became 24 July; what was typed is gone. */
function dateForText(field: Field, shown: string, report: CellReport): string | undefined {
  const grave = field.required || field.pattern !== undefined;
  report.add(grave ? "submission.date-for-required-text" : "submission.date-for-text", { found: shown });
  return grave ? undefined : shown;
}

function judgeText(field: Field): (text: string, report: CellReport) => string | undefined {
  const { min, max } = valueRange(field);
  const pattern = field.pattern === undefined ? undefined : new RegExp(`^(?:${field.pattern})$`, "u");
  return (text, report) => {
    const { length } = text;
    if (length > max) {
      report.add("submission.text-too-long", { found: shorten(text), facts: { length, max } });
      return undefined;
    }
    if (length < min) {
      report.add("submission.text-too-short", { found: text, facts: { length, min } });
      return undefined;
    }
    if (pattern !== undefined && !pattern.test(cleanText(text))) {
      report.add("submission.text-pattern", { found: shorten(text), facts: { hint: field.hint ?? "" } });
      return undefined;
    }
    return text;
  };
}
