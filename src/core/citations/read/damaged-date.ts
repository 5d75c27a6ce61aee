import { BLANK, GAP, LEAD } from "./pieces";

/** A day that is told, though not in plain figures. */
export interface DamagedDate {
  readonly to: number;
  readonly written: string;
  /** Day, month and year, where they can be meant in one way only: "15/6/2OO4". */
  readonly figures: readonly [day: number, month: number, year: number] | undefined;
  /** A bracket was opened before the day and is open still. */
  readonly isOpen: boolean;
}

/*
 *   ngày 15/6/2OO4 · ngày 15/6/20 04 · ngày 15l6/2004 · ngày 1 5 tháng 6 năm 2004 · (l5-6-2004)
 */
/** A figure, or what scanners read for one. */
const SIGN = String.raw`(?:[\dOoQDUlIi|!?&SsZzBbGgqTA]|\](?=[\d\]/.-]| ?\)| năm| tháng))`;
const MARKS = String.raw`(?: {0,2}[/.:\\_-]{1,5} {0,2}|[,'’])`;
/** What a scanner made of a figure that nobody knows any more. */
const STAIN = String.raw`(?:[^\p{L}\d\s(]{1,2}|\p{L}(?=\d))?`;
/** A piece that came apart holds a figure, lest a word be taken for one. */
const APART = String.raw`[ \n]{1,3}(?:(?=${SIGN}{0,3}\d)${SIGN}{1,4}|(?<= )[Oo]{2})(?!\p{L})`;
const RUN = new RegExp(
  String.raw`${STAIN}${SIGN}{1,8}(?:${MARKS}${SIGN}{1,6}|${APART}){0,7}(?:\p{L}{1,2}\d{1,3})?`,
  "uy",
);
const PART = String.raw`(?:[/\]]?${SIGN}{1,2}(?:[ \n.,]{1,2}${SIGN})?[/\]]?|[/\]]{1,2})`;
const IN_WORDS = new RegExp(
  String.raw`(?<day>${STAIN}${PART})${GAP}th[aáàảãạ]ng${GAP}(?:(?<month>${PART})|\p{Ll}{2,5}(?: \p{Ll}{2,3})?)${LEAD}(?:n[aăãâà]m|/|-)${GAP}(?<year>${SIGN}{1,5}(?:${APART}){0,3})`,
  "uy",
);
const OPENING = new RegExp(
  String.raw`${LEAD}(?<open>\( {0,2})?(?<word>(?:(?:ký|ban hành|cùng|đề)${BLANK})?ng[aàáảãạ]y${GAP})?`,
  "iuy",
);
const CLOSING = / ?\)/uy;

/** The day that follows a place and was damaged; undefined where what follows is none. */
export function damagedDate(text: string, at: number): DamagedDate | undefined {
  OPENING.lastIndex = at;
  const { open, word } = OPENING.exec(text)?.groups ?? {};
  const from = Math.max(at, OPENING.lastIndex);
  const inWords = word === undefined ? null : matchAt(IN_WORDS, text, from);
  const run = inWords === null ? matchAt(RUN, text, from) : null;
  const [written] = inWords ?? run ?? [];
  if (written === undefined) return undefined;
  if (run !== null && !isDay(written, { hasWord: word !== undefined, isOpen: open !== undefined }))
    return undefined;
  const closing = open === undefined ? null : matchAt(CLOSING, text, from + written.length);
  return {
    to: from + written.length + (closing?.[0].length ?? 0),
    written,
    figures: inWords === null ? surely(written.split(MARK)) : surely(partsOf(inWords)),
    isOpen: open !== undefined && closing === null,
  };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const partsOf = ({
  groups: { day = "", month = "", year = "" } = {},
}: RegExpExecArray): readonly string[] => [day, month, year];

const MARK = / ?[/.-] ?/;
const ALL_SIGNS = new RegExp(SIGN, "gu");
const ALL_MARKS = /[/.:\\_,'’-]+/g;
/** Days without their year: "15-16/6", "30/5 - 15/6". */
const RANGE = /^\d{1,2}(?:[/.]\d{1,2})? ?- ?\d{1,2}[/.]\d{1,2}$/;
/** What else stands in figures behind a number: "2013-2023", "6/2004", "15.000.000". */
const NO_DAY =
  /^(?:(?:19|20)\d\d ?[/-] ?(?:19|20)\d\d|(?:0?[1-9]|1[0-2]) ?[/-] ?\d{4}|\d{1,3}(?:[.,]\d{3})+)$/;

/** Whether a run of figures was a day with its year; without the word "ngày" it must look much more like one. */
function isDay(
  written: string,
  { hasWord, isOpen }: { readonly hasWord: boolean; readonly isOpen: boolean },
): boolean {
  const signs = count(written, ALL_SIGNS);
  const marks = count(written, ALL_MARKS);
  const last = written.split(/[^\p{L}\d|!?&\]]+/u).at(-1)?.length ?? 0;
  if (RANGE.test(written)) return false;
  if (hasWord) return marks >= 2 ? signs >= 5 : count(written, /\d/g) >= 3 && last >= (marks === 1 ? 4 : 6);
  if (NO_DAY.test(written) || count(written, /\d/g) < (isOpen ? 2 : 4) || signs < 6) return false;
  return isOpen ? marks >= 2 || (marks === 1 && last >= 4) : /^.{1,3}[/.-] ?.{1,2}[/.-]/.test(written);
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Letters that stand for one figure and no other; S may be 5 or 8, B 8 or 3. */
const SURE: Readonly<Record<string, string>> = { O: "0", o: "0", l: "1", I: "1", i: "1", "|": "1" };
const SURE_PART = /^[\dOolIi|]{1,2}$/;
const SURE_YEAR = /^[\dOolIi|]{4}$/;

function surely(parts: readonly string[]): DamagedDate["figures"] {
  const [day = "", month = "", year = ""] = parts;
  const isSure = parts.length === 3 && SURE_PART.test(day) && SURE_PART.test(month) && SURE_YEAR.test(year);
  return isSure ? [figuresIn(day), figuresIn(month), figuresIn(year)] : undefined;
}

const figuresIn = (part: string): number =>
  Number(part.replace(/[OolIi|]/g, (letter) => SURE[letter] ?? letter));
