import { aggregationOf } from "../../catalogue";
import { COUNTS, type EntriesShape, toVarchar, sqlText } from "./sql-figure";
import { choiceLines, groupLines, nationTotal, totalAndUnits } from "./template-lines";

const together = (selects: readonly string[]): string => `${selects.join("\nUNION ALL\n")}\n`;

/**
 * Every figure of the merge, worked out anew from the entries: rows as in the table `figures`. Plain SQL that DuckDB, Spark SQL
 * and Trino read alike: no quoted names, no function of one engine.
 */
export const figuresSql = (tables: readonly EntriesShape[]): string =>
  together(tables.flatMap((table) => [...totalAndUnits(table), ...groupLines(table), ...choiceLines(table)]));

/** Totals of every board and of all boards together (`line` is 'nation'), for the roll-up of a whole country. */
export const nationSql = (tables: readonly EntriesShape[]): string => together(tables.map(nationTotal));

/** Nội dung: every text that the summary gathers, one row a text, with its source. */
export function textsSql(tables: readonly EntriesShape[]): string {
  const selects = tables.flatMap((table) =>
    table.columns.flatMap(({ name, field }) =>
      field === undefined || aggregationOf(field).gives !== "texts"
        ? []
        : [
            [
              `SELECT period, board, reported_period, unit, ${sqlText(table.template?.code ?? "")} AS template, ${sqlText(field.key)} AS field,`,
              `source, source_file, source_sheet, source_row, ${toVarchar(name)} AS entry_text`,
              `FROM ${table.name} WHERE ${COUNTS} AND ${name} IS NOT NULL`,
            ].join("\n"),
          ],
    ),
  );
  return selects.length === 0 ? NO_TEXTS : together(selects);
}

/** Where no template gathers texts the view is there all the same, and empty. */
const NO_TEXTS = [
  "SELECT period, board, period AS reported_period, unit, unit AS template, unit AS field, source, source_file,",
  "source_file AS source_sheet, source AS source_row, source_file AS entry_text FROM submissions WHERE 1 = 0\n",
].join("\n");
