import { exactKey } from "../../base";
import { kindOf } from "../field-kinds";
import type { ChoiceList, Field, Template } from "../model";
import { unitColumn } from "./unit-column";

/** A row the board gives, whose figures units fill in: an indicator, or the heading of some. */
export interface OutlinedRow {
  readonly name: string;
  /** In what its figures are, as the board wrote it beside the name or behind it in brackets. */
  readonly unit?: string;
  /** It bears a number of its own: "1", "I", "a". */
  readonly isNumbered: boolean;
  /** "Trong đó: nữ": some of the row above, counted as it is. */
  readonly isAmong: boolean;
  /** Rows right below it in its outline, by place: "1" and "2" below "I", "Trong đó" below "1". */
  readonly parts: readonly number[];
  /** A name over others, without figures of its own. */
  readonly isHeading: boolean;
}

type FindList = (code: string) => ChoiceList | undefined;

/** The field whose values name the given rows; undefined where a template gives none, or gives documents and the like. */
export function givenRowField({ fields, rowKey, presetRows }: Template): Field | undefined {
  const field = rowKey.length === 1 ? fields.find(({ key }) => key === rowKey[0]) : undefined;
  const isNamed = field?.filledByBoard === true && kindOf(field).holds === "choice";
  return isNamed && presetRows.length > 0 ? field : undefined;
}

/** The given rows of a template in their outline, which the numbers of their names tell ("I", "1", "1.1", "a"). */
export function rowOutline(template: Template, listOf: FindList): readonly OutlinedRow[] {
  const field = givenRowField(template);
  if (field === undefined) return [];
  const codes = new Map(listOf(field.list ?? "")?.choices.map(({ value, code }) => [value, code]));
  const measured = unitColumn(template);
  const rows = template.presetRows.map((preset) => {
    const name = String(preset[field.key] ?? "");
    const unit = measured === undefined ? unitBehind(name) : preset[measured.key];
    return { name, code: codes.get(name) ?? "", unit: unit === undefined ? undefined : String(unit) };
  });
  const parts = partsOf(rows);
  return rows.map(({ name, unit, code }, at) => {
    const own = parts.get(at) ?? [];
    const next = measured !== undefined && isExceptional(rows) ? [rows[at + 1]] : [];
    const below = own.length > 0 ? own.map((part) => rows[part]) : next;
    const isHeading = unit === undefined && isMeasured(below);
    const said = { name, isNumbered: code !== "", isAmong: AMONG.test(name) };
    return { ...said, parts: own, isHeading, ...(unit !== undefined && { unit }) };
  });
}

const AMONG = /(?:^|[-–:] )trong đó/iu;

interface Row {
  readonly name: string;
  readonly code: string;
  readonly unit: string | undefined;
}

/** "Tổng số lượt khám (lượt)" */
const unitBehind = (name: string): string | undefined => /\(([^()\d]{1,20})\)\s*$/u.exec(name)?.[1]?.trim();

const isMeasured = (rows: readonly (Row | undefined)[]): boolean =>
  rows.length > 0 && rows.filter((row) => row?.unit !== undefined).length * 2 >= rows.length;

/** Most rows have a unit of measure, so that one without is no slip of the board's. */
const isExceptional = (rows: readonly Row[]): boolean =>
  rows.filter(({ unit }) => unit !== undefined).length * 2 > rows.length;

const LEVELS: readonly (readonly [level: number, code: RegExp])[] = [
  [0, /^[A-HK-U][.)]?$/],
  [1, /^[IVX]+[.)]?$/],
  [2, /^\d{1,3}[.)]?$/],
  [3, /^\d{1,2}[.,]\d{1,2}[.)]?$/],
  [4, /^\d{1,2}[.,]\d{1,2}[.,]\d{1,2}[.)]?$/],
  [5, /^[a-zđ][.)]?$/],
];
const UNNUMBERED = 9;

/** Where the rows are numbered at all, one without a number is a part of the last that has one. */
function partsOf(rows: readonly Row[]): ReadonlyMap<number, readonly number[]> {
  const levels = rows.map(({ code }) => LEVELS.find(([, form]) => form.test(code.trim()))?.[0] ?? UNNUMBERED);
  const parts = new Map<number, number[]>();
  const open: { readonly at: number; readonly level: number }[] = [];
  levels.forEach((level, at) => {
    while ((open.at(-1)?.level ?? -1) >= level) open.pop();
    const whole = open.at(-1)?.at;
    if (whole !== undefined) parts.set(whole, [...(parts.get(whole) ?? []), at]);
    open.push({ at, level });
  });
  return parts;
}

/** Aggregations that add up rows, or divide what was added up. */
export const ADDED_UP: ReadonlySet<string> = new Set(["sum", "ratio", "weighted-mean"]);

/**
 * Whether the given rows of a template may be added up: they are all counted in one unit of measure, and none is a part of
 * another. Schools, pupils and money have no total.
 */
export function rowsAddUp(template: Template, listOf: FindList): boolean {
  if (!template.fields.some(({ aggregate }) => ADDED_UP.has(aggregate.op))) return true;
  const rows = rowOutline(template, listOf);
  const units = new Set(rows.flatMap(({ unit }) => (unit === undefined ? [] : [exactKey(unit)])));
  const isNested = rows.some(({ isHeading, parts, isAmong }) => (!isHeading && parts.length > 0) || isAmong);
  return units.size <= 1 && !isNested;
}
