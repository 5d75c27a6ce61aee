import {
  type NumberReading,
  cleanText,
  figuresApart,
  holdsTyped,
  parseVietnameseNumber,
  remembered,
} from "../../base";
import { type Field, kindOf } from "../../catalogue";
import { isYear, valueRange } from "../../templates";
import type { Cell, CellWords } from "../../workbook";
import { vietnameseNumber } from "../vietnamese-digits";
import type { SubmissionCode } from "../issues";
import { type FieldReader, isBlankText, refuseUnreadable, reportDash } from "./field-reader";
import { type Findings, shownCell, shownNumber, shownPercent } from "./findings";
import { countedIn, inUnitOf, isDong, isSmallMoney, sumOfMoney, unitOfMeasure } from "./units-of-measure";

/** Beyond it a percentage without "%" is rather 95,56 meaning 95,56% than 9556%. */
const HIGHEST_PLAIN_PERCENT = 1.5;
/** What a whole number may be off by after a formula. */
const NOISE = 1e-9;

/** Whole numbers, decimals, money and percentages (kept as 0..1). */
export function numberReader(field: Field): FieldReader {
  const { isShare } = kindOf(field);
  const judge = judgeNumber(field);
  const readText = remembered((text) => numberText(text, field));
  const judgeText = (written: string, cell: Cell, findings: Findings): number | undefined => {
    const text = readText(written);
    if (text.kind === "none") return reportDash(written, field, findings);
    if (text.kind === "refused") {
      findings.add(text.code, { found: shownCell(cell), facts: text.facts });
      return undefined;
    }
    const accepted = judge(text.value, text.percent, findings);
    if (accepted !== undefined) findings.add(text.code, { found: shownCell(cell), facts: text.facts });
    return accepted;
  };
  return (cell, findings) => {
    const { kind, value } = cell;
    if (kind === "number" && typeof value === "number") {
      if (cell.look === undefined) return judge(value, false, findings);
      if (refuseUnreadable(cell, findings)) return undefined;
      // What the format writes around the number is read as if it had been typed.
      if (typeof cell.look === "object") return judgeText(withWords(value, cell.look), cell, findings);
      if (cell.look !== "percent" || isShare) return judge(value, false, findings);
      const { code, facts } = otherUnit("%", field);
      findings.add(code, { found: shownCell(cell), facts });
      return undefined;
    }
    if (kind === "text" && typeof value === "string") {
      if (isBlankText(value) || refuseUnreadable(cell, findings)) return undefined;
      return judgeText(value, cell, findings);
    }
    if (refuseUnreadable(cell, findings)) return undefined;
    findings.add(kind === "date" ? "submission.date-for-number" : "submission.truth-for-number", {
      found: shownCell(cell),
    });
    return undefined;
  };
}

/** As one would type it without any doubt: 1234 triệu as "1.234,0 triệu". */
const withWords = (value: number, { before, after }: CellWords): string =>
  `${before}${vietnameseNumber(value, { whole: false })}${after}`;

/** Holds a number against the field: whole, plausible as a percentage, within its limits. */
function judgeNumber(field: Field) {
  const { min, max } = valueRange(field);
  const { isWhole, isShare } = kindOf(field);
  const shown = (limit: number): string => shownBeside(limit, field);
  const limits = { min: shown(min), max: shown(max) };
  return (value: number, stated: boolean, findings: Findings): number | undefined => {
    const refuse = (code: SubmissionCode, facts = {}): undefined => {
      findings.add(code, { found: shownNumber(value), facts });
    };
    if (isShare && !stated && value > HIGHEST_PLAIN_PERCENT) {
      return refuse("submission.percent-ambiguous", {
        first: `${shownNumber(value)}%`,
        second: shownPercent(value),
      });
    }
    if (isWhole && !Number.isInteger(value)) {
      const nearest = Math.round(value);
      if (Math.abs(value - nearest) > NOISE * Math.max(1, Math.abs(value)))
        return refuse("submission.not-whole");
      return nearest;
    }
    if (value < min || value > max) {
      findings.add("submission.out-of-range", { found: shown(value), facts: limits });
      return undefined;
    }
    if (field.decimals !== undefined && !fitsDecimals(value, field.decimals)) {
      findings.add("submission.too-many-decimals", {
        found: shownNumber(value),
        facts: { decimals: field.decimals },
      });
    }
    return value;
  };
}

const fitsDecimals = (value: number, decimals: number): boolean =>
  Math.abs(Number(value.toFixed(decimals)) - value) <= NOISE * Math.max(1, Math.abs(value));

/** A figure and its limits, to be compared by eye: 25.000.000, 95,5%, the year 2024. */
function shownBeside(value: number, field: Field): string {
  if (kindOf(field).isShare) return shownPercent(value);
  return isYear(field) ? String(value) : vietnameseNumber(value, { whole: true });
}

type NumberText =
  | {
      readonly kind: "value";
      readonly value: number;
      readonly percent: boolean;
      readonly code: SubmissionCode;
      readonly facts: Readonly<Record<string, string | number>>;
    }
  | { readonly kind: "none" }
  | {
      readonly kind: "refused";
      readonly code: SubmissionCode;
      readonly facts: Readonly<Record<string, string | number>>;
    };

const refused = (
  code: SubmissionCode,
  facts: Readonly<Record<string, string | number>> = {},
): Extract<NumberText, { kind: "refused" }> => ({ kind: "refused", code, facts });

/** The figure of a text, the words about it that say nothing more left out. */
function figureIn(written: string, field: Field): NumberReading {
  const text = withoutWords(
    withoutParts(withoutSource(withoutLabel(cleanText(written), field), field)),
    field,
  );
  return figuresApart(written) ?? sumOfMoney(text) ?? parse(text, field);
}

function numberText(written: string, field: Field): NumberText {
  const reading = figureIn(written, field);
  switch (reading.kind) {
    case "none":
      return { kind: "none" };
    case "pair":
      return refused("submission.two-numbers", { first: reading.first, second: reading.second });
    case "approximate":
      return refused("submission.approximate-number");
    case "ambiguous":
      return refused("submission.ambiguous-number", {
        readings: reading.readings.map(shownNumber).join(" / "),
      });
    case "number":
      return withUnit(reading, field);
    default:
      return refusedWords(written);
  }
}

/** "(300)": in brackets as it stands, or below zero as in accounts. */
const IN_BRACKETS = /^\(([\d.,]+)\)$/;
/** Figures that are no part of a name: T1, 12-KH. */
const OWN_FIGURE = /(?<![\p{L}\d.,])\d+(?:[.,'’]\d+)*(?![\p{L}\d]|-\p{Lu})/gu;

/** "Năm 2024: 300", "12+3": of several figures nobody knows which one is meant. */
function refusedWords(written: string): NumberText {
  const [, bracketed] = IN_BRACKETS.exec(cleanText(written)) ?? [];
  if (bracketed !== undefined)
    return refused("submission.ambiguous-number", { readings: `${bracketed} / -${bracketed}` });
  const [first, second] = written.match(OWN_FIGURE) ?? [];
  return first === undefined || second === undefined
    ? refused("submission.not-a-number")
    : refused("submission.two-numbers", { first, second });
}

const PARTS = "(\\d[\\d.,]*(?: ?\\+ ?\\d[\\d.,]*)+)";
const WITH_PARTS = new RegExp(
  `^(\\d[\\d.,]*) ?(?:= ?${PARTS}|\\( ?${PARTS} ?\\))$|^${PARTS} ?= ?(\\d[\\d.,]*)$`,
);

/** "300 (250 + 50)", "250 + 50 = 300": the same once more, by its parts. */
function withoutParts(text: string): string {
  const [whole, before, behindSign, inBrackets, ahead, after] = WITH_PARTS.exec(text) ?? [];
  const figures = before ?? after;
  if (whole === undefined || figures === undefined) return text;
  const parts = (behindSign ?? inBrackets ?? ahead ?? "").split("+").map(plainFigure);
  const sum = parts.reduce((all: number, part) => all + (part ?? Number.NaN), 0);
  return sum === plainFigure(figures) ? figures : text;
}

function plainFigure(text: string): number | undefined {
  const reading = parseVietnameseNumber(text.trim(), { grouping: "thousands" });
  return reading.kind === "number" && reading.unit === "" ? reading.value : undefined;
}

const LABEL = /^(\p{L}[\p{L} /]*?) ?: ?(?=\d)/u;
/** Words for any figure. */
const GENERAL = "tổng số lượng tiền cộng";

/** "Kinh phí: 18,5 triệu đồng" in a column of that name: what is said before it is no more than the column's own words. */
function withoutLabel(text: string, { label, unitOfMeasure = "", group = "" }: Field): string {
  const [whole = "", words = ""] = LABEL.exec(text) ?? [];
  const own = `${label} ${unitOfMeasure} ${group} ${GENERAL}`;
  const isOwn = words.split(/[ /]+/).every((word) => holdsTyped(own, word));
  return isOwn ? text.slice(whole.length) : text;
}

const SOURCE =
  / ?\((?:nguồn ?:? )?(?:ns(?:nn|đp|tw|tư|t|h|x)?|ngân sách(?: (?:nhà nước|địa phương|trung ương|tỉnh|huyện|xã))?|xhh|xã hội h(?:óa|oá))\)$/iu;

/** "18,5 triệu đồng (NSNN)": whose money it is changes nothing in how much it is. */
const withoutSource = (text: string, field: Field): string =>
  field.type === "money" ? text.replace(SOURCE, "") : text;

const IN_WORDS = / ?\((?:(?:viết )?bằng chữ ?:? ?)?([\p{L}, ]{2,})\)\.?$/iu;

/** "250 (hai trăm năm mươi)", "500.000 đồng (năm trăm nghìn đồng)": the same once more, in words. */
function withoutWords(text: string, field: Field): string {
  const [bracket, words] = IN_WORDS.exec(text) ?? [];
  if (bracket === undefined || words === undefined) return text;
  const figures = text.slice(0, -bracket.length);
  const [said, again] = [figures, words].map((one) => amountOf(one, field));
  return said !== undefined && said === again ? figures : text;
}

function amountOf(text: string, field: Field): number | undefined {
  const reading = sumOfMoney(text) ?? parse(text, field);
  if (reading.kind !== "number") return undefined;
  return reading.unit === "" ? reading.value : inUnitOf(field, reading.value, reading.unit);
}

/** "1.234" is a count for certain, but money might be meant with decimals; đồng has none. */
function parse(text: string, field: Field): NumberReading {
  const grouped = parseVietnameseNumber(text, { grouping: "thousands" });
  if (kindOf(field).isWhole || (grouped.kind === "number" && isSmallMoney(grouped.unit))) return grouped;
  const [inEnglish] = grouped.kind === "ambiguous" && isDong(grouped.unit) ? grouped.readings : [];
  if (inEnglish !== undefined && grouped.kind === "ambiguous" && Number.isInteger(inEnglish))
    return { kind: "number", value: inEnglish, percent: false, unit: grouped.unit };
  return parseVietnameseNumber(text, { grouping: "ask" });
}

function withUnit(reading: Extract<NumberReading, { kind: "number" }>, field: Field): NumberText {
  const { value, percent, unit } = reading;
  const recovered = (read: number, code: SubmissionCode): NumberText => {
    const shown = percent ? shownPercent(read) : shownNumber(read);
    return {
      kind: "value",
      value: read,
      percent,
      code,
      facts: { value: shown, unit: field.unitOfMeasure ?? "" },
    };
  };
  if (percent) {
    return kindOf(field).isShare ? recovered(value, "submission.number-as-text") : otherUnit("%", field);
  }
  if (unit === "") return recovered(value, "submission.number-as-text");
  const own =
    inUnitOf(field, value, unit) ??
    (field.unitOfMeasure === undefined ? countedIn(field, value, unit) : undefined);
  return own === undefined
    ? otherUnit(unit, field)
    : recovered(own, own === value ? "submission.number-as-text" : "submission.unit-converted");
}

/** Whether a cell holds a figure that its column must explain: no nought, and nothing like "5 triệu đồng", "3 nghìn lượt". */
export function needsUnit({ kind, value, look }: Cell, field: Field): boolean {
  if (kind === "number") return value !== 0 && !(typeof look === "object" && saysItsSize(look.after));
  if (kind !== "text" || typeof value !== "string" || isBlankText(value)) return false;
  const reading = figureIn(value, field);
  switch (reading.kind) {
    case "number":
      return reading.value !== 0 && !saysItsSize(reading.unit);
    case "ambiguous":
      return !saysItsSize(reading.unit);
    case "pair":
    case "approximate":
      return true;
    default:
      return false;
  }
}

function saysItsSize(unit: string): boolean {
  const { zeros, base } = unitOfMeasure(unit);
  return zeros > 0 || base === "dong";
}

/** A column that says no unit has none for the other to be turned into: it wants the figure alone. */
const otherUnit = (unit: string, { unitOfMeasure }: Field) =>
  unitOfMeasure === undefined
    ? refused("submission.not-a-number")
    : refused("submission.other-unit", { unit, expected: unitOfMeasure });
