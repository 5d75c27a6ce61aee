import { isPartyName } from "../../known/bodies";
import { TYPE_SHORT_FORMS, typeNamed } from "../../known/document-types";
import { BLANK, GAP, oneOf } from "../../read/pieces";
import { LIST_JOINT, LIST_NUMBER, type ListedNumber } from "../../read/listed-numbers";
import { tellsDay } from "../../read/read-date";
import { type Tail, readTail } from "../../read/read-tail";
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
const ALONE = `(?![\\d\\p{L}%]|${GAP}[-/]|[.,]\\d)`;
const NUMBER = `(?<number>\\d{1,4}(?:/(?:19|20)\\d\\d)?)${ALONE}`;
const FURTHER = new RegExp(`${LIST_JOINT}(?<number>${LIST_NUMBER})${ALONE}`, "iuy");
const LONGEST_LIST = 20;

/** "Thông báo số 12 người trúng tuyển" is not number 12. */
const ENDS = /^\s{0,3}(?:[.,;:()"'\n/]|$)|^\s{1,3}(?:về|và|của|đã|được|trong|là|thì|tại|quy)(?!\p{L})/iu;

/**
 * "Kết luận số 52", "NQ số 25", "Nghị định 30/2020": a number without letters; "các Nghị quyết 27, 28 và 29": several.
 * Without "số" it must be said of when or of whom: "Nghị quyết 36 của Bộ Chính trị" is a document, "quyết định 12 vụ"
 * is none.
 */
export const bareNumber: NameReader = {
  pattern: new RegExp(`${TYPE}${NUMBER_SIGN}${NUMBER}`, "gu"),
  read: (text, match) => {
    const { type = "", sign, number = "" } = match.groups ?? {};
    const isYear = sign === undefined && /^(?:19|20)\d\d$/.test(number);
    if (isYear || isNickname(text, match.index)) return undefined;
    const name = named(match, TYPE_SHORT_FORMS.get(type) ?? typeNamed(type) ?? type);
    const first = { from: name.from, to: name.to, number };
    const all = [first, ...numbersBehind(text, name.to)];
    const isSmall = type === type.toLowerCase();
    const place = { text, isSaid: sign !== undefined, isPlural: isPlural(text, match.index), isSmall };
    const listed = all.length > 1 ? tailOf(all, place) : undefined;
    const tail = listed ?? tailOf([first], place);
    if (tail === undefined) return undefined;
    const { to, ...said } = tail;
    // The Party's QĐ may be a decision or a regulation.
    const isEither = type === "QĐ" && isPartyName(tail.issuer ?? "");
    const kind = isEither ? { type: undefined, typeWritten: false } : {};
    const kept = listed === undefined ? [first] : all;
    return kept.map((one, at) => ({
      ...name,
      ...kind,
      ...one,
      ...said,
      to: at === kept.length - 1 ? to : one.to,
    }));
  },
};

/** "27, 28 và 29": the numbers that follow the first of a list. */
function numbersBehind(text: string, at: number): readonly ListedNumber[] {
  const numbers: ListedNumber[] = [];
  FURTHER.lastIndex = at;
  while (numbers.length < LONGEST_LIST) {
    const number = FURTHER.exec(text)?.groups?.["number"];
    if (number === undefined) break;
    numbers.push({ from: FURTHER.lastIndex - number.length, to: FURTHER.lastIndex, number });
  }
  return numbers;
}

interface NumberPlace {
  readonly text: string;
  /** The word "số" stands before it. */
  readonly isSaid: boolean;
  readonly isPlural: boolean;
  /** The type is in small letters. */
  readonly isSmall: boolean;
}

/** What is said behind numbers, if they are those of documents. */
function tailOf(numbers: readonly ListedNumber[], place: NumberPlace): Tail | undefined {
  const { to = 0, number = "" } = numbers.at(-1) ?? {};
  const tail = readTail(place.text, to);
  if (tellsDay(tail) || tail.issuer !== undefined || tail.term !== undefined) return tail;
  const isSeveral = numbers.length > 1;
  if (!number.includes("/") && (!place.isSaid || (place.isPlural && !isSeveral))) return undefined;
  return !place.isSmall && ENDS.test(place.text.slice(to, to + 8)) ? tail : undefined;
}
