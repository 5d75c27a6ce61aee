import type { CellWrite, OpenWorkbook, SheetPlace, SheetWrite, Spreadsheet } from "../../src/app";
import { read } from "../../src/core/base";
import {
  type Cell,
  type Row,
  type Scalar,
  type Sheet,
  type Workbook,
  type WorkbookDraft,
  readWorkbook,
  writeWorkbook,
} from "../../src/core/workbook";
import { nodeHost } from "../../src/host/node/node-host";

/** A workbook lying open: the bytes of a draft, read; what is written to it is there when it is read again. */
export class OpenBook implements Spreadsheet {
  readonly capabilities = { newWorkbook: true, download: true };
  readonly shown: SheetPlace[] = [];
  private workbook: Workbook;

  constructor(
    private readonly draft: WorkbookDraft,
    private readonly name = "bao-cao.xlsx",
  ) {
    const found = readWorkbook(writeWorkbook(draft, nodeHost), nodeHost);
    if (!found.ok) throw new Error(JSON.stringify(found.issues));
    this.workbook = found.value;
  }

  get open(): OpenWorkbook {
    return { workbook: this.workbook, name: this.name, readOnly: false };
  }

  read() {
    return Promise.resolve(read(this.open));
  }

  write(writes: readonly SheetWrite[]) {
    this.apply(writes);
    return Promise.resolve(read([]));
  }

  apply(writes: readonly SheetWrite[]): void {
    for (const { sheet: name, cells } of writes) {
      const sheets = this.workbook.sheets.map((sheet) =>
        sheet.name === name ? this.written(sheet, cells) : sheet,
      );
      this.workbook = { ...this.workbook, sheets };
    }
  }

  /** What a cell holds; undefined for an empty one. */
  at(sheet: string, row: number, column: number): Scalar | undefined {
    const rows = this.workbook.sheets.find(({ name }) => name === sheet)?.rows ?? [];
    return rows.find(({ number }) => number === row)?.cells.find((cell) => cell.column === column)?.value;
  }

  goTo(place: SheetPlace) {
    this.shown.push(place);
    return Promise.resolve(read(undefined));
  }

  watch() {
    return Promise.resolve(read(() => Promise.resolve()));
  }

  openAsNew() {
    return Promise.resolve(read(undefined));
  }

  addSheets() {
    return Promise.resolve(read([]));
  }

  private written(sheet: Sheet, writes: readonly CellWrite[]): Sheet {
    const rows = new Map<number, Row>(sheet.rows.map((row) => [row.number, row]));
    for (const { row: number, column, value } of writes) {
      const row = rows.get(number) ?? { number, hidden: false, cells: [] };
      const others = row.cells.filter((cell) => cell.column !== column);
      const own = value === undefined ? [] : [this.cell(sheet.name, { row: number, column, value })];
      rows.set(number, { ...row, cells: [...others, ...own].sort((a, b) => a.column - b.column) });
    }
    return { ...sheet, rows: [...rows.values()].sort((a, b) => a.number - b.number) };
  }

  /** A serial in a cell formatted as a day is a date, as in Excel. */
  private cell(
    sheet: string,
    { row, column, value }: { readonly row: number; readonly column: number; readonly value: Scalar },
  ): Cell {
    if (typeof value === "string") return { column, kind: "text", value, formula: false };
    if (typeof value === "boolean") return { column, kind: "boolean", value, formula: false };
    const isDay = /d.*m.*y/.test(this.numberFormat(sheet, row, column));
    return { column, kind: isDay ? "date" : "number", value, formula: false };
  }

  private numberFormat(name: string, number: number, column: number): string {
    const sheet = this.draft.sheets.find((one) => one.name === name);
    let at = 0;
    for (const row of sheet?.rows ?? []) {
      at = row.number ?? at + 1;
      if (at !== number) continue;
      const cell = row.cells[column - 1];
      const own = typeof cell === "object" ? cell.style?.numberFormat : undefined;
      const style = own ?? row.styles?.[column - 1]?.numberFormat;
      if (style !== undefined) return style;
    }
    return sheet?.columns?.[column - 1]?.style?.numberFormat ?? "";
  }
}
