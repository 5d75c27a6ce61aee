import { holdsTyped, inLatinLetters, oneOfWords, remembered } from "../../base";
import type { Field } from "../../catalogue";
import { type FieldReader, isBlankText, isDash, refuseUnreadable, reportDash } from "./field-reader";
import { shownCell } from "./findings";

/** As they are written: "Dừng" is no "đúng", and "Chùa" no "chưa". */
const saysYes = oneOfWords([
  ...["có", "x", "v", "đúng", "rồi", "đã", "đã có", "có rồi", "y", "yes", "true", "1"],
]);
const saysNo = oneOfWords([
  ...["không", "chưa", "không có", "chưa có", "ko", "k", "sai", "n", "no", "false", "0"],
]);
const TICK = /[✓✔☑✅√]/u;
const NO_TICK = /^[☐□]$/u;
/** Typed for the letter x, or put in for it by a program. */
const LIKE_X = /[×☒⊠]/gu;

/** A mark in the letters it is meant in: "Х" of a Russian keyboard, "×" and "☒" are "x". */
export const asLetters = (mark: string): string => inLatinLetters(mark.replace(LIKE_X, "x"));

interface Truth {
  readonly value: boolean | undefined;
}

/** What a mark or a word says: Có, X, ✓ … or Không; undefined for anything else. */
export const truthOf = remembered((text): Truth => {
  // A question is no answer.
  if (text.includes("?")) return { value: undefined };
  if (NO_TICK.test(text.trim())) return { value: false };
  const words = asLetters(text);
  // Of two boxes, "☐ Có ☑ Không", it is the words that tell.
  if (/[☐□]/u.test(text)) return { value: undefined };
  if (TICK.test(text)) return { value: !saysNo(words) };
  if (saysYes(words)) return { value: true };
  return { value: saysNo(words) ? false : undefined };
});

export function booleanReader(field: Field): FieldReader {
  const said = remembered((text): Truth => {
    const [first = "", ...others] = text.split(/\s+/);
    const isOfLabel = others.length > 0 && holdsTyped(field.label, others.join(" "));
    return isOfLabel ? truthOf(first) : truthOf(text);
  });
  return (cell, findings) => {
    const { kind, value } = cell;
    if (typeof value === "boolean") return value;
    // 1 and 0 may be shown as words: LibreOffice stores TRUE so.
    if (kind === "number" && (value === 0 || value === 1)) return value === 1;
    if (kind === "text" && typeof value === "string" && cell.look !== "disguised") {
      if (isBlankText(value)) return undefined;
      if (isDash(value)) return reportDash(value, field, findings);
      const truth = said(value.trim()).value;
      if (truth !== undefined) return truth;
    }
    if (!refuseUnreadable(cell, findings))
      findings.add("submission.not-yes-or-no", { found: shownCell(cell) });
    return undefined;
  };
}
