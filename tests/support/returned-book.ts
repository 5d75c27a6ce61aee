import type {
  Cell,
  CellDraft,
  CellKind,
  CellLook,
  CellRange,
  ColumnRange,
  RowDraft,
  Scalar,
  SheetDraft,
  Style,
  Workbook,
  WorkbookDraft,
} from "../../src/core/workbook";
import { addsOtherRows, writeWorkbook } from "../../src/core/workbook";
import { cellAddress } from "../../src/core/base";
import { nodeHost } from "../../src/host/node/node-host";

/** A cell somebody may have changed. `kind` and `look` say what its format would: a date, an error, struck through … */
export interface BookCell {
  value: Scalar;
  kind?: CellKind;
  look?: CellLook;
  formula?: string;
  style?: Style;
}

interface BookRow {
  hidden: boolean;
  /** Which entry was written here, wherever the row goes. */
  readonly entry?: number;
  readonly cells: Map<number, BookCell>;
}

/** A workbook as it lies before the person who fills it in: rows, columns and names can be pulled about. */
export class ReturnedBook {
  private constructor(
    private readonly draft: WorkbookDraft,
    readonly sheets: BookSheet[],
    names: readonly { readonly name: string; readonly formula: string }[],
  ) {
    this.names = names.map(({ name, formula }) => ({ name, formula }));
    this.properties = { ...draft.customProperties };
  }

  names: { name: string; formula: string }[];
  properties: Record<string, string>;

  static of(draft: WorkbookDraft): ReturnedBook {
    return new ReturnedBook(draft, draft.sheets.map(BookSheet.of), draft.names ?? []);
  }

  /** The sheet whose name starts with a code ("KG01"), or has this very name. */
  sheet(name: string): BookSheet {
    const found = this.sheets.find((one) => one.name === name || one.name.startsWith(`${name} `));
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  }

  /** Inserts rows as Excel does: defined names move along; `names: "stay"` is what a script does. */
  insertRows(sheet: BookSheet, before: number, count: number, names: "move" | "stay" = "move"): void {
    sheet.shiftRows(before, count);
    if (names === "move")
      this.moveNames(sheet, ({ row, column }) => ({ row: row >= before ? row + count : row, column }));
  }

  insertColumn(sheet: BookSheet, before: number, names: "move" | "stay" = "move"): void {
    sheet.moveColumns((column) => (column >= before ? column + 1 : column));
    if (names === "move") {
      this.moveNames(sheet, ({ row, column }) => ({ row, column: column >= before ? column + 1 : column }));
    }
  }

  rename(sheet: BookSheet, name: string): void {
    const [from, to] = [`'${sheet.name}'!`, `'${name}'!`];
    this.names = this.names.map((one) => ({ ...one, formula: one.formula.split(from).join(to) }));
    sheet.name = name;
  }

  /** What the reader makes of it. */
  workbook(): Workbook {
    return {
      sheets: this.sheets.map((sheet) => sheet.read()),
      names: this.names,
      customProperties: new Map(Object.entries(this.properties)),
      properties: { hasMacros: false },
    };
  }

  bytes(): Uint8Array {
    return writeWorkbook(
      {
        ...this.draft,
        sheets: this.sheets.map((sheet) => sheet.toDraft()),
        names: this.names,
        customProperties: this.properties,
      },
      nodeHost,
    );
  }

  private moveNames(
    sheet: BookSheet,
    move: (at: { row: number; column: number }) => { row: number; column: number },
  ) {
    const prefix = `'${sheet.name}'!`;
    this.names = this.names.map(({ name, formula }) => {
      if (!formula.startsWith(prefix)) return { name, formula };
      const moved = formula
        .slice(prefix.length)
        .replace(/\$([A-Z]+)\$(\d+)/g, (_, letters: string, digits: string) => {
          const to = move({ row: Number(digits), column: columnNumber(letters) });
          return cellAddress(to.row, to.column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
        });
      return { name, formula: prefix + moved };
    });
  }
}

export class BookSheet {
  filtered = false;
  merges: CellRange[] = [];
  hiddenColumns: ColumnRange[] = [];

  private constructor(
    public name: string,
    private readonly draft: SheetDraft,
    public rows: Map<number, BookRow>,
  ) {
    this.visibility = draft.visibility ?? "visible";
    this.merges = (draft.merges ?? []).map(rangeOf);
  }

  visibility: "visible" | "hidden" | "veryHidden";

  static of(this: void, draft: SheetDraft): BookSheet {
    let number = 0;
    const rows = new Map<number, BookRow>();
    for (const row of draft.rows) {
      number = row.number ?? number + 1;
      rows.set(number, { hidden: row.hidden ?? false, cells: cellsOf(row, draft) });
    }
    return new BookSheet(draft.name, draft, rows);
  }

  cell(row: number, column: number): BookCell | undefined {
    return this.rows.get(row)?.cells.get(column);
  }

  /** Puts a value, keeping the format of the cell; a text in a date cell stays a text. */
  put(row: number, column: number, value: Scalar, kind?: CellKind): void {
    const line = this.rows.get(row) ?? { hidden: false, cells: new Map<number, BookCell>() };
    this.rows.set(row, line);
    const style = line.cells.get(column)?.style;
    line.cells.set(column, {
      value,
      ...(kind === undefined ? {} : { kind }),
      ...(style === undefined ? {} : { style }),
    });
  }

  /** What the format of a filled cell makes of it. */
  look(row: number, column: number, look: CellLook): void {
    const cell = this.cell(row, column);
    if (cell === undefined) throw new Error(`nothing in row ${row}, column ${column}`);
    cell.look = look;
  }

  clear(row: number, column: number): void {
    this.rows.get(row)?.cells.delete(column);
  }

  /** Remembers which entry stands in a row. */
  mark(row: number, entry: number): void {
    const line = this.rows.get(row);
    if (line) this.rows.set(row, { ...line, entry });
  }

  /** Where the marked entries stand now: entry → row. */
  marked(): ReadonlyMap<number, number> {
    return new Map([...this.rows].flatMap(([row, { entry }]) => (entry === undefined ? [] : [[entry, row]])));
  }

  hide(row: number): void {
    const line = this.rows.get(row);
    if (line) line.hidden = true;
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    this.merges.push({ top, left, bottom, right });
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1)
        if (row !== top || column !== left) this.clear(row, column);
    }
  }

  shiftRows(before: number, count: number): void {
    const shift = (row: number): number => (row >= before ? row + count : row);
    this.rows = new Map([...this.rows].map(([row, line]) => [shift(row), line]));
    this.merges = this.merges.map((range) => ({
      ...range,
      top: shift(range.top),
      bottom: shift(range.bottom),
    }));
  }

  moveColumns(to: (column: number) => number): void {
    for (const [row, line] of this.rows) {
      const { cells } = line;
      this.rows.set(row, { ...line, cells: new Map([...cells].map(([column, cell]) => [to(column), cell])) });
    }
    this.merges = this.merges
      .map((range) => ({ ...range, left: to(range.left), right: to(range.right) }))
      .filter(({ left, right }) => left <= right);
  }

  dropColumn(gone: number): void {
    for (const { cells } of this.rows.values()) cells.delete(gone);
    this.merges = this.merges.filter(({ left, right }) => left > gone || right < gone);
    this.moveColumns((column) => (column > gone ? column - 1 : column));
  }

  /** Every cell of every row, as people change texts all over: `change` answers the new cell. */
  each(change: (cell: BookCell, row: number, column: number) => BookCell | undefined): void {
    for (const [row, { cells }] of this.rows) {
      for (const [column, cell] of cells) {
        const changed = change(cell, row, column);
        if (changed === undefined) cells.delete(column);
        else cells.set(column, changed);
      }
    }
  }

  read(): Workbook["sheets"][number] {
    const rows = [...this.rows]
      .sort(([a], [b]) => a - b)
      .map(([number, { hidden, cells }]) => ({
        number,
        hidden,
        cells: [...cells]
          .sort(([a], [b]) => a - b)
          .map(([column, cell]): Cell => ({
            column,
            kind: kindOf(cell),
            value: cell.value,
            ...(cell.look === undefined ? {} : { look: cell.look }),
            formula: cell.formula !== undefined,
            ...(cell.formula !== undefined && addsOtherRows(cell.formula, number) ? { addsRows: true } : {}),
          })),
      }))
      .filter(({ cells }) => cells.length > 0);
    return {
      name: this.name,
      visibility: this.visibility,
      rows,
      merges: this.merges,
      filtered: this.filtered,
      hiddenColumns: this.hiddenColumns,
    };
  }

  toDraft(): SheetDraft {
    const rows = [...this.rows]
      .sort(([a], [b]) => a - b)
      .map(([number, { hidden, cells }]): RowDraft => {
        const last = Math.max(0, ...cells.keys());
        return {
          number,
          ...(hidden ? { hidden } : {}),
          cells: Array.from({ length: last }, (_, at) => draftOf(cells.get(at + 1))),
        };
      });
    return {
      columns: this.draft.columns ?? [],
      name: this.name,
      visibility: this.visibility,
      rows,
      merges: this.merges.map(addressOf),
    };
  }
}

function cellsOf({ cells, styles }: RowDraft, { columns }: SheetDraft): Map<number, BookCell> {
  const found = new Map<number, BookCell>();
  for (const [at, cell] of cells.entries()) {
    const style = (typeof cell === "object" ? cell.style : undefined) ?? styles?.[at] ?? columns?.[at]?.style;
    const value = typeof cell === "object" ? cell.value : cell;
    const formula = typeof cell === "object" ? cell.formula : undefined;
    if (value === undefined && formula === undefined) continue;
    found.set(at + 1, {
      value: value ?? "",
      ...(formula === undefined ? {} : { formula }),
      ...(style === undefined ? {} : { style }),
      ...(value === undefined ? { kind: "uncalculated" as const } : {}),
    });
  }
  return found;
}

function kindOf({ kind, value, style }: BookCell): CellKind {
  if (kind !== undefined) return kind;
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "string") return "text";
  return /d.*m.*y/i.test(style?.numberFormat ?? "") ? "date" : "number";
}

const DATE_STYLE: Style = { numberFormat: "dd/mm/yyyy" };
const PLAIN_STYLE: Style = {};

function draftOf(cell: BookCell | undefined): CellDraft | undefined {
  if (cell === undefined) return undefined;
  const { value, kind, formula, style } = cell;
  const shown = kind === "date" ? DATE_STYLE : kind === "number" ? PLAIN_STYLE : style;
  return {
    ...(kind === "uncalculated" ? {} : { value }),
    ...(formula === undefined ? {} : { formula }),
    ...(shown === undefined ? {} : { style: shown }),
  };
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

function rangeOf(address: string): CellRange {
  const [, left = "", top = "", right = "", bottom = ""] =
    /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) };
}

const addressOf = ({ top, left, bottom, right }: CellRange): string =>
  `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
