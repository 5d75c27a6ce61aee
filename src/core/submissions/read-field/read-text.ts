import { INVISIBLE, cleanText } from "../../base";
import type { Field } from "../../catalogue";
import { valueRange } from "../../templates";
import type { Cell } from "../../workbook";
import { type FieldReader, isBlankText, refuseUnreadable } from "./field-reader";
import { type Findings, shorten, shownCell } from "./findings";
import { inUnicode } from "./legacy-text";
import { respelt } from "./respelt-text";

/**
 * Words as the user typed them, in one Unicode form, without blanks around them. A text may be too long, or written in
 * another form than the field's, and still say what it says: it is kept, and that is a warning.
 */
export function textReader(field: Field): FieldReader {
  const judge = judgeText(field);
  return (cell, findings) => {
    const { kind, value } = cell;
    if (kind === "text" && typeof value === "string" && cell.look !== "disguised") {
      return isBlankText(value)
        ? undefined
        : judge(asWritten(inUnicode(value.normalize("NFC").trim(), findings)), findings);
    }
    if (kind === "number" && hidesNoDigit(cell, field)) return judge(String(value), findings);
    // A remark nobody can read takes no figure with it.
    if (refuseUnreadable(cell, findings, field.required ? "error" : "warning")) return undefined;
    if (kind === "number" || kind === "boolean") return judge(shownCell(cell), findings);
    return dateForText(field, shownCell(cell), findings);
  };
}

/** In old fonts the soft hyphen is a letter: whatever is invisible goes once they are read. */
const asWritten = (text: string): string => text.replace(INVISIBLE, "").trim();

/** A telephone number shown by a format of its own (`"0"#`): its digits are what counts. */
function hidesNoDigit({ look, value }: Cell, { pattern }: Field): boolean {
  return (
    look === "disguised" && pattern !== undefined && respelt(String(value), whole(pattern)) !== undefined
  );
}

/** "24/7" typed into a cell became 24 July; what was typed is gone. */
function dateForText({ required, pattern }: Field, shown: string, findings: Findings): string | undefined {
  findings.add(required ? "submission.date-for-required-text" : "submission.date-for-text", { found: shown });
  return required || pattern !== undefined ? undefined : shown;
}

function judgeText(field: Field): (text: string, findings: Findings) => string | undefined {
  const { min, max } = valueRange(field);
  const pattern = field.pattern === undefined ? undefined : whole(field.pattern);
  const { required, hint = "" } = field;
  return (text, findings) => {
    const { length } = text;
    const isInForm = pattern === undefined || pattern.test(cleanText(text));
    const read = isInForm ? undefined : respelt(text, pattern);
    if (read !== undefined) {
      findings.add("submission.alias-read", { found: shorten(text), facts: { label: read } });
      return read;
    }
    if (length > max && isInForm)
      findings.add("submission.text-too-long", { found: shorten(text), facts: { length, max } });
    if (length < min) {
      const severity = required ? "error" : "warning";
      findings.add("submission.text-too-short", { severity, found: text, facts: { length, min } });
      if (required) return undefined;
    }
    if (isInForm) return text;
    const code = required ? "submission.text-pattern" : "submission.text-of-another-form";
    findings.add(code, { found: shorten(text), facts: { hint } });
    return required ? undefined : text;
  };
}

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, "u");
