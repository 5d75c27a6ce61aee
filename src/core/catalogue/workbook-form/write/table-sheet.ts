import { columnLetters, formatDate, given, serialFromDate } from "../../../base";
import type { NameDraft, RowDraft, Scalar, SheetDraft, Style, ValidationDraft } from "../../../workbook";
import { quoteSheet } from "../../../workbook";
import { rowHeight } from "./row-height";
import { type Column, type ColumnKind, LIST_SEPARATOR, type Table } from "../tables/table";
import { keysOf } from "../tables/word-table";
import { yesNoWords } from "../tables/words";

/** What a column may hold: dates as PlainDate, lists as texts, yes/no as booleans. */
export type TableValue = Scalar | readonly string[] | undefined;

/** One row of a table: every column is named, so that a forgotten one does not compile. */
export type Cells<Key extends string> = Readonly<Record<Key, TableValue>>;

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
  ...given({ numberFormat }),
});

/** Text columns are formatted as text, so that Excel does not turn 05 into 5 or 2-1 into a day. */
const STYLES: Readonly<Record<ColumnKind, Style>> = {
  text: cellStyle("@", true),
  wrapped: cellStyle("@", true),
  list: cellStyle("@", true),
  number: cellStyle(undefined, false),
  date: cellStyle("dd/mm/yyyy", false),
  "yes-no": cellStyle("@", false),
};

/** Excel's calendar is right from this day on; an earlier one is written as text. */
const FIRST_EXCEL_DAY = "1900-03-01";

/** A table as a worksheet: header row, then one row per thing. */
export function tableSheet<Key extends string>(table: Table<Key>, rows: readonly Cells<Key>[]): SheetDraft {
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
    const cells = keys.map((key) => scalarOf(table.columns[key].kind, row[key]));
    const texts = cells.map((cell) => (typeof cell === "string" ? cell : ""));
    return { ...given({ height: rowHeight(texts, widths) }), cells, styles };
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
export function tableName<Key extends string>(table: Table<Key>, rowCount: number): readonly NameDraft[] {
  const lastRow = rowCount + 1 + SPARE_ROWS;
  return table.name === undefined
    ? []
    : [{ name: table.name, formula: `${quoteSheet(table.sheet)}!$A$2:$A$${lastRow}` }];
}

const headerText = ({ header, required }: Column): string => (required ? `${header} *` : header);

function scalarOf(kind: ColumnKind, value: TableValue): Scalar | undefined {
  if (typeof value === "object") return value.map(listPart).join(`${LIST_SEPARATOR} `) || undefined;
  if (value === "") return undefined;
  if (kind === "date" && typeof value === "string") return excelDay(value);
  return typeof value === "boolean" ? (value ? yesNoWords.toWord("yes") : undefined) : value;
}

/** A day as a number Excel shows right, or as text. */
export const excelDay = (day: string): Scalar =>
  day < FIRST_EXCEL_DAY ? formatDate(day) : serialFromDate(day);

function listPart(part: string): string {
  if (part.includes(LIST_SEPARATOR))
    throw new Error(`a part of a list cannot hold "${LIST_SEPARATOR}": ${part}`);
  return part;
}

/** Picking is offered, not forced: what does not fit is found, with its place, when the catalogue is read. */
function validationOf({ source }: Column, column: number, lastRow: number): readonly ValidationDraft[] {
  const letters = columnLetters(column);
  const range = `${letters}2:${letters}${lastRow}`;
  return source === undefined
    ? []
    : [{ range, type: "list", formula1: source, allowBlank: true, errorStyle: "warning" }];
}
