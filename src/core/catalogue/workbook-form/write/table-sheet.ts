import { columnLetters } from "../../../base";
import type { NameDraft, RowDraft, SheetDraft, Style, ValidationDraft } from "../../../workbook";
import { quoteSheet } from "../../../workbook";
import { rowHeight } from "./row-height";
import type { ColumnHead, ColumnKind } from "../tables/columns";
import { keysOf } from "../tables/record-of";
import type { Listed, Table, Tables } from "../tables/table";

/** Empty rows kept ready under the last one: formatted, and within validation and named ranges. */
const SPARE_ROWS = 300;

export const FONT = { name: "Times New Roman", size: 12 };
export const HEADER: Style = {
  font: { ...FONT, bold: true },
  fill: "DCE6F1",
  border: "thin",
  align: { horizontal: "center", vertical: "center", wrap: true },
};

/** Characters across a landscape A4 page that can still be read. */
const LEGIBLE_WIDTH = 240;

/** Room for two lines. */
const HEADER_HEIGHT = 36;

const cellStyle = (numberFormat: string | undefined, wrap: boolean): Style => ({
  font: FONT,
  border: "hair",
  align: { vertical: "top", wrap },
  ...(numberFormat === undefined ? {} : { numberFormat }),
});

/** Text columns are formatted as text, so that Excel does not turn 05 into 5 or 2-1 into a day. */
const STYLES: Readonly<Record<ColumnKind, Style>> = {
  text: cellStyle("@", true),
  number: cellStyle(undefined, false),
  date: cellStyle("dd/mm/yyyy", false),
  "yes-no": cellStyle("@", false),
};

/** A table as it stands in the workbook. */
export interface WrittenTable {
  readonly sheet: SheetDraft;
  readonly names: readonly NameDraft[];
}

/** Every table with its rows. */
export const writtenTables = <Rows extends object>(
  tables: Tables<Rows>,
  rows: Listed<Rows>,
): readonly WrittenTable[] =>
  keysOf(tables).map((key) => ({
    sheet: tableSheet(tables[key], rows[key]),
    names: tableName(tables[key], rows[key].length),
  }));

/** A table as a worksheet: header row, then one row per thing. */
function tableSheet<Row>(table: Table<Row>, rows: readonly Row[]): SheetDraft {
  const keys = keysOf(table.columns);
  const columns = keys.map((key) => table.columns[key]);
  const styles = columns.map(({ kind }) => STYLES[kind]);
  const header: RowDraft = {
    height: HEADER_HEIGHT,
    cells: columns.map(headerText),
    styles: columns.map(() => HEADER),
  };
  const widths = columns.map(({ width }) => width);
  const body = rows.map((row): RowDraft => {
    const cells = keys.map((key) => table.columns[key].write(row[key]));
    const texts = cells.map((cell) => (typeof cell === "string" ? cell : ""));
    return { ...rowHeight(texts, widths), cells, styles };
  });
  const lastRow = rows.length + 1;
  return {
    name: table.sheet,
    columns: columns.map(({ width, kind }) => ({ width, style: STYLES[kind] })),
    rows: [header, ...body],
    validations: columns.flatMap((column, at) => validationOf(column, at + 1, lastRow + SPARE_ROWS)),
    freeze: { rows: 1 },
    autoFilter: `A1:${columnLetters(columns.length)}${lastRow}`,
    page: {
      orientation: "landscape",
      fitToWidth: Math.ceil(widths.reduce((sum, width) => sum + width, 0) / LEGIBLE_WIDTH),
      repeatRows: "$1:$1",
      footer: "&L&A&R&P/&N",
    },
  };
}

/** The defined name under which other tables pick from this one's first column. */
function tableName<Row>(table: Table<Row>, rowCount: number): readonly NameDraft[] {
  const lastRow = rowCount + 1 + SPARE_ROWS;
  return table.name === undefined
    ? []
    : [{ name: table.name, formula: `${quoteSheet(table.sheet)}!$A$2:$A$${lastRow}` }];
}

const headerText = ({ header, required }: ColumnHead): string => (required ? `${header} *` : header);

/** Picking is offered, not forced: what does not fit is found, with its place, when the catalogue is read. */
function validationOf({ source }: ColumnHead, column: number, lastRow: number): readonly ValidationDraft[] {
  const letters = columnLetters(column);
  const range = `${letters}2:${letters}${lastRow}`;
  return source === undefined
    ? []
    : [{ range, type: "list", formula1: source, allowBlank: true, errorStyle: "warning" }];
}
