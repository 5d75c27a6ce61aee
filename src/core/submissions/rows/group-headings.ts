import { cleanText } from "../../base";
import type { Row } from "../../workbook";
import type { FieldPlan } from "../entry/reading-plan";
import { textOf } from "../sheet-cells";

/** "1. Khối xã", "CÁC CHI BỘ TRỰC THUỘC", "Khối trường học". */
const NUMBERED_HEADING = /^(?:\d{1,2}(?:\.\d{1,2})?[.)/:-]|[a-zđ]\)|[*+]) ?\p{Lu}/u;
const IN_CAPITALS = /^(?=.*\p{Lu}{2})[^\p{Ll}\d]+$/u;
const GROUP_WORD =
  /^(?:các|khối|nhóm|cụm|phần|mục|cấp|toàn|đối với|thuộc|trực thuộc|khu vực|quý|tháng|đợt|\d{1,2} tháng)(?= )/iu;
/** "I. Khối xã" in one cell, or "I" or "I." in the cell before (a tab); "A Lưới" is a place. */
const GROUP_HEADING = /^(?:[IVX]+|[A-Z])(?:[.)/:-] ?\t?|\t)\p{Lu}/u;
/** "Chỉ thị 99", "99-CT/TW": a document nobody knows is an entry that was only begun. */
const LIKE_A_DOCUMENT =
  /\d\p{L}?\s?[-/]|^(?:(?:thực hiện|triển khai|quán triệt) )?(?:chỉ thị|nghị quyết|kết luận|quyết định|kế hoạch|hướng dẫn|quy định|thông tri|thông báo|chương trình|công văn|nghị định|văn bản|luật|ct|nq|kl|qđ|kh|hd)(?= |$)/iu;
/** More than a number or a letter of the column STT. */
const WORDS = /\p{L}{2,}/u;
const ROMAN = /^[IVX]+[.)]?$/i;

/** What an entry is about does not begin with the number of a group. */
export function isHeading({ cells }: Row): boolean {
  const texts = cells.flatMap((cell) => textOf(cell) ?? []).map(cleanText);
  return GROUP_HEADING.test(texts.join("\t"));
}

/** "Khối xã", "2. Các chi bộ": a group by its word, not only by the way it is written. */
export const saysGroup = (text: string): boolean =>
  GROUP_WORD.test(cleanText(text).replace(/^[^\p{L}]+/u, ""));

/**
 * A text that is no entry of its column: it names nothing on a list, is no day, or is written as groups are. In a column
 * of the unit's own words only that way of writing tells.
 */
export function isNoName(text: string, plan: FieldPlan): boolean {
  const words = cleanText(text);
  if (NUMBERED_HEADING.test(words) || IN_CAPITALS.test(words) || GROUP_WORD.test(words)) return true;
  return plan.tellsRow && !plan.keepsMarks && !LIKE_A_DOCUMENT.test(words);
}

/** Whether a text in the column STT, or left of it, is more than a number. */
export const isMoreThanNumber = (text: string): boolean => WORDS.test(text) && !ROMAN.test(text.trim());
