import { LAST_COLUMN, LAST_ROW } from "../../../core/base";
import { type WorkbookDraft, quoteSheet } from "../../../core/workbook";
import type { GridArea, GridBackend, GridEvent, GridName, GridSelection } from "./grid-backend";
import { MemorySheet } from "./memory-sheet";

export interface MemoryGridFacts {
  /** Of the file; "Báo cáo.xlsx" by default. */
  readonly name?: string;
  readonly readOnly?: boolean;
}

/** A grid in memory, and what a user may do in it besides. Rows and columns of the user's acts count from 1. */
export interface MemoryGrid extends GridBackend {
  /** Workbooks opened beside this one. */
  readonly opened: readonly Uint8Array[];
  typeIn(sheet: string, row: number, column: number, value: string | number | boolean): void;
  renameSheet(from: string, to: string): void;
  insertColumns(sheet: string, before: number, count: number): void;
  deleteColumns(sheet: string, first: number, count: number): void;
  deleteRows(sheet: string, first: number, count: number): void;
  protect(sheet: string): void;
  unprotect(sheet: string): void;
}

/**
 * A grid made from a draft: values, formulas with their results, number formats, locked cells, protection, names,
 * properties. Formulas are never calculated: results stay as given, also when the cells they read change. Names follow
 * a renamed sheet (where they quote it), but not deleted rows and columns.
 */
export function memoryGrid(draft: WorkbookDraft, facts: MemoryGridFacts = {}): MemoryGrid {
  return new Grid(draft, facts);
}

const A1: GridArea = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

class Grid implements MemoryGrid {
  readonly opened: Uint8Array[] = [];
  private list: readonly MemorySheet[];
  private made = 0;
  private front: string;
  private namesNow: readonly GridName[];
  private readonly selections = new Map<string, GridArea>();
  private readonly listeners = new Set<(event: GridEvent) => void>();

  constructor(
    private readonly draft: WorkbookDraft,
    private readonly facts: MemoryGridFacts,
  ) {
    this.list = draft.sheets.map((sheet) => new MemorySheet(this.nextId(), sheet));
    this.front = (this.list[draft.activeSheet ?? 0] ?? this.list[0])?.id ?? "";
    this.namesNow = (draft.names ?? []).map(({ name, formula, sheet }) => ({
      name,
      formula: `=${formula}`,
      ...(sheet === undefined ? {} : { sheet: this.named(sheet).id }),
    }));
  }

  workbook() {
    const { name = "Báo cáo.xlsx", readOnly = false } = this.facts;
    return { name, readOnly, structureLocked: this.draft.lockStructure ?? false };
  }

  sheets() {
    return this.list.map(({ id, name, visibility, protection }) => ({ id, name, visibility, protection }));
  }

  addSheet(name: string): string {
    const sheet = new MemorySheet(this.nextId(), { name, rows: [] });
    this.list = [...this.list, sheet];
    this.tell({ kind: "sheet-added", sheet: sheet.id });
    return sheet.id;
  }

  removeSheet(id: string): void {
    this.list = this.list.filter((sheet) => sheet.id !== id);
    this.tell({ kind: "sheet-removed", sheet: id });
    if (this.front === id)
      this.activate(this.list.find(({ visibility }) => visibility === "visible")?.id ?? "");
  }

  activate(id: string): void {
    if (this.front === id) return;
    this.front = id;
    this.tell({ kind: "sheet-activated", sheet: id });
  }

  usedArea(id: string) {
    return this.sheet(id).usedArea();
  }

  cells(id: string, area: GridArea) {
    return this.sheet(id).cells(area);
  }

  merges(id: string) {
    return this.sheet(id).merges;
  }

  write(...[id, corner, changes]: Parameters<GridBackend["write"]>): void {
    this.sheet(id).write(corner, changes);
    const columnCount = Math.max(0, ...changes.map((row) => row.length));
    const area = { ...corner, rowCount: changes.length, columnCount };
    this.tell({ kind: "changed", sheet: id, area, change: "edited" });
  }

  names() {
    return this.namesNow;
  }

  customProperties() {
    return new Map(Object.entries(this.draft.customProperties ?? {}));
  }

  selection(): GridSelection {
    return { sheet: this.front, area: this.selections.get(this.front) ?? A1 };
  }

  select(selection: GridSelection): void {
    this.activate(selection.sheet);
    this.selections.set(selection.sheet, selection.area);
    this.tell({ kind: "selected", selection });
  }

  onEvent(listener: (event: GridEvent) => void) {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  async openAsNew(bytes: Uint8Array): Promise<void> {
    this.opened.push(bytes);
  }

  typeIn(sheet: string, row: number, column: number, value: string | number | boolean): void {
    const content = value === "" ? ({ kind: "empty" } as const) : ({ kind: "value", value } as const);
    this.write(this.named(sheet).id, { row: row - 1, column: column - 1 }, [[{ content }]]);
  }

  renameSheet(from: string, to: string): void {
    const sheet = this.named(from);
    sheet.name = to;
    this.namesNow = this.namesNow.map((name) => ({
      ...name,
      formula: name.formula.replaceAll(`${quoteSheet(from)}!`, `${quoteSheet(to)}!`),
    }));
    this.tell({ kind: "sheet-renamed", sheet: sheet.id });
  }

  insertColumns(name: string, before: number, count: number): void {
    const sheet = this.named(name);
    sheet.insertColumns(before - 1, count);
    this.columnsMoved(sheet, before, count);
  }

  deleteColumns(name: string, first: number, count: number): void {
    const sheet = this.named(name);
    sheet.deleteColumns(first - 1, count);
    this.columnsMoved(sheet, first, count);
  }

  deleteRows(name: string, first: number, count: number): void {
    const sheet = this.named(name);
    sheet.deleteRows(first - 1, count);
    const area = { row: first - 1, column: 0, rowCount: count, columnCount: LAST_COLUMN };
    this.tell({ kind: "changed", sheet: sheet.id, area, change: "rows-moved" });
  }

  protect(name: string): void {
    this.named(name).protection = { formatCells: false };
  }

  unprotect(name: string): void {
    this.named(name).protection = undefined;
  }

  private columnsMoved(sheet: MemorySheet, first: number, columnCount: number): void {
    const area = { row: 0, column: first - 1, rowCount: LAST_ROW, columnCount };
    this.tell({ kind: "changed", sheet: sheet.id, area, change: "columns-moved" });
  }

  private nextId(): string {
    this.made += 1;
    return `{00000000-0001-0000-${String(this.made).padStart(4, "0")}-000000000000}`;
  }

  private sheet(id: string): MemorySheet {
    return this.having(id, (sheet) => sheet.id);
  }

  private named(name: string): MemorySheet {
    return this.having(name, (sheet) => sheet.name);
  }

  private having(wanted: string, keyOf: (sheet: MemorySheet) => string): MemorySheet {
    const sheet = this.list.find((one) => keyOf(one) === wanted);
    if (sheet === undefined) throw new Error(`The grid has no sheet “${wanted}”`);
    return sheet;
  }

  private tell(event: GridEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
