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
  /** Letters of the column that marks rows whose stocks are those of the last day; absent where all are. */
  readonly latestColumn?: string;
  /** Whether a field is a stock. */
  isStock(fieldKey: string): boolean;
}

/** Stands beside rows whose stocks are those of the last day. */
export const LATEST_MARK = "x";

/**
 * Which rows a figure is about: all of them, those of one unit or of several, or those of a group. Conditions hold
 * together.
 */
export interface Scope {
  readonly about: "all" | "unit" | "units" | "group";
  readonly conditions: readonly Condition[];
  /** Of several units: the lines their own figures stand in. */
  readonly lines?: { readonly first: number; readonly last: number };
}

/** The rows whose cell in a column is the same as another cell, or as one of several. */
export interface Condition {
  /** Letters. */
  readonly column: string;
  /** What Excel compares with: `$B12`, `"x"`, `$B$20:$B$45`. */
  readonly with: string;
  readonly isOneOf?: true;
}

/** Rows that agree with one row in some columns. */
export const agreeing = (columns: readonly string[], row: number): readonly Condition[] =>
  columns.map((column) => ({ column, with: `$${column}${row}` }));

export const rangeOf = (column: string, { first, last }: Pick<DataRange, "first" | "last">): string =>
  `$${column}$${first}:$${column}$${last}`;

/** Criteria of the scope for COUNTIFS and SUMIFS, each with a comma before it. "=" & a blank cell finds blanks. */
export const criteriaOf = ({ conditions }: Scope, data: DataRange): string =>
  conditions.map(({ column, with: other }) => `,${rangeOf(column, data)},"="&${other}`).join("");

/** COUNTIFS or SUMIFS over a scope: of several units each is asked for, and what they give is added. */
export const added = ({ conditions }: Scope, formula: string): string =>
  conditions.some(({ isOneOf }) => isOneOf) ? `SUMPRODUCT(${formula})` : formula;

/** COUNTIFS reads these as patterns: a name that holds one cannot be a criterion. */
export const isCriterion = (value: FieldValue | undefined): boolean =>
  typeof value !== "string" || (!/[*?~]/.test(value) && value.length < 250);

/**
 * The figure as a live formula over the rows below, or undefined where Excel has none that every version knows
 * (the most frequent value; persons counted once within a group). Blank where nothing was reported, as in the merge.
 */
export function figureFormula(
  field: Field,
  ofRows: Scope,
  data: DataRange,
  value: FieldValue | undefined,
): string | undefined {
  const own = rangeOf(data.columnOf(field.key), data);
  const { aggregate } = field;
  const scope = scopeOf(field.key, ofRows, data);
  if (!givesFigure(aggregate)) return undefined;
  switch (aggregate.op) {
    case "sum":
      return scope.conditions.length === 0
        ? `IF(COUNT(${own})=0,"",SUM(${own}))`
        : unlessNone(own, scope, data, added(scope, `SUMIFS(${own}${criteriaOf(scope, data)})`));
    case "count-true": {
      const yes = `COUNTIFS(${own},"${words.yes}"${criteriaOf(scope, data)})`;
      return unlessNone(own, scope, data, added(scope, yes));
    }
    case "max":
      return largest(own, scope, data, value);
    case "max-per-unit":
      return scope.about === "unit" ? largest(own, scope, data, value) : undefined;
    case "ratio": {
      const { numerator, denominator } = aggregate;
      const sum = (key: string, other: string) => sumWhere(key, other, scopeOf(key, ofRows, data), data);
      return quotient(sum(numerator, denominator), sum(denominator, numerator));
    }
    case "weighted-mean": {
      const weights = rangeOf(data.columnOf(aggregate.weight), data);
      const products = `SUMPRODUCT(${matches(scope, data)}${own},${weights})`;
      return quotient(products, sumWhere(aggregate.weight, field.key, scope, data));
    }
    case "mode":
      return undefined;
    default:
      return assertNever(aggregate);
  }
}

/** The rows a column is summed over: of a stock no more than those of the last day (core/merge/RULES.md M32). */
function scopeOf(field: string, scope: Scope, data: DataRange): Scope {
  const { latestColumn: column } = data;
  if (column === undefined || !data.isStock(field)) return scope;
  return { ...scope, conditions: [...scope.conditions, { column, with: `"${LATEST_MARK}"` }] };
}

const unlessNone = (range: string, scope: Scope, data: DataRange, formula: string): string =>
  `IF(${added(scope, `COUNTIFS(${range},"<>"${criteriaOf(scope, data)})`)}=0,"",${formula})`;

/** Σ of one column over the rows where another is filled in. */
function sumWhere(field: string, filled: string, scope: Scope, data: DataRange): string {
  const [own, other] = [field, filled].map((key) => rangeOf(data.columnOf(key), data));
  return added(scope, `SUMIFS(${own},${other},"<>"${criteriaOf(scope, data)})`);
}

const quotient = (part: string, whole: string): string => `IF(${whole}=0,"",${part}/${whole})`;

/** True for the rows of the scope, condition by condition. */
const tests = ({ conditions }: Scope, data: DataRange): readonly string[] =>
  conditions.map(({ column, with: other, isOneOf }) =>
    isOneOf === true
      ? `ISNUMBER(MATCH(${rangeOf(column, data)},${other},0))`
      : `(${rangeOf(column, data)}=${other})`,
  );

/** 1 for the rows of the scope, as a factor of SUMPRODUCT; nothing for all rows. */
const matches = (scope: Scope, data: DataRange): string =>
  scope.conditions.length === 0 ? "" : `${tests(scope, data).join("*")}*1,`;

/** MAXIFS is too new for many; a product of conditions serves as long as the largest value is not negative. */
function largest(
  own: string,
  scope: Scope,
  data: DataRange,
  value: FieldValue | undefined,
): string | undefined {
  if (scope.conditions.length === 0) return `IF(COUNT(${own})=0,"",MAX(${own}))`;
  if (typeof value === "number" && value < 0) return undefined;
  return unlessNone(own, scope, data, `SUMPRODUCT(MAX(${[...tests(scope, data), own].join("*")}))`);
}
