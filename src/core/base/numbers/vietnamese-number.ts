import { countIn, numeralIn, withFigures } from "./vietnamese-numeral";
import { oneOfWords } from "../fold-among";
import { cleanText, foldKey } from "../vietnamese-text";

/**
 * What a text says as a number, by Vietnamese rules: "." groups thousands, "," is the decimal sign.
 *
 *   1.234       → 1234      1.234.567,89 → 1234567.89     95,56% → 0.9556 (percent)
 *   02 lớp      → 2, unit "lớp"
 *   1,234  1.5  → ambiguous: another convention reads another number
 *   1,200.5     → 1200.5 (foreign: only the English convention reads it)
 *   0,123       → 0.123 (no group opens with 0)
 *   02 (hai)    → 2         hai lớp → 2, unit "lớp"     hai trăm năm mươi → 250
 *   2.909/3.044 → pair      trên 800, >800, 800 (ước) → approximate        -  không → none
 */
export type NumberReading =
  | {
      readonly kind: "number";
      readonly value: number;
      readonly percent: boolean;
      readonly unit: string;
      /** Written in the English way, and readable in no other. */
      readonly foreign?: true;
    }
  /** Two readings or more. */
  | { readonly kind: "ambiguous"; readonly readings: readonly number[]; readonly unit: string }
  | { readonly kind: "pair"; readonly first: string; readonly second: string }
  | { readonly kind: "approximate" }
  /** A dash or a word for "none": zero and blank are both possible. */
  | { readonly kind: "none" }
  | { readonly kind: "not-a-number" };

const NOT_A_NUMBER: NumberReading = { kind: "not-a-number" };
const saysNone = oneOfWords([
  ...["không", "không có", "k có", "ko có", "kps", "k", "ko", "chưa", "chưa có", "không phát sinh"],
  ...["none", "nil", "n/a", "na", "x"],
]);
const isNought = oneOfWords(["không"]);
const APPROXIMATE = /^(?:tren|khoang|gan|hon|duoi|it nhat|uoc|tu(?= \d)|~)\b/;

/** ">300", "≈ 300", "300+", "300 lượt (ước)" */
const NEARLY =
  /^(?:[~≈≥≤<>]|[\d.,]+ ?\+$|[\d.,]+(?: [\p{L} ]+)? ?\((?:số )?(?:ước(?: tính| đạt)?|tạm tính|dự kiến)\)$)/iu;

const SIGN = "([-+]?)";
const PLAIN = String.raw`\d+`;
/** A group cannot open with 0: "0.956" is no 956. */
const GROUPED = String.raw`[1-9]\d{0,2}(?:\.\d{3})+`;
const GROUPED_BY_SPACE = String.raw`[1-9]\d{0,2}(?: \d{3})+`;
const DECIMAL_PART = String.raw`(?:,(\d+))?`;
const NUMBER = new RegExp(`^${SIGN}(${GROUPED}|${GROUPED_BY_SPACE}|${PLAIN})${DECIMAL_PART}`);
const UNIT =
  /^(?: ?%| ?[\p{Script=Latin}\p{Sc}][\p{Script=Latin}\p{Sc} .,²³&/-]*| ?\([\p{Script=Latin}\p{Sc} .,/&-]+\))?$/u;
/** "Có 250", "Tổng số: 250", "đạt 95%": words that only announce the number. */
const ANNOUNCED =
  /^(?:(?:có|đạt|được|gồm|là|tổng(?: số| cộng)?|số lượng|sl) ?:? ?(?=\d)|(?:đạt )?tỷ lệ ?:? ?(?=[\d.,]+ ?%)|['=] ?(?=[\d.,]+$))/iu;
/** ２５０, 𝟐𝟓𝟎, １８，５ */
const WIDE_FIGURES =
  /[\uff10-\uff19\u{1d7ce}-\u{1d7ff}]|(?<=[\d\uff10-\uff19])[\uff0c\uff0e](?=[\d\uff10-\uff19])/gu;
/** "₫500.000", "VND 500.000" */
const CURRENCY_BEFORE = /^(\p{Sc}|vnđ|vnd) ?(?=\d)/iu;
/** "18.500.000,-đ": no more follows behind the comma. */
const NO_DECIMALS = /(?<=\d),-(?= ?(?:đ|vn|$))/iu;
/** "nửa triệu", "nửa tỷ đồng" */
const A_HALF_OF = /^nửa (?=(?:trăm|nghìn|ngàn|triệu|tỷ|tỉ)(?!\p{L}))/iu;
/** "18.500.000.đ" */
const STOP_BEFORE_CURRENCY = /(?<=\.\d{3})\.(?=đ|vn)/iu;
/** What closes a sentence or a paper: "250.", "18,5 triệu đồng./." */
const FULL_STOP = / ?(?:\.\/\.|[.,;])$/;
/** The rest holds line ends too (flag s): else a text that holds one is tried again from every dot. */
const PAIR = /^([\d.]+) ?\/ ?([\d.]+)(?:\D.*)?$/s;
/** "300 300": written in groups, or typed once more. */
const TWICE = /^(\d{3}) (\1)(?! ?\d)/;
const FIGURE = /\d+(?:[.,]+\d+)*/g;
/** What may stand between two figures of one cell: "250 (100%)", "250 đ/c, đạt 96%", "250-300". */
const BETWEEN = /[ (,;:-]/;

/** Figures with nothing but blanks between them: on two lines of a cell, or far apart, "300" and "345" are no 300 345. */
const SPACED = /(?<![\d.,])(\d[\d.,]*)(\s+)(?=(\d[\d.,]*))/g;
const FAR = /[\r\n\t\u2028]| {3}/;

/** Two figures that stand apart in a text as it was written; undefined where none do. A text that was tidied tells no more. */
export function figuresApart(text: string): Extract<NumberReading, { kind: "pair" }> | undefined {
  if (!FAR.test(text)) return undefined;
  for (const [, first = "", between = "", second = ""] of text.matchAll(SPACED))
    if (FAR.test(between)) return { kind: "pair", first, second };
  return undefined;
}

/**
 * Reads a number somebody typed as text. Never guesses: what two conventions read differently is `ambiguous`.
 * @param options.grouping whether "1.234" may be taken for 1234 (counts), or must be asked (decimals, percent).
 */
export function parseVietnameseNumber(
  text: string,
  options: { readonly grouping: "thousands" | "ask" },
): NumberReading {
  const apart = figuresApart(text);
  if (apart !== undefined) return apart;
  const clean = inUsualOrder(cleanText(text));
  if (/^[-–—.…_/\\ ]+$/.test(clean) || saysNone(clean)) return { kind: "none" };
  if (APPROXIMATE.test(foldKey(clean)) || NEARLY.test(clean)) return { kind: "approximate" };
  const pair = PAIR.exec(clean) ?? TWICE.exec(clean);
  if (pair) return { kind: "pair", first: pair[1] ?? "", second: pair[2] ?? "" };
  const foreign = foreignReading(clean);
  if (foreign) return foreign;
  const match = NUMBER.exec(clean);
  const rest = withoutNumeral(clean.slice(match?.[0].length ?? 0), match?.[2] ?? "");
  if (!match || !UNIT.test(rest)) return twoFigures(clean) ?? NOT_A_NUMBER;
  const [, sign = "", integral = "", decimals = ""] = match;
  const unit = unitIn(rest);
  const percent = unit === "%";
  // The point of a per cent is moved in the digits, not by a division: 95.56 → 0.9556, not 0.9556000000000001.
  const digits = `${integral.replace(/[. ]/g, "")}.${decimals || "0"}`;
  const magnitude = Number(percent ? `${digits}e-2` : digits);
  if (!Number.isFinite(magnitude)) return NOT_A_NUMBER;
  const value = sign === "-" ? -magnitude : magnitude;
  if (
    options.grouping === "ask" &&
    integral.includes(".") &&
    decimals === "" &&
    integral.split(".").length === 2
  ) {
    return { kind: "ambiguous", readings: [value, Number(`${sign}${integral}`)], unit };
  }
  return { kind: "number", value, percent, unit: percent ? "" : unit };
}

const unitIn = (rest: string): string => rest.replace(/^ ?\((.*)\)$/u, "$1").trim();

/** Figures in usual signs first, then what they count: "Có ２５０ đ/c." → "250 đ/c", "hai lớp" → "2 lớp". */
function inUsualOrder(text: string): string {
  const figures = withFigures(
    text.replace(WIDE_FIGURES, (figure) => figure.normalize("NFKC")),
    "first",
  )
    .replace(/ ?phần trăm$/iu, "%")
    .replace(ANNOUNCED, "")
    .replace(NO_DECIMALS, "")
    .replace(STOP_BEFORE_CURRENCY, "")
    .replace(A_HALF_OF, "0,5 ")
    .replace(
      /^\p{L}+(?= |$)(?! (?:số|vài|ít|\d))/u,
      (word, _, whole: string) => countIn(word, whole) ?? word,
    );
  if (!/\d/.test(figures)) return text;
  const [currency = "", sign = ""] = CURRENCY_BEFORE.exec(figures) ?? [];
  const stopless = figures.slice(currency.length).replace(FULL_STOP, "");
  return currency === "" ? stopless : `${stopless} ${sign}`;
}

/** "02 (hai) lớp": the same number once more, in words. */
const withoutNumeral = (rest: string, figures: string): string =>
  rest.replace(/^ ?\((\p{L}[\p{L} ]*)\)/u, (bracket, words: string) =>
    [numeralIn(words, words), withFigures(words, "first"), isNought(words) ? "0" : undefined].includes(
      figures.replace(/^0+(?=\d)/, ""),
    )
      ? ""
      : bracket,
  );

function twoFigures(clean: string): NumberReading | undefined {
  const [first, second] = clean.matchAll(FIGURE);
  if (first === undefined || second === undefined || first.index !== 0) return undefined;
  const between = clean.slice(first[0].length, second.index);
  if (!BETWEEN.test(between)) return undefined;
  if (
    first[0] === second[0] &&
    /^ ?\($/.test(between) &&
    /^\)$/.test(clean.slice(second.index + second[0].length))
  )
    return parseVietnameseNumber(first[0], { grouping: "thousands" });
  const isShare = /^ ?%/.test(clean.slice(second.index + second[0].length));
  return { kind: "pair", first: first[0], second: isShare ? `${second[0]}%` : second[0] };
}

/** A number that only the English convention reads, with its point. */
function inEnglish(digits: string, rest: string): NumberReading {
  const unit = unitIn(rest);
  const percent = unit === "%";
  const value = Number(percent ? `${digits}e-2` : digits);
  return { kind: "number", value, percent, unit: percent ? "" : unit, foreign: true };
}

/**
 * Marks of the other convention: "1,234" (English 1234, Vietnamese 1.234), "1.5" (English 1.5, or a slip for
 * 15), "1,234.5" (only English).
 */
function foreignReading(clean: string): NumberReading | undefined {
  const body = /^[-+]?[\d.,]+/.exec(clean)?.[0] ?? "";
  const rest = clean.slice(body.length);
  if (/^[-+]?[1-9]\d{0,2},\d{3}$/.test(body)) {
    const readings = [Number(body.replace(",", "")), Number(body.replace(",", "."))];
    return { kind: "ambiguous", readings, unit: unitIn(rest) };
  }
  if (/^[-+]?\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/.test(body) || /^[-+]?\d{1,3}(?:,\d{3})+\.\d+$/.test(body)) {
    return UNIT.test(rest) ? inEnglish(body.replace(/,/g, ""), rest) : undefined;
  }
  // "0.5": no number of figures begins with a nought, so that only the English reading is left; "0.956" is asked about.
  if (/^[-+]?0\.(?!\d{3}$)\d+$/.test(body) && UNIT.test(rest)) return inEnglish(body, rest);
  if (/^[-+]?\d+\.\d+$/.test(body) && !/^[-+]?[1-9]\d{0,2}\.\d{3}$/.test(body)) {
    return { kind: "ambiguous", readings: [Number(body), Number(body.replace(".", ""))], unit: unitIn(rest) };
  }
  return undefined;
}
