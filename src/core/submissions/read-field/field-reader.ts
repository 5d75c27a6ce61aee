import { type PlainDate, type Severity, cleanText } from "../../base";
import { type CatalogueIndex, type Field, kindOf } from "../../catalogue";
import { valueRange } from "../../templates";
import type { FieldValue } from "../model";
import type { Cell } from "../../workbook";
import { type Findings, shownCell } from "./findings";

/**
 * Reads one cell as a value of one field. undefined: the cell is blank, or what it holds was refused and said
 * so. A doubtful value is refused, never guessed.
 */
export type FieldReader = (cell: Cell, findings: Findings) => FieldValue | undefined;

/** What a cell may speak of. */
export interface ReaderWorld {
  readonly index: CatalogueIndex;
  /** Cut-off date: what a cell names must exist then. */
  readonly on: PlainDate | undefined;
}

/** Spaces of any kind, or nothing: a blank to whoever looks at the cell. */
export function isBlankText(text: string): boolean {
  const first = text.charCodeAt(0);
  if ((first > 0x20 && first < 0x7f) || isLetter(first)) return false;
  return text === "" || cleanText(text) === "";
}

/** Letters and digits, Vietnamese ones too; everything that only looks like nothing, or like a dash, lies elsewhere. */
const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0xc0 && code < 0x1680 && code !== ARABIC_MARK);
/** Of no width (see `cleanText`). */
const ARABIC_MARK = 0x61c;

/** "=120+130", "=SUM(K12:K14)"; "=250" says no more than 250. */
const FORMULA = /^\s*=\s*(?![\d.,]+\s*$)[\p{L}\d(+$-]/u;

/** "-", "–", "…": typed to say that nothing is to be written. */
export const isDash = (text: string): boolean =>
  !isLetter(text.charCodeAt(0)) && /^[-.…_/\\]+$/.test(cleanText(text));

/**
 * Cells that hold no value of any type: an Excel error, a formula nobody has calculated or that stands there as
 * text, a number that its format shows as another one.
 */
export function refuseUnreadable(cell: Cell, findings: Findings, severity: Severity = "error"): boolean {
  if (cell.kind === "error") {
    findings.add("submission.error-cell", { severity, found: shownCell(cell) });
    return true;
  }
  if (cell.kind === "uncalculated") {
    findings.add("submission.uncalculated", { severity });
    return true;
  }
  if (cell.kind === "text" && typeof cell.value === "string" && FORMULA.test(cell.value)) {
    findings.add("submission.formula-as-text", { found: shownCell(cell) });
    return true;
  }
  if (cell.look === "disguised" && !saysNothing(cell)) {
    const code = cell.kind === "text" ? "submission.disguised-text" : "submission.disguised-number";
    findings.add(code, { severity, found: shownCell(cell) });
    return true;
  }
  return false;
}

/** Seen or not, blanks and a dash say nothing. */
const saysNothing = ({ value }: Cell): boolean =>
  typeof value === "string" && (isBlankText(value) || isDash(value));

/** A dash leaves an optional field blank, and is said; a required field must be answered: by 0 only where that may be. */
export function reportDash(text: string, field: Field, findings: Findings): undefined {
  const isZero = takesZero(field);
  if (field.required)
    findings.add(isZero ? "submission.dash-in-required" : "submission.dash-no-answer", { found: text });
  else findings.add(isZero ? "submission.dash-as-blank" : "submission.dash-left-blank", { found: text });
}

/** Whether there may be none of what a field counts: of a date, a name or a figure that begins with 1 nobody writes 0. */
export const takesZero = (field: Field): boolean =>
  kindOf(field).holds === "number" && valueRange(field).min <= 0;
