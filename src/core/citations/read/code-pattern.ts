import { ALL_LETTERS } from "../known/document-types";
import { BLANK, GAP, oneOf } from "./pieces";

/*
 *   40 - CT / TW      367-QĐ/TWĐTN-VP      the Party
 *   30 / 2020 / NĐ - CP      1373/QĐ-TTg   the State
 *   43 / 2019 / QH14                       laws
 *   4555 / BGDĐT - GDPT                    official letters of the State have no letters of a type
 *   33A - HĐBT                             before 1992
 *
 * Copied, scanned and hurried papers write 29_NQ/TW, 29-NQ\TW, 29--NQ/TW, 29-NQTW, 16/NQ.HĐND, 36NQ/TW, 36-N Q/T W, 3O/2020/NĐ-CP.
 */
const SEPARATOR = String.raw`${GAP}(?:--?|//?|[\\_])${GAP}`;
/** Not inside a longer number, a date or a fraction; "1,234" is a number, "18,19" are two. */
const STARTS = String.raw`(?<![\d_]|\d[./-]|(?<!\d)\d{1,2},(?=\d{3}(?!\d)))`;
/** "số Il-CT/TW": behind this word even letters alone are figures. */
const ALL_LOOK_ALIKE = String.raw`(?<=(?<!\p{L})(?:[Ss]ố|SỐ)(?: hiệu)? ?[:.]? ?)[lI|][lIoO|]{1,2}`;
/** Letters a scanner reads for figures, or a hand types for them, may follow the first figure. */
const FIGURES = String.raw`(?:\d{1,2}[.,]\d{3}|\d(?:[\dOolIiZzSs|!]|B(?=[\dOolI])){0,4}|${ALL_LOOK_ALIKE})`;
const NUMBER = String.raw`(?<number>${FIGURES}(?:[A-Ea-eĐđ](?!\p{L}))?)`;
const YEAR = String.raw`(?:[1lI|]9|2[0Oo]) ?[\dOolI|]{2}`;
/** Ends of a part: no small letter follows, unless the next word was glued on. */
const PART_ENDS = String.raw`(?![\d&])(?!(?!ngày|của|về)\p{Ll})(?!(?!NGÀY|CỦA|VỀ)\p{Lu})`;
/** The National Assembly and its committee bear the number of their term; the figures behind it are a footnote's. */
const ASSEMBLY = String.raw`(?:QH|UBTVQH)(?:[ \n]?[1lI][\dOo]| ?[1-9])\d{0,3}`;
/** Letters of a committee that came apart. */
const APART = String.raw`T[ .\n]{1,2}[WƯU]|[HĐQ][ .\n]U`;
/** Capitals, with the small letters offices have: TTg, SGDĐT-GDTrH. Figures may be a part of them, or a footnote's. */
const PART = String.raw`(?:T[Tt]g\d{0,3}|${APART}|${ASSEMBLY}|[A-ZĐƯ&]{1,14}?(?:Tr[A-ZĐ]{0,4})?\d{0,3})${PART_ENDS}`;
const BODY = String.raw`${PART}(?:${GAP}-${GAP}(?=[A-ZĐƯ])${PART}){0,3}`;
const LETTERS = oneOf(ALL_LETTERS.flatMap((letters) => [letters, letters.toUpperCase()]));
const LETTERS_APART = oneOf(
  ALL_LETTERS.filter(({ length }) => length === 2).map((letters) => letters.split("").join(" ")),
);
const LONGER_LETTERS = ALL_LETTERS.filter(({ length }) => length > 1);
/** In small letters only what is surely meant. */
const SMALL_LETTERS = oneOf(
  LONGER_LETTERS.flatMap((one) => [one.toLowerCase(), `${one.slice(0, 1)}${one.slice(1).toLowerCase()}`]),
);
const BODIES = "TW|TƯ|TU|HU|ĐU|UBND|HĐND|CP|TTg|VPTW|BTGTU|BTGHU|BGDĐT|BYT|BTC|BNV".split("|");
const SMALL_BODIES = oneOf(
  BODIES.flatMap((one) => [one, one.toLowerCase(), `${one.slice(0, 1)}${one.slice(1).toLowerCase()}`]),
);
/** Bodies that are told even where the sign before them is missing. */
const GLUED_BODY = `(?=(?:TW|TƯ|TU|HU|ĐU|TTg|TTG|UBND|HĐND)${PART_ENDS})`;
const GLUED_LETTERS = "NQ|QĐ|KL|CT|KH|HD|TB|BC|CV|TTr|CTr|ĐA";
/** "NQ/TW(1)", "NQ/TW[1]", "NQ/TW¹"; "NQ/TW 1 ngày 04/11/2013", where it came apart. */
const FOOTNOTE = String.raw`(?:\(\d{1,3}\)|\[\d{1,3}\]|[¹²³⁰⁴-⁹]{1,3}| \d{1,3}(?= (?:ngày \d|của \p{Lu})))?`;

const PATTERNS = [
  String.raw`(?:${GAP}/${GAP}(?<year>${YEAR}))?(?:(?<before>${SEPARATOR}|${BLANK}|)(?<letters>${LETTERS}|${LETTERS_APART})(?<between>${SEPARATOR})(?<body>${BODY})` +
    String.raw`|(?<beforeGlued>${SEPARATOR})(?<lettersGlued>${GLUED_LETTERS})[ .]?${GLUED_BODY}(?<bodyGlued>${BODY}))`,
  String.raw`(?:${GAP}/{1,2}${GAP}(?<lawYear>${YEAR}))?${SEPARATOR}(?<law>${ASSEMBLY})(?!\d)`,
  String.raw`(?<oldMark>${SEPARATOR})(?<old>HĐBT|HĐCP|TTg|TTG|CP|TVQH|CTN|SL)\d{0,3}${PART_ENDS}`,
  String.raw`(?:${GAP}/${GAP}(?<smallYear>${YEAR}))?(?<smallBefore>${SEPARATOR})(?<smallLetters>${SMALL_LETTERS}|${LETTERS})(?<smallBetween>${SEPARATOR})(?<smallBody>${SMALL_BODIES})(?![\p{L}\d])`,
  String.raw`(?:${GAP}/${GAP}(?<officeYear>${YEAR}))?${GAP}/${GAP}(?<office>${PART})(?:${GAP}-${GAP}(?<unit>${BODY}))?`,
];

/** A code: number, year, letters and body, each in a group of its own. Every piece is bounded. */
export const CODE = new RegExp(`${STARTS}${NUMBER}(?:${PATTERNS.join("|")})${FOOTNOTE}`, "gu");
