import { DOCUMENT_TYPES, TYPE_SHORT_FORMS } from "./document-types";

/** The word for the type before a code. */
export interface TypeFound {
  readonly from: number;
  readonly type: string;
}

const spaced = (words: string): string => words.replace(/ /g, String.raw`\s{1,3}`);
const WORDS = DOCUMENT_TYPES.map(({ name }) => name)
  .sort((a, b) => b.length - a.length)
  .map(spaced)
  .join("|");
const SHORT = [...TYPE_SHORT_FORMS.keys()].sort((a, b) => b.length - a.length).join("|");
const NUMBER_SIGN = String.raw`(?:\s{0,3}(?:số|số hiệu)\s{0,2}:?)?\s{0,3}`;
/** The nearest word wins: "kế hoạch thực hiện Nghị quyết số 36" names a resolution. */
const BEFORE: readonly RegExp[] = [
  new RegExp(String.raw`(?<!\p{L})(?<word>${WORDS})${NUMBER_SIGN}$`, "iu"),
  new RegExp(String.raw`(?<!\p{L})(?<word>${SHORT})${NUMBER_SIGN}$`, "u"),
  // Some types carry words of their own before the number: "Quy chế phối hợp số", "Luật Giáo dục số".
  /(?<!\p{L})(?<word>Bộ luật|Luật|Pháp lệnh|Quy chế|Chương trình)(?:\s{1,3}[\p{L},]{1,12}){1,8}?\s{1,3}số\s{0,2}:?\s{0,3}$/u,
];
const NUMBER_WORD = /(?<!\p{L})số\s{0,2}:?\s{0,3}$/iu;

/** As far back as a type with its words may stand. */
const WINDOW = 90;

/** The type that stands before a code at `at`, not reaching back before `least`. */
export function readType(text: string, at: number, least: number): TypeFound | undefined {
  const from = Math.max(least, at - WINDOW);
  const before = text.slice(from, at);
  for (const pattern of BEFORE) {
    const match = pattern.exec(before);
    const word = match?.groups?.["word"] ?? "";
    const type = TYPE_SHORT_FORMS.get(word) ?? TYPE_BY_KEY.get(keyOf(word));
    if (match !== null && type !== undefined) return { from: from + match.index, type };
  }
  return undefined;
}

/** Where the word "số" before a code begins, if it is there. */
export function numberWordBefore(text: string, at: number): number | undefined {
  const from = Math.max(0, at - 8);
  const match = NUMBER_WORD.exec(text.slice(from, at));
  return match === null ? undefined : from + match.index;
}

const keyOf = (words: string): string => words.replace(/\s+/g, " ").toLowerCase();
const TYPE_BY_KEY = new Map(DOCUMENT_TYPES.map(({ name }) => [keyOf(name), name]));
