import { type Side, sideOf } from "./bodies";
import { ALL_LETTERS, trueLetters } from "./document-types";

/** A code where it stands in normalised text. */
export interface CodeFound {
  readonly from: number;
  readonly to: number;
  readonly number: string;
  readonly letters?: string;
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
const GAP = String.raw`\s{0,2}`;
const DASH = `${GAP}-${GAP}`;
const SLASH = `${GAP}/${GAP}`;
const NUMBER = String.raw`(?<number>\d{1,4}[A-Za-zđĐ]?)`;
const YEAR = String.raw`(?<year>(?:19|20)\d\d)`;
const alternatives = (texts: readonly string[]): string =>
  [...new Set(texts)].sort((a, b) => b.length - a.length).join("|");
const LETTERS = alternatives(ALL_LETTERS.flatMap((letters) => [letters, letters.toUpperCase()]));
/** Capitals, and the one small letter of TTg; a word of a capital title that is glued on is no part of it. */
const PART = String.raw`(?:TTg|[A-ZĐƯ]{1,12}\d{0,2})(?![À-ỸẠ-ỹ])`;
const body = (name: string): string => `(?<${name}>${PART}(?:${GAP}-${GAP}(?=[A-ZĐƯ])${PART}){0,3})`;

const PATTERNS = [
  `${DASH}(?<partyLetters>${LETTERS})${SLASH}${body("partyBody")}`,
  `(?:${SLASH}${YEAR})?${SLASH}(?<stateLetters>${LETTERS})${DASH}${body("stateBody")}`,
  String.raw`\s(?<looseLetters>${LETTERS})${SLASH}${body("looseBody")}`,
  String.raw`${SLASH}(?<lawYear>(?:19|20)\d\d)${SLASH}(?<law>(?:QH|UBTVQH)\d{1,2})`,
  String.raw`${SLASH}(?<office>[A-ZĐƯ]{2,12})${DASH}(?<unit>[A-ZĐƯ&]{2,10}(?:-[A-ZĐƯ]{2,10})?)`,
  `-(?<old>HĐBT|HĐCP|TTg|CP)`,
];
/** Not inside a longer number, a date or a fraction. */
const CODE = new RegExp(String.raw`(?<!\d)(?<!\d[.,/-])${NUMBER}(?:${PATTERNS.join("|")})`, "gu");

/** Every code in a text, in order. One pass: each piece of the pattern is bounded. */
export function findCodes(text: string): readonly CodeFound[] {
  const found: CodeFound[] = [];
  for (const match of text.matchAll(CODE)) {
    const parts: Parts = match.groups ?? {};
    const meaning = meaningOf(parts);
    if (meaning === undefined) continue;
    found.push({ from: match.index, to: match.index + match[0].length, ...meaning });
  }
  return found;
}

type Parts = Readonly<Record<string, string | undefined>>;
type Meaning = Omit<CodeFound, "from" | "to">;

function meaningOf({ number: written = "", ...parts }: Parts): Meaning | undefined {
  const number = written;
  const { partyLetters, partyBody, stateLetters, stateBody, year, looseLetters, looseBody } = parts;
  const { law, lawYear, office, unit, old } = parts;
  if (partyLetters !== undefined && partyBody !== undefined)
    return numbered({ number, letters: partyLetters, body: partyBody, usual: "party", isCertain: true });
  if (stateLetters !== undefined && stateBody !== undefined)
    return numbered({
      number,
      letters: stateLetters,
      body: stateBody,
      usual: "state",
      year,
      isCertain: true,
    });
  if (looseLetters !== undefined && looseBody !== undefined) {
    const isCertain = sideOf(tidy(looseBody)) === "party";
    return numbered({ number, letters: looseLetters, body: looseBody, usual: "party", isCertain });
  }
  if (law !== undefined) {
    const code = `${number}/${lawYear}/${law}`;
    return { number, symbol: law, code, side: "state", swapped: false, isCertain: true };
  }
  if (office !== undefined && unit !== undefined) {
    const symbol = `${office}-${unit}`;
    const isCertain = sideOf(office) === "state" && office !== "VP" && office !== "CP";
    return { number, symbol, code: `${number}/${symbol}`, side: "state", swapped: false, isCertain };
  }
  if (old === undefined) return undefined;
  return { number, symbol: old, code: `${number}-${old}`, side: "state", swapped: false, isCertain: true };
}

interface Numbered {
  readonly number: string;
  readonly letters: string;
  readonly body: string;
  /** Whose separators it is written with. */
  readonly usual: Side;
  readonly year?: string | undefined;
  readonly isCertain: boolean;
}

function numbered({
  number,
  letters: written,
  body: writtenBody,
  usual,
  year,
  isCertain,
}: Numbered): Meaning {
  const letters = trueLetters(written);
  const body = tidy(writtenBody);
  const side = sideOf(body);
  const swapped = side !== undefined && side !== usual && year === undefined;
  const symbol =
    (side ?? usual) === "party" && year === undefined ? `${letters}/${body}` : `${letters}-${body}`;
  const separator = symbol.includes("/") ? "-" : "/";
  const code = `${number}${year === undefined ? "" : `/${year}`}${separator}${symbol}`;
  return { number, letters, symbol, code, side: side ?? usual, swapped, isCertain };
}

const tidy = (body: string): string => body.replace(/\s+/g, "").replace(/^TTG$/, "TTg");
