import { remembered } from "../../../base";
import type { CellLook, CellWords } from "../../model";
import { showsOtherDay } from "./shown-day";

/**
 * What a number format makes of a number: a look (`mm/yyyy` is "no-day", `d-mmm` "no-year", `"khoảng "dd/mm/yyyy`
 * "other-day", `[h]:mm` "duration", `#,##0,`, `0"0"` and `;;;` are "disguised", `#,##0 "₫"` words around it), "date" a day
 * of the calendar, "number" everything else.
 */
export type FormatKind = Exclude<CellLook, "struck"> | "number" | "date";

/** Excel takes no format code of more than 255 letters; what is far longer is not read, and asked about. */
const LONGEST_CODE = 1000;

/** Built-in formats that are never spelled out in a file (ECMA-376 part 1, 18.8.30; 27–36 and 50–58 are East Asian). */
const BUILT_IN: readonly (readonly [from: number, to: number, kind: FormatKind])[] = [
  [9, 10, "percent"],
  [14, 15, "date"],
  [16, 16, "no-year"],
  [17, 17, "no-day"],
  [18, 21, "time"],
  [22, 22, "date"],
  [27, 31, "date"],
  [32, 33, "time"],
  [34, 36, "date"],
  [45, 45, "time"],
  [46, 46, "duration"],
  [47, 47, "time"],
  [50, 58, "date"],
];

/** What kind of cell such a format makes of a number. */
export const shownKind = (kind: FormatKind): "number" | "date" =>
  typeof kind === "object" || kind === "number" || kind === "percent" || kind === "disguised"
    ? "number"
    : "date";

/** How the cell looks then; undefined where it shows what it holds. */
export const lookOf = (kind: FormatKind): CellLook | undefined =>
  kind === "number" || kind === "date" ? undefined : kind;

/** Digits a format shows at the least, where it shows nothing but noughts: 2 of `00`; undefined of others. */
export function leastDigitsOf(code: string): number | undefined {
  if (code.length > LONGEST_CODE) return undefined;
  const [first = ""] = splitSections(code);
  const digits = first.replace(LITERALS, "").replace(BRACKETS, "").trim();
  return /^0{2,}$/.test(digits) ? digits.length : undefined;
}

/**
 * What a format code makes of a text: words stand around it (`@" nghìn đồng"`), others stand there instead, or none
 * ("disguised": `;;;`); undefined where it shows the text. Its last section with "@" is for texts, else its fourth.
 */
export function textLookOf(code: string): CellLook | undefined {
  return code === "@" || code === "General" ? undefined : textLooks(code).look;
}

const textLooks = remembered((code): { readonly look: CellLook | undefined } => ({
  look: code.length > LONGEST_CODE || !/[@;]/.test(code) ? undefined : readTextLook(code),
}));

function readTextLook(code: string): CellLook | undefined {
  const sections = splitSections(code);
  const section = sections.filter((one) => !isForNumbers(one)).pop() ?? sections[3];
  if (section === undefined) return undefined;
  const shown = section
    .replace(CURRENCY, (_, sign: string) => `"${sign}"`)
    .replace(BRACKETS, "")
    .replace(GENERAL, "@")
    .replace(LITERALS_OR_TEXT, (part) => (part === "@" ? "¤" : ownText(part)))
    .split("¤");
  const [before = "", after = ""] = shown;
  if (shown.length !== 2) return "disguised";
  return CHANGES_TEXT.test(before + after) ? { before, after } : undefined;
}

export function builtInFormatKind(id: number): FormatKind {
  return BUILT_IN.find(([from, to]) => id >= from && id <= to)?.[2] ?? "number";
}

/** One section of a format code, and the numbers it is for. */
interface FormatSection {
  readonly kind: FormatKind;
  readonly condition: ((value: number) => boolean) | undefined;
  /** Shows no digit of the number. */
  readonly isBlank: boolean;
  /** What it shows is no other than a nought: nothing, a dash, "không". */
  readonly saysNone: boolean;
}

/** Literals: "quoted", \escaped, _space of a letter's width, *filled. */
const LITERALS = /"[^"]*"?|[\\_*][\s\S]?/g;
const BRACKETS = /\[[^\]]*\]/g;
/** `[$₫-42A]` shows ₫; `[$-42A]` shows nothing. */
const CURRENCY = /\[\$([^\]-]*)(?:-[^\]]*)?\]/g;
/** Letters, currencies, dashes and signs that make a text of a number; brackets and blanks do not. */
const SAYS_SOMETHING = /[\p{L}\p{Sc}\p{N}–~≈<>]/u;
const BRACKETED = /\[[^\]]*\]/;
const ELAPSED = /^\[(?:h+|m+|s+)\]$/i;
const CONDITION = /\[(<=|>=|<>|<|>|=)\s*([-+]?[\d.]+(?:e[-+]?\d+)?)\]/i;
/** "G/通用格式" is what Chinese programs write. */
const GENERAL = /general|standard|g\/[^;]*/gi;
const HALVES_OF_DAY = /am\/pm|a\/p/gi;
/** Decimals of a second: the one place where digits stand in a time. */
const SECOND_DECIMALS = /(s|\])[.,]0+/gi;
const DIGITS = /[0#?]/;
/** One comma or more that no digit follows: each divides by a thousand. */
const SCALED = /[0#?],+(?![0#?,])/;
/** Digits of the format that stand beside those of the number (¤). */
const DIGITS_BESIDE = /\d[.,\s]?¤|¤[.,\s]?\d/;
/** A mark of decimals written as a word of the format: `0\\.0` shows 185 as 18.5; of thousands (`0"."000`) it is harmless. */
const DECIMAL_BESIDE = /¤¦(?=¤)(?!(?:¤{3}¦?)+(?!¤))/;
const LITERALS_OR_DIGITS = new RegExp(`${LITERALS.source}|${DIGITS.source}`, "g");
const LITERALS_OR_TEXT = new RegExp(`${LITERALS.source}|@`, "g");
/** Whatever is more than blanks, brackets, dots and a dash before. */
const CHANGES_TEXT = /[\p{L}\p{Sc}\p{N}~≈<>+?%]/u;
/** Literals and digits; and `# ?/8` shows eighths, but "/45" in quotes is a word. */
const WORDS_OF_FORMAT = new RegExp(`${LITERALS.source}|/\\d+|${DIGITS.source}`, "g");
/** `[Red]` alone is General in red; `[=0]` shows nothing. */
const ONLY_BRACKETS = /^(?:\[[^\]<>=]*\])+$/;
const DAY_OR_YEAR = /[dyb]|e(?![+-])|m{3,}|aaa/i;
const MONTH_FIRST = /^[^dybhs]*(?<!m)m{1,2}(?!m)[^dmybhs]*d{1,2}(?!d)/i;
/** How programs spell the built-in format 14, which shows dates in the order of the user's system. */
const SYSTEM_DATE = /^(?:m\/d\/yy(?:yy)?|mm-dd-yy)$/i;
const TIME = /[hs]/i;
const MONTH = /m/i;

/**
 * Reads a format code such as `[$-42A]dd/mm/yyyy;@`, `[h]:mm` or `0.00E+00`: a function from a value to the kind
 * of the section that would show it, or the kind itself where all sections agree.
 */
export function readFormatCode(code: string): FormatKind | ((value: number) => FormatKind) {
  if (code.trim() === "") return "number";
  return code.length > LONGEST_CODE ? "disguised" : formatOf(code);
}

/** The same codes come again in every workbook. */
const formatOf = remembered((code): ReturnType<typeof readFormatCode> => {
  const sections = splitSections(code)
    .filter(isForNumbers)
    .map((section, at, all) => readSection(section, all.some(hasCondition) ? undefined : at));
  const [first] = sections;
  if (first === undefined) return "number";
  if (sections.every(({ kind, isBlank }) => isSame(kind, first.kind) && !isBlank)) return first.kind;
  return (value) => {
    const { kind, saysNone } = sectionFor(value, sections);
    return saysNone && value === 0 ? "number" : kind;
  };
});

const isSame = (a: FormatKind, b: FormatKind): boolean =>
  typeof a === "object" && typeof b === "object" ? a.before === b.before && a.after === b.after : a === b;

const splitSections = (code: string): readonly string[] =>
  code.replace(LITERALS, (literal) => (literal.includes(";") ? "" : literal)).split(";");

/** The section with "@" is for text. */
const isForNumbers = (section: string): boolean => !section.replace(LITERALS, "").includes("@");

const hasCondition = (section: string): boolean => CONDITION.test(section);

/** @param at which of positive, negative and zero it is for; undefined where conditions say so. */
function readSection(section: string, at: number | undefined): FormatSection {
  const found = CONDITION.exec(section);
  const condition = found ? comparison(found[1], Number(found[2])) : undefined;
  const plain = sectionKind(section);
  const isBlank = plain === "disguised" && !DIGITS.test(section.replace(LITERALS, ""));
  const isFigure = plain === "number" || plain === "percent";
  const isForPositive = at === 0 || condition?.(1) === true || condition?.(1e6) === true;
  return {
    kind: isFigure && hasWrongSign(section, isForPositive ? "+" : at === 1 ? "-" : "") ? "disguised" : plain,
    isBlank,
    saysNone: isBlank && NONE.test(ownWords(section)),
    condition,
  };
}

/** Nothing, a dash, the figure or the word for none: what a nought may be shown as. */
const NONE = /^(?:[^\p{L}\p{N}?]*|[-–—] *[^\p{N}?]*|0|không(?: có)?|zero|nil)$/iu;
const ownWords = (section: string): string =>
  section.replace(CURRENCY, "").replace(BRACKETS, "").replace(LITERALS, ownText).trim();

/** 300 shown as -300 or (300); -300 shown as 300, and not even in a colour. */
function hasWrongSign(section: string, of: "+" | "-" | ""): boolean {
  const { before, after } = textsAround(section);
  const showsMinus = /[-−] *$/.test(before) || (/\( *$/.test(before) && /^ *\)/.test(after));
  return of === "+" ? showsMinus : of === "-" && !showsMinus && !BRACKETED.test(section);
}

function sectionKind(section: string): FormatKind {
  let isElapsed = false;
  const letters = section
    .replace(LITERALS, "")
    .replace(BRACKETS, (bracket) => {
      if (!ELAPSED.test(bracket)) return "";
      isElapsed = true;
      return "]";
    })
    .replace(GENERAL, "#")
    .replace(HALVES_OF_DAY, "")
    .replace(SECOND_DECIMALS, "$1");
  if (DIGITS.test(letters)) return figureKind(section, letters);
  if (letters.trim() === "") return ONLY_BRACKETS.test(section) ? "number" : "disguised";
  if (DAY_OR_YEAR.test(letters)) return dateKind(section, letters);
  if (isElapsed) return "duration";
  if (TIME.test(letters)) return "time";
  return MONTH.test(letters) ? "no-day" : "number";
}

const YEAR = /[yb]|e(?![+-])/i;

/** A day of the calendar, or a part of it: Excel makes 1/3/2024 of "3/2024", and 15/3 of some year of "15/3". */
function dateKind(section: string, letters: string): FormatKind {
  if (!/d/i.test(letters)) return "no-day";
  if (showsOtherDay(section)) return "other-day";
  if (MONTH_FIRST.test(letters) && !SYSTEM_DATE.test(section)) return "month-first";
  return YEAR.test(letters) ? "date" : "no-year";
}

/** What a section with digits shows; `letters` is what is left of it without literals and brackets. */
function figureKind(section: string, letters: string): FormatKind {
  const shape = section
    .replace(GENERAL, "#")
    .replace(LITERALS_OR_DIGITS, (part) =>
      part.length === 1 ? "¤" : /^[.,]$/.test(ownText(part)) ? "¦" : ownText(part),
    )
    .replace(BRACKETS, "");
  const ownPercent = shape.includes("%") && !letters.includes("%");
  if (SCALED.test(letters) || DIGITS_BESIDE.test(shape) || DECIMAL_BESIDE.test(shape) || ownPercent)
    return "disguised";
  return letters.includes("%") ? "percent" : (wordsAround(section) ?? "number");
}

/** The words a section shows before and after the number: `"khoảng "0" người"`, `#,##0 [$₫-42A]`. */
function wordsAround(section: string): CellWords | undefined {
  const { before, after } = textsAround(section);
  // "+" before a number is its sign; "3044+" are more, and of "3044 ?" nobody is sure.
  return SAYS_SOMETHING.test(before + after) || /[+?]/.test(after) ? { before, after } : undefined;
}

/** All that a section shows before and after the number. */
function textsAround(section: string): CellWords {
  const shown = section
    .replace(CURRENCY, (_, sign: string) => `"${sign}"`)
    .replace(BRACKETS, "")
    .replace(GENERAL, "#")
    .replace(WORDS_OF_FORMAT, (part) =>
      part.startsWith("/") ? "" : part.length === 1 ? "¤" : ownText(part),
    );
  const [before = "", after = ""] = [
    shown.slice(0, shown.indexOf("¤")),
    shown.slice(shown.lastIndexOf("¤") + 1),
  ].map((part) => part.replace(/[ \u00a0]+/g, " "));
  return { before, after };
}

/** What a literal shows; its digits and signs are no places for the number's. */
function ownText(literal: string): string {
  const isSpace = literal.startsWith("_") || literal.startsWith("*");
  return isSpace ? " " : literal.replace(/["\\]/g, "").replace(/\[/g, "(");
}

/** Excel's choice: the first condition that holds; without conditions positive, negative and zero in turn. */
function sectionFor(value: number, sections: readonly FormatSection[]): FormatSection {
  const fallback = sections[sections.length - 1] ?? PLAIN;
  if (sections.some(({ condition }) => condition)) {
    return sections.find(({ condition }) => condition === undefined || condition(value)) ?? fallback;
  }
  const index = value > 0 || (value === 0 && sections.length < 3) ? 0 : value < 0 ? 1 : 2;
  return sections[index] ?? fallback;
}

const PLAIN: FormatSection = { kind: "number", condition: undefined, isBlank: false, saysNone: false };

/** `<=` and 5: whether a value is at most 5; an operator that is not known asks for the same. */
export function comparison(operator: string | undefined, limit: number): (value: number) => boolean {
  switch (operator) {
    case "<":
      return (value) => value < limit;
    case "<=":
      return (value) => value <= limit;
    case ">":
      return (value) => value > limit;
    case ">=":
      return (value) => value >= limit;
    case "<>":
      return (value) => value !== limit;
    default:
      return (value) => value === limit;
  }
}
