import { cleanText } from "../../base";
import type { Field } from "../../catalogue";
import { valueRange } from "../../templates";
import { type FieldReader, isBlankText, refuseUnreadable } from "./field-reader";
import { type Findings, shorten, shownCell } from "./findings";
import { inUnicode } from "./legacy-text";

/** Words as the user typed them, in one Unicode form, without blanks around them. */
export function textReader(field: Field): FieldReader {
  const judge = judgeText(field);
  return (cell, findings) => {
    const { kind, value } = cell;
    if (kind === "text" && typeof value === "string") {
      return isBlankText(value)
        ? undefined
        : judge(inUnicode(value.normalize("NFC").trim(), findings), findings);
    }
    if (refuseUnreadable(cell, findings)) return undefined;
    if (kind === "number" || kind === "boolean") return judge(shownCell(cell), findings);
    return dateForText(field, shownCell(cell), findings);
  };
}

/** "24/7" typed into a cell became 24 July; what was typed is gone. */
function dateForText(field: Field, shown: string, findings: Findings): string | undefined {
  const grave = field.required || field.pattern !== undefined;
  findings.add(grave ? "submission.date-for-required-text" : "submission.date-for-text", { found: shown });
  return grave ? undefined : shown;
}

function judgeText(field: Field): (text: string, findings: Findings) => string | undefined {
  const { min, max } = valueRange(field);
  const pattern = field.pattern === undefined ? undefined : new RegExp(`^(?:${field.pattern})$`, "u");
  return (text, findings) => {
    const { length } = text;
    if (length > max) {
      findings.add("submission.text-too-long", { found: shorten(text), facts: { length, max } });
      return undefined;
    }
    if (length < min) {
      findings.add("submission.text-too-short", { found: text, facts: { length, min } });
      return undefined;
    }
    if (pattern !== undefined && !pattern.test(cleanText(text))) {
      findings.add("submission.text-pattern", { found: shorten(text), facts: { hint: field.hint ?? "" } });
      return undefined;
    }
    return text;
  };
}
