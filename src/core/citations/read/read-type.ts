import { TYPE_SHORT_FORMS, typeNamed, typeOfKey } from "../known/document-types";
import { wordsFrom } from "./name-words";
import { BLANK, GAP, oneOf } from "./pieces";

/** The word for the type before a code. */
export interface TypeFound {
  readonly from: number;
  readonly type: string;
  /** Written as its letters: "QĐ", which may stand for either of two types. */
  readonly isShort: boolean;
}

/** "số", "số:", "số hiệu" right before a code. */
const NUMBER_SIGN = new RegExp(
  `(?<!\\p{L})(?:số|so)(?:${BLANK}hiệu)?${GAP}[:.]?(?:${GAP}|${BLANK}{2,3})$`,
  "iu",
);
const LONGEST_SIGN = 24;
/** Behind a place, so that words are taken from their end: a search from the left tries every letter. */
const LAST_WORDS = new RegExp(`(?<=(?<words>(?:\\p{L}{1,7}${BLANK}){0,3}\\p{L}{1,7}${GAP}))`, "uy");
/** Four words, and the blanks between them. */
const LONGEST_TYPE = 44;

/** Some types carry a name before the number: "Luật Giáo dục số", "Quy chế phối hợp số". */
const TITLED = new RegExp(
  `(?<!\\p{L})(?:(?<type>${oneOf(["Bộ luật", "Luật", "Pháp lệnh", "Quy chế", "Chương trình"])})(?:,?${BLANK}\\p{L}{1,12}){1,16}?` +
    `|(?<brief>${oneOf(["Báo cáo", "Thông báo", "Quyết định", "Giấy mời"])})(?:${BLANK}\\p{L}{1,12}){1,3}?)${GAP}$`,
  "u",
);
const LONGEST_TITLE = 100;

/** A code, the word "số" before it, and how far back its words may reach. */
export interface CodePlace {
  readonly at: number;
  readonly sign: number | undefined;
  readonly least: number;
}

/** The type that stands before a code. */
export function readType(text: string, { at, sign, least }: CodePlace): TypeFound | undefined {
  const end = Math.max(least, sign ?? at);
  return wordBefore(text, end, least) ?? (sign === undefined ? undefined : titleBefore(text, end, least));
}

/** Where the word "số" before a code begins, if it is there. */
export function numberWordBefore(text: string, at: number): number | undefined {
  const from = Math.max(0, at - LONGEST_SIGN);
  const match = NUMBER_SIGN.exec(text.slice(from, at));
  return match === null ? undefined : from + match.index;
}

function wordBefore(text: string, end: number, least: number): TypeFound | undefined {
  const from = Math.max(least, end - LONGEST_TYPE);
  const before = text.slice(from, end);
  LAST_WORDS.lastIndex = before.length;
  const last = LAST_WORDS.exec(before)?.groups?.["words"];
  if (last === undefined) return undefined;
  const words = wordsFrom(before, before.length - last.length);
  for (const [skipped, { written, to }] of words.entries()) {
    const rest = words.slice(skipped);
    const short = rest.length === 1 ? TYPE_SHORT_FORMS.get(written) : undefined;
    const type = short ?? typeOfKey(rest.map(({ key }) => key).join(" "));
    const isPart =
      type !== undefined && OTHER_WORDS.get(type)?.includes(words[skipped - 1]?.key ?? "") === true;
    if (type !== undefined && !isPart)
      return { from: from + to - written.length, type, isShort: short !== undefined };
  }
  return undefined;
}

/** Words that make another word of a type's: "pháp luật", "kỷ luật", "mệnh lệnh". */
const OTHER_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ["Luật", ["pháp", "kỷ", "kỉ", "quy", "dự"]],
  ["Lệnh", ["mệnh", "khẩu", "hiệu"]],
]);

function titleBefore(text: string, end: number, least: number): TypeFound | undefined {
  const from = Math.max(least, end - LONGEST_TITLE);
  const match = TITLED.exec(text.slice(from, end));
  const type = match?.groups?.["type"] ?? match?.groups?.["brief"];
  return match === null || type === undefined
    ? undefined
    : { from: from + match.index, type: typeNamed(type) ?? type, isShort: false };
}
