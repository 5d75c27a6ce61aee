import { assertNever } from "../../base";
import { type Field, givesFigure } from "../../catalogue";
import type { FieldValue } from "../../submissions";
import { words } from "../look/words";

/** Where the rows of a template stand in its sheet. */
export interface DataRange {
  readonly first: number;
  readonly last: number;
  /** Column letters of a field. */
  columnOf(fieldKey: string): string;
}

/**
 * Which rows a figure is about: all of them, or those that agree with the figure's own row in some columns
 * (the unit; the fields of a group). `cells` are column letters.
 */
export interface Scope {
  readonly about: "all" | "unit" | "group";
  readonly cells: readonly string[];
  /** The row the formula stands in. */
  readonly row: number;
}

export const rangeOf = (column: string, { first, last }: DataRange): string =>
  `$${column}$${first}:$${column}$${last}`;

/** Criteria of the scope for COUNTIFS and SUMIFS, each with a comma before it. "=" & a blank cell finds blanks. */
export function criteriaOf({ cells, row }: Scope, data: DataRange): string {
  return cells.map((column) => `,${rangeOf(column, data)},"="&$${column}${row}`).join("");
}

/** COUNTIFS reads these as patterns: a name that holds one cannot be a criterion. */
export const isCriterion = (value: FieldValue | undefined): boolean =>
  typeof value !== "string" || (!/[*?~]/.test(value) && value.length < 250);

/**
 * The figure as a live formula over the rows below, or undefined where Excel has none that every version knows
 * (the most frequent value; persons counted once within a group). Blank where nothing was reported, as in the merge.
 */
export function figureFormula(
  field: Field,
  scope: Scope,
  data: DataRange,
  value: FieldValue | undefined,
): string | undefined {
  const own = rangeOf(data.columnOf(field.key), data);
  const criteria = criteriaOf(scope, data);
  const { aggregate } = field;
  if (!givesFigure(aggregate)) return undefined;
  switch (aggregate.op) {
    case "sum":
      return scope.cells.length === 0
        ? `IF(COUNT(${own})=0,"",SUM(${own}))`
        : unlessNone(own, criteria, `SUMIFS(${own}${criteria})`);
    case "count-true":
      return unlessNone(own, criteria, `COUNTIFS(${own},"${words.yes}"${criteria})`);
    case "max":
      return largest(own, scope, data, value);
    case "max-per-unit":
      return scope.about === "unit" ? largest(own, scope, data, value) : undefined;
    case "ratio": {
      const parts = rangeOf(data.columnOf(aggregate.numerator), data);
      const wholes = rangeOf(data.columnOf(aggregate.denominator), data);
      return quotient(sumWhere(parts, wholes, criteria), sumWhere(wholes, parts, criteria));
    }
    case "weighted-mean": {
      const weights = rangeOf(data.columnOf(aggregate.weight), data);
      const products = `SUMPRODUCT(${matches(scope, data)}${own},${weights})`;
      return quotient(products, sumWhere(weights, own, criteria));
    }
    case "mode":
      return undefined;
    default:
      return assertNever(aggregate);
  }
}

const unlessNone = (range: string, criteria: string, formula: string): string =>
  `IF(COUNTIFS(${range},"<>"${criteria})=0,"",${formula})`;

/** Σ of one column over the rows where another is filled in. */
const sumWhere = (range: string, filled: string, criteria: string): string =>
  `SUMIFS(${range},${filled},"<>"${criteria})`;

const quotient = (part: string, whole: string): string => `IF(${whole}=0,"",${part}/${whole})`;

/** 1 for the rows of the scope, as a factor of SUMPRODUCT; nothing for all rows. */
function matches({ cells, row }: Scope, data: DataRange): string {
  if (cells.length === 0) return "";
  return `${cells.map((column) => `(${rangeOf(column, data)}=$${column}${row})`).join("*")}*1,`;
}

/** MAXIFS is too new for many; a product of conditions serves as long as the largest value is not negative. */
function largest(
  own: string,
  scope: Scope,
  data: DataRange,
  value: FieldValue | undefined,
): string | undefined {
  if (scope.cells.length === 0) return `IF(COUNT(${own})=0,"",MAX(${own}))`;
  if (typeof value === "number" && value < 0) return undefined;
  const conditions = scope.cells.map((column) => `(${rangeOf(column, data)}=$${column}${scope.row})`);
  return unlessNone(own, criteriaOf(scope, data), `SUMPRODUCT(MAX(${[...conditions, own].join("*")}))`);
}
