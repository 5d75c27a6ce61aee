import { type NumberReading, foldKey, parseVietnameseNumber, remembered } from "../../base";
import type { Field } from "../../catalogue";
import { valueRange } from "../../templates";
import type { SubmissionCode } from "../issues";
import { type FieldReader, isBlankText, refuseUnreadable, reportDash } from "./field-reader";
import { type Findings, shownCell, shownNumber, shownPercent } from "./findings";
import { inMoneyOf, isSmallMoney } from "./money-units";

/** Beyond it a percentage without "%" is rather 95,56 meaning 95,56% than 9556%. */
const HIGHEST_PLAIN_PERCENT = 1.5;
/** What a whole number may be off by after a formula. */
const NOISE = 1e-9;

/** Whole numbers, decimals, money and percentages (kept as 0..1). */
export function numberReader(field: Field): FieldReader {
  const judge = judgeNumber(field);
  const readText = remembered((text) => numberText(text, field));
  return (cell, findings) => {
    const { kind, value } = cell;
    if (kind === "number" && typeof value === "number") {
      if (cell.look === undefined) return judge(value, false, findings);
      if (refuseUnreadable(cell, findings)) return undefined;
      if (cell.look !== "percent" || field.type === "percent") return judge(value, false, findings);
      findings.add("submission.other-unit", { found: shownCell(cell), facts: otherUnit("%", field) });
      return undefined;
    }
    if (kind === "text" && typeof value === "string") {
      if (isBlankText(value)) return undefined;
      const text = readText(value);
      if (text.kind === "none") return reportDash(value, field.required, findings);
      if (text.kind === "refused") {
        findings.add(text.code, { found: shownCell(cell), facts: text.facts });
        return undefined;
      }
      const accepted = judge(text.value, text.percent, findings);
      if (accepted !== undefined) findings.add(text.code, { found: shownCell(cell), facts: text.facts });
      return accepted;
    }
    if (refuseUnreadable(cell, findings)) return undefined;
    findings.add(kind === "date" ? "submission.date-for-number" : "submission.truth-for-number", {
      found: shownCell(cell),
    });
    return undefined;
  };
}

/** Holds a number against the field: whole, plausible as a percentage, within its limits. */
function judgeNumber(field: Field) {
  const { min, max } = valueRange(field);
  const whole = field.type === "integer";
  const percent = field.type === "percent";
  const limits = { min: shownLimit(min, percent), max: shownLimit(max, percent) };
  return (value: number, stated: boolean, findings: Findings): number | undefined => {
    const refuse = (code: SubmissionCode, facts = {}): undefined => {
      findings.add(code, { found: shownNumber(value), facts });
    };
    if (percent && !stated && value > HIGHEST_PLAIN_PERCENT) {
      return refuse("submission.percent-ambiguous", {
        first: `${shownNumber(value)}%`,
        second: shownPercent(value),
      });
    }
    if (whole && !Number.isInteger(value)) {
      const nearest = Math.round(value);
      if (Math.abs(value - nearest) > NOISE * Math.max(1, Math.abs(value)))
        return refuse("submission.not-whole");
      return nearest;
    }
    if (value < min || value > max) return refuse("submission.out-of-range", limits);
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

const shownLimit = (limit: number, percent: boolean): string =>
  percent ? shownPercent(limit) : shownNumber(limit);

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
): NumberText => ({ kind: "refused", code, facts });

function numberText(text: string, field: Field): NumberText {
  const reading = parse(text, field);
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
      return refused("submission.not-a-number");
  }
}

/** "1.234" is a count for certain, but money might be meant with decimals; đồng has none. */
function parse(text: string, { type }: Field): NumberReading {
  const grouped = parseVietnameseNumber(text, { grouping: "thousands" });
  if (type === "integer" || (grouped.kind === "number" && isSmallMoney(grouped.unit))) return grouped;
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
    return field.type === "percent"
      ? recovered(value, "submission.number-as-text")
      : refused("submission.other-unit", otherUnit("%", field));
  }
  if (unit === "") return recovered(value, "submission.number-as-text");
  // Money first: "đồng" is a word of "triệu đồng", and a millionth of it.
  const money = inMoneyOf(field.unitOfMeasure, value, unit);
  if (money !== undefined) {
    return recovered(money, money === value ? "submission.number-as-text" : "submission.money-converted");
  }
  return fitsUnit(unit, field.unitOfMeasure)
    ? recovered(value, "submission.number-as-text")
    : refused("submission.other-unit", otherUnit(unit, field));
}

const otherUnit = (unit: string, { unitOfMeasure = "" }: Field) => ({ unit, expected: unitOfMeasure });

/** "lượt", "người", "lượt người" all fit "lượt người"; "tin" and "bài" fit "tin, bài". */
function fitsUnit(unit: string, unitOfMeasure = ""): boolean {
  const key = foldKey(unit);
  const full = foldKey(unitOfMeasure);
  return key !== "" && (key === full || full.startsWith(`${key} `) || full.endsWith(` ${key}`));
}
