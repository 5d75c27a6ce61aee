import { assertNever } from "../../base";
import { type FigureAggregate, givesFigure, kindOf } from "../../catalogue";
import type { DataColumn, FieldFacts, TableShape } from "../model";

/** A table of entries, as far as its figures are worked out from it. */
export type EntriesShape = Pick<TableShape, "name" | "template"> & {
  readonly columns: readonly Pick<DataColumn, "name" | "field">[];
};

/** A column that gives a figure: what is kept of a unit's rows, and what becomes of that over units. */
export interface SqlFigure {
  readonly field: string;
  /** Each named in order: `… AS f3_1`. */
  readonly kept: readonly string[];
  readonly figure: string;
  /** Its figure is a text, a day or a time. */
  readonly isText: boolean;
}

/** Exact to ten decimals, as the merge adds up (RULES.md M12): a sum of binary fractions would carry noise. */
const exact = (sql: string): string => `CAST(${sql} AS DECIMAL(38, 10))`;
export const toDouble = (sql: string): string => `CAST(${sql} AS DOUBLE)`;
export const toVarchar = (sql: string): string => `CAST(${sql} AS VARCHAR)`;
export const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`;
/** Rows that count; those of other owners only stand beside them (RULES.md M17, M19). */
export const COUNTS = "standing IN ('counted', 'provisional')";

/** Field key → name of its column. */
export const columnsByField = ({ columns }: EntriesShape): ReadonlyMap<string, string> =>
  new Map(columns.flatMap(({ name, field }) => (field === undefined ? [] : [[field.key, name] as const])));

/** The figures a table gives, but for the most frequent values, which are counted by themselves. */
export function sqlFigures(table: EntriesShape): readonly SqlFigure[] {
  const columnOf = columnsByField(table);
  return table.columns.flatMap(({ name, field }, at) => {
    if (field === undefined || !givesFigure(field.aggregate)) return [];
    const aggregate = field.aggregate;
    const figure = sqlFigure({
      ...{ column: name, held: heldOf(table, name), aggregate },
      columnOf: (key) => columnOf.get(key) ?? "NULL",
      heldOf: (key) => heldOf(table, columnOf.get(key) ?? "NULL"),
    });
    if (figure === undefined) return [];
    const kept = figure.kept.map((sql, part) => `${sql} AS ${keptName(at, part)}`);
    return [{ field: field.key, kept, ...overUnits(figure, at, field) }];
  });
}

/** What of a column counts: a stock of an earlier day does not (RULES.md M32). */
function heldOf({ columns }: EntriesShape, name: string): string {
  const isStock = columns.find((one) => one.name === name)?.field?.isStock === true;
  return isStock ? `CASE WHEN earlier_stock THEN NULL ELSE ${name} END` : name;
}

const keptName = (at: number, part: number): string => `f${at}_${part}`;

function overUnits(
  { over }: KeptFigure,
  at: number,
  field: FieldFacts,
): Pick<SqlFigure, "figure" | "isText"> {
  const [first, second] = [keptName(at, 0), keptName(at, 1)];
  if (over === "quotient")
    return {
      figure: `${toDouble(`SUM(${first})`)} / NULLIF(${toDouble(`SUM(${second})`)}, 0)`,
      isText: false,
    };
  const isText = over === "MAX" && kindOf(field).holds !== "number";
  return { figure: (isText ? toVarchar : toDouble)(`${over}(${first})`), isText };
}

interface KeptFigure {
  readonly kept: readonly string[];
  readonly over: "SUM" | "MAX" | "quotient";
}

interface FigureColumn {
  readonly column: string;
  /** The column without what does not count. */
  readonly held: string;
  readonly aggregate: FigureAggregate;
  readonly columnOf: (key: string) => string;
  readonly heldOf: (key: string) => string;
}

/** What of one unit's rows has to be kept; undefined where the figure cannot be told from parts. */
function sqlFigure(of: FigureColumn): KeptFigure | undefined {
  const { column, held, aggregate, columnOf } = of;
  switch (aggregate.op) {
    case "sum":
      return { kept: [`SUM(${exact(held)})`], over: "SUM" };
    case "count-true":
      return { kept: [`SUM(CASE WHEN ${held} THEN 1 WHEN NOT ${held} THEN 0 END)`], over: "SUM" };
    case "max":
      return { kept: [`MAX(${held})`], over: "MAX" };
    case "max-per-unit":
      return { kept: [`MAX(${exact(held)})`], over: "SUM" };
    case "ratio": {
      const [part, whole] = [columnOf(aggregate.numerator), columnOf(aggregate.denominator)];
      const sums = [of.heldOf(aggregate.numerator), of.heldOf(aggregate.denominator)];
      return { kept: bothKnown(part, whole, sums), over: "quotient" };
    }
    case "weighted-mean": {
      const weight = columnOf(aggregate.weight);
      return { kept: bothKnown(held, weight, [`${column} * ${weight}`, weight]), over: "quotient" };
    }
    case "mode":
      return undefined;
    default:
      return assertNever(aggregate);
  }
}

/** Sums over the rows that have both. */
const bothKnown = (one: string, other: string, sums: readonly string[]): readonly string[] =>
  sums.map((sql) => `SUM(CASE WHEN ${one} IS NOT NULL AND ${other} IS NOT NULL THEN ${exact(sql)} END)`);
