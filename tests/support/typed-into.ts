import type { CellDraft, Scalar } from "../../src/core/workbook";
import { readWorkbook, writeWorkbook } from "../../src/core/workbook";

export interface Typed {
  /** Name of the sheet, or how it begins. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** undefined empties the cell. */
  readonly value: Scalar | undefined;
}

const DAY = { numberFormat: "dd/mm/yyyy" };

/** A workbook somebody typed into and saved by another program: values, sheets and stamps are there, looks are not. */
export function typedInto(bytes: Uint8Array, ...edits: readonly Typed[]): Uint8Array {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return writeWorkbook({
    customProperties: Object.fromEntries(read.value.customProperties),
    sheets: read.value.sheets.map(({ name, visibility, rows }) => {
      const cells = new Map<number, Map<number, CellDraft>>();
      const put = (row: number, column: number, cell: CellDraft) =>
        cells.set(row, (cells.get(row) ?? new Map<number, CellDraft>()).set(column, cell));
      for (const row of rows)
        for (const { column, kind, value } of row.cells)
          put(row.number, column, { value, ...(kind === "date" && { style: DAY }) });
      for (const { sheet, row, column, value } of edits)
        if (name === sheet || name.startsWith(`${sheet} `))
          put(row, column, value === undefined ? {} : { value });
      return {
        ...{ name, visibility },
        rows: [...cells]
          .sort(([a], [b]) => a - b)
          .map(([number, found]) => ({
            number,
            cells: Array.from({ length: Math.max(...found.keys()) }, (_, at) => found.get(at + 1)),
          })),
      };
    }),
  });
}

/** A sheet as people see it: row → texts by column. */
export function sheetOf(bytes: Uint8Array, name: string) {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const sheet = read.value.sheets.find((one) => one.name === name || one.name.startsWith(`${name} `));
  return (sheet?.rows ?? []).map(({ number, cells }) => ({
    number,
    texts: cells.map(({ value }) => String(value)),
    at: (column: number) => cells.find((cell) => cell.column === column)?.value,
  }));
}

/** Where a column stands, by its header. */
export function headOf(bytes: Uint8Array, sheet: string, ...titles: readonly string[]) {
  const row = sheetOf(bytes, sheet).find(({ texts }) => titles.every((title) => texts.includes(title)));
  if (row === undefined) throw new Error(`no header ${titles.join(", ")} in ${sheet}`);
  const column = (title: string): number => {
    for (let at = 1; at < 80; at += 1) if (row.at(at) === title) return at;
    throw new Error(`no column ${title}`);
  };
  return { row: row.number, column };
}
