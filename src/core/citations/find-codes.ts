import { type Side, sideOf, trueBody } from "./bodies";
import { ALL_LETTERS, trueLetters } from "./document-types";
import { BLANK, GAP, oneOf } from "./pieces";

/** A code where it stands in repaired text. */
export interface CodeFound {
  readonly from: number;
  readonly to: number;
  readonly number: string;
  readonly letters?: string;
  readonly year?: number;
  readonly symbol: string;
  readonly code: string;
  readonly side: Side | undefined;
  /** Written with the separators of the other side: 22/CT-TW. */
  readonly swapped: boolean;
  /** Sure enough to stand without a word for its type before it. */
  readonly isCertain: boolean;
}

/*
 *   40 - CT / TW      367-QĐ/TWĐTN-VP      the Party
 *   30 / 2020 / NĐ - CP      1373/QĐ-TTg   the State
 *   43 / 2019 / QH14                       laws
 *   4555 / BGDĐT - GDPT                    official letters of the State have no letters of a type
 *   33A - HĐBT                             before 1992
 */
const SEPARATOR = `${GAP}[-/]${GAP}`;
/** Not inside a longer number, a date or a fraction. */
const STARTS = String.raw`(?<!\d|\d[.,/-])`;
const NUMBER = String.raw`(?<number>\d{1,5}(?:[A-Ea-eĐđ](?!\p{L}))?)`;
const YEAR = String.raw`(?<year>(?:19|20)\d\d)`;
/** Ends of a part: no small letter follows, unless the next word was glued on. */
const PART_ENDS = String.raw`(?![\d&])(?!(?!ngày|của|về)\p{Ll})(?!(?!NGÀY|CỦA|VỀ)\p{Lu})`;
/** Capitals, with the small letters offices have: TTg, SGDĐT-GDTrH. */
const PART = String.raw`(?:TTg|[A-ZĐƯ&]{1,14}?(?:Tr[A-ZĐ]{0,4})?(?:\d{1,2})?)${PART_ENDS}`;
const BODY = String.raw`${PART}(?:${GAP}-${GAP}(?=[A-ZĐƯ])${PART}){0,3}`;
const LETTERS = oneOf(ALL_LETTERS.flatMap((letters) => [letters, letters.toUpperCase()]));
/** In small letters throughout only what is surely meant. */
const SMALL_LETTERS = oneOf(ALL_LETTERS.filter(({ length }) => length > 1).map((one) => one.toLowerCase()));
const SMALL_BODIES = "tw|tư|tu|hu|đu|ubnd|hđnd|cp|ttg|vptw|btgtu|btghu|bgdđt|byt|btc|bnv";

const PATTERNS = [
  String.raw`(?:${GAP}/${GAP}${YEAR})?(?<before>${SEPARATOR}|${BLANK})(?<letters>${LETTERS})(?<between>${SEPARATOR})(?<body>${BODY})`,
  String.raw`(?:${GAP}/${GAP}(?<lawYear>(?:19|20)\d\d))?${SEPARATOR}(?<law>(?:QH|UBTVQH)\d{1,2})(?!\d)`,
  String.raw`(?<oldMark>${SEPARATOR})(?<old>HĐBT|HĐCP|TTg|TTG|CP|TVQH|CTN)${PART_ENDS}`,
  String.raw`(?:${GAP}/${GAP}(?<officeYear>(?:19|20)\d\d))?${GAP}/${GAP}(?<office>${PART})(?:${GAP}-${GAP}(?<unit>${BODY}))?`,
  String.raw`${SEPARATOR}(?<smallLetters>${SMALL_LETTERS})${SEPARATOR}(?<smallBody>${SMALL_BODIES})(?![\p{L}\d])`,
];
const CODE = new RegExp(`${STARTS}${NUMBER}(?:${PATTERNS.join("|")})`, "gu");

/** Every code in a text, in order. One pass: each piece of the pattern is bounded. */
export function findCodes(text: string): readonly CodeFound[] {
  const found: CodeFound[] = [];
  for (const match of text.matchAll(CODE)) {
    const meaning = meaningOf(match.groups ?? {});
    if (meaning !== undefined)
      found.push({
        from: match.index,
        to: match.index + match[0].length,
        ...meaning,
      });
  }
  return found;
}

type Parts = Readonly<Record<string, string | undefined>>;
type Meaning = Omit<CodeFound, "from" | "to">;

function meaningOf(parts: Parts): Meaning | undefined {
  const { number = "", letters, body, law, old, office, smallLetters, smallBody } = parts;
  if (letters !== undefined && body !== undefined) return lettered({ ...parts, number, letters, body });
  if (smallLetters !== undefined && smallBody !== undefined) {
    const [capitals, bodyCapitals] = [smallLetters.toUpperCase(), smallBody.toUpperCase()];
    const meaning = lettered({
      ...parts,
      number,
      letters: capitals,
      body: bodyCapitals,
    });
    return { ...meaning, isCertain: false };
  }
  if (law !== undefined) return ofState(number, law, { year: parts["lawYear"], isCertain: true });
  if (old !== undefined) {
    const symbol = trueBody(old);
    const isCertain = symbol.startsWith("HĐ");
    return {
      number,
      symbol,
      code: `${number}${parts["oldMark"]?.trim() ?? "-"}${symbol}`,
      side: "state",
      swapped: false,
      isCertain,
    };
  }
  if (office === undefined) return undefined;
  const unit = parts["unit"];
  const symbol = tidy(unit === undefined ? office : `${office}-${unit}`);
  const isCertain = unit !== undefined && sideOf(office) === "state" && office.length > 2;
  return ofState(number, symbol, { year: parts["officeYear"], isCertain });
}

interface StateParts {
  readonly year: string | undefined;
  readonly isCertain: boolean;
}

const ofState = (number: string, symbol: string, { year, isCertain }: StateParts): Meaning => ({
  number,
  symbol,
  ...(year === undefined ? {} : { year: Number(year) }),
  code: [number, year, symbol].filter((part) => part !== undefined).join("/"),
  side: "state",
  swapped: false,
  isCertain,
});

/** Number, letters of a type and a body, with the separators of either side, which are then put right. */
function lettered({
  number,
  letters: written,
  body: writtenBody,
  before = "-",
  between = "/",
  year,
}: Parts & {
  readonly number: string;
  readonly letters: string;
  readonly body: string;
}): Meaning {
  const letters = trueLetters(written);
  const body = trueBody(tidy(writtenBody));
  const [first, second] = [before.trim(), between.trim()];
  const isParty = year === undefined && (sideOf(body) ?? (second === "/" ? "party" : "state")) === "party";
  const symbol = `${letters}${isParty ? "/" : "-"}${body}`;
  const isUsual = isParty ? first !== "/" && second === "/" : first !== "-" && second === "-";
  return {
    number,
    letters,
    symbol,
    ...(year === undefined ? {} : { year: Number(year) }),
    code: isParty
      ? `${number}-${symbol}`
      : [number, year, symbol].filter((part) => part !== undefined).join("/"),
    side: isParty ? "party" : "state",
    swapped: !isUsual,
    isCertain: first !== "" || (before === " " && sideOf(body) === "party"),
  };
}

const tidy = (body: string): string => body.replace(/\s+/g, "");
