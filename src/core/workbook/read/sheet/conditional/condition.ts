import { columnLetters } from "../../../../base";
import type { CellRange } from "../../../model";
import { comparison } from "../../package/number-formats";

/** Whether a rule holds for a cell with this figure; "unsure" where that hangs on what is not read here. */
export type FigureCondition = (value: number) => boolean | "unsure";

/** A `<cfRule>` as it stands in the file. */
export interface RuleRead {
  readonly type: string;
  readonly operator: string;
  readonly formulas: readonly string[];
}

const always: FigureCondition = () => true;
const never: FigureCondition = () => false;
const unsure: FigureCondition = () => "unsure";

/** Rules that every figure keeps, or none. */
const OF_ANY_FIGURE: Readonly<Record<string, FigureCondition>> = {
  notContainsBlanks: always,
  notContainsErrors: always,
  containsBlanks: never,
  containsErrors: never,
  dataBar: always,
  iconSet: always,
};

const OPERATORS: Readonly<Record<string, string>> = {
  lessThan: "<",
  lessThanOrEqual: "<=",
  equal: "=",
  notEqual: "<>",
  greaterThanOrEqual: ">=",
  greaterThan: ">",
};

/** Formulas true, or false, of every figure; ¤ is the cell itself. */
const HOLDS = /^(?:TRUE(?:\(\))?|1|¤<>""|NOT\(ISBLANK\(¤\)\)|ISNUMBER\(¤\)|LEN\((?:¤|TRIM\(¤\))\)>0)$/;
const FAILS =
  /^(?:FALSE(?:\(\))?|0|¤=""|(?:ISBLANK|ISERR|ISERROR|ISNA|ISTEXT)\(¤\)|LEN\((?:¤|TRIM\(¤\))\)=0)$/;
const COMPARES = /^¤(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)$/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** @param ranges where the rule holds; its formulas are written for their first cell. */
export function conditionOf(
  { type, operator, formulas }: RuleRead,
  ranges: readonly CellRange[],
): FigureCondition {
  if (type === "cellIs") return cellIs(operator, formulas);
  return type === "expression" ? expression(formulas[0] ?? "", ranges) : (OF_ANY_FIGURE[type] ?? unsure);
}

function cellIs(operator: string, formulas: readonly string[]): FigureCondition {
  const limits = formulas.map((formula) => formula.trim());
  if (limits.length === 0 || !limits.every((limit) => NUMBER.test(limit))) return unsure;
  const [first = 0, second = first] = limits.map(Number);
  const [least, most] = [Math.min(first, second), Math.max(first, second)];
  if (operator === "between") return (value) => value >= least && value <= most;
  if (operator === "notBetween") return (value) => value < least || value > most;
  const sign = OPERATORS[operator];
  return sign === undefined ? unsure : comparison(sign, first);
}

function expression(formula: string, ranges: readonly CellRange[]): FigureCondition {
  const shape = withOwnCell(formula.replace(/\s/g, "").toUpperCase(), ranges);
  if (HOLDS.test(shape)) return always;
  if (FAILS.test(shape)) return never;
  const [, sign, limit] = COMPARES.exec(shape) ?? [];
  return sign === undefined ? unsure : comparison(sign, Number(limit));
}

/** `$K12>5` for K12:K20 is asked of every cell itself; `$K12>5` for K12:M20 is not. */
function withOwnCell(formula: string, ranges: readonly CellRange[]): string {
  const [first] = ranges;
  if (first === undefined) return formula;
  const isOneColumn = ranges.every(({ left, right }) => left === first.left && right === first.left);
  const isOneRow = ranges.every(({ top, bottom }) => top === first.top && bottom === first.top);
  const own = `${isOneColumn ? "\\$?" : ""}${columnLetters(first.left)}${isOneRow ? "\\$?" : ""}${first.top}`;
  return formula.replace(new RegExp(`(?<![A-Z0-9$!.])${own}(?![0-9A-Z(:])`, "g"), "¤");
}
