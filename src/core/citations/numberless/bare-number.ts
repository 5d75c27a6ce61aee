import { TYPE_SHORT_FORMS, typeNamed } from "../document-types";
import { BLANK, GAP, oneOf } from "../pieces";
import { readTail } from "../read-tail";
import { type NameReader, isNickname, isPlural, named } from "./named";

/** Types people cite by their number alone. */
const TYPES = ["Nghị quyết", "Chỉ thị", "Kết luận", "Quyết định", "Quy định", "Hướng dẫn", "Kế hoạch", "Thông báo", "Công văn",
  "Nghị định", "Thông tư"]; // prettier-ignore
const SPELLINGS = TYPES.flatMap((type) => [
  type,
  type.slice(0, 1).toLowerCase() + type.slice(1),
  type.toUpperCase(),
]);
const TYPE = `(?<!\\p{L})(?<type>${oneOf([...SPELLINGS, ...TYPE_SHORT_FORMS.keys()])})`;
const NUMBER_SIGN = `${BLANK}(?<sign>(?:số|SỐ)${GAP}:?${GAP})?`;
const NUMBER = `(?<number>\\d{1,4}(?:/(?:19|20)\\d\\d)?)(?![\\d\\p{L}%]|${GAP}[-/]|[.,]\\d)`;

/** "Thông báo số 12 người trúng tuyển" is not number 12. */
const ENDS = /^\s{0,3}(?:[.,;:()"'\n/]|$)|^\s{1,3}(?:về|và|của|đã|được|trong|là|thì|tại|quy)(?!\p{L})/iu;

/**
 * "Kết luận số 52", "NQ số 25", "Nghị định 30/2020": a number without letters. Without "số" it must be said of when
 * or of whom: "Nghị quyết 36 của Bộ Chính trị" is a document, "quyết định 12 vụ" is none.
 */
export const bareNumber: NameReader = {
  pattern: new RegExp(`${TYPE}${NUMBER_SIGN}${NUMBER}`, "gu"),
  read: (text, match) => {
    const { type = "", sign, number = "" } = match.groups ?? {};
    if (isNickname(text, match.index)) return undefined;
    const name = named(match, TYPE_SHORT_FORMS.get(type) ?? typeNamed(type) ?? type);
    const tail = readTail(text, name.to);
    const isPlaced = tail.date !== undefined || tail.issuer !== undefined || tail.term !== undefined;
    const isYearly = number.includes("/");
    if (!isPlaced && !isYearly && (sign === undefined || isPlural(text, match.index))) return undefined;
    if (!isPlaced && (type === type.toLowerCase() || !ENDS.test(text.slice(name.to, name.to + 8))))
      return undefined;
    return { ...name, ...tail, number };
  },
};
