import { ThemeService, type Univer } from "@univerjs/core";
import type { Spreadsheet } from "../../app";
import { read, type Issue, type Result } from "../../core/base";
import { officeEmulation } from "../../host/emulation";
import { excelSpreadsheet } from "../../host/excel";
import type { Refusal } from "../grid/edit-guard";
import { type UniverGrid, univerGrid } from "../grid/univer-grid";
import { startUniver } from "../grid/univer-instance";
import type { Book } from "../xlsx/book";
import { openBook } from "../xlsx/open-book";
import { saveBook } from "../xlsx/save/save-book";

/** What happened that the user must be told. */
export type BooksNotice =
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "added"; readonly name: string }
  | { readonly kind: "sample-missing"; readonly name: string }
  | { readonly kind: "issues"; readonly name: string; readonly issues: readonly Issue[] };

export interface BookTab {
  readonly id: number;
  readonly name: string;
  /** Something was changed in it since it was last saved. */
  readonly isUnsaved: boolean;
}

export interface BooksState {
  readonly tabs: readonly BookTab[];
  readonly active: number | undefined;
  readonly notice: BooksNotice | undefined;
}

export interface BooksOptions {
  readonly darkMode: boolean;
  /** Name of a workbook the pane makes, the first is 1. */
  readonly newName: (number: number) => string;
}

interface OpenTab extends BookTab {
  readonly book: Book;
  /** Made when the tab first comes to the front. */
  readonly open?: { readonly grid: UniverGrid; readonly spreadsheet: Spreadsheet };
}

/** The open workbooks. One is in front: in the grid, and beside the pane. */
export class OpenBooks {
  private readonly univer: Univer;
  private tabs: readonly OpenTab[] = [];
  private made = 0;
  private lastId = 0;
  private now: BooksState = { tabs: [], active: undefined, notice: undefined };
  private readonly listeners = new Set<() => void>();

  constructor(
    container: HTMLElement,
    private readonly options: BooksOptions,
  ) {
    this.univer = startUniver(container, options.darkMode);
  }

  readonly state = (): BooksState => this.now;

  /** Calls the listener after each change, until the answered function is called. */
  readonly watch = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** What the pane works on; undefined while nothing is open. */
  spreadsheet(): Spreadsheet | undefined {
    return this.front()?.open?.spreadsheet;
  }

  /** Opens .xlsx bytes in a new tab and brings it to the front. */
  open(bytes: Uint8Array, name: string): Result<void> {
    const id = this.add(bytes, name);
    if (id.ok) this.show(id.value);
    return id.ok ? read(undefined) : id;
  }

  show(id: number): void {
    const tab = this.tabs.find((one) => one.id === id);
    if (!tab || id === this.now.active) return;
    if (tab.open) tab.open.grid.bringToFront();
    else this.tabs = this.tabs.map((one) => (one === tab ? { ...tab, open: this.opened(tab) } : one));
    this.change({ active: id, notice: undefined });
  }

  close(id: number): void {
    const index = this.tabs.findIndex((tab) => tab.id === id);
    const tab = this.tabs[index];
    this.tabs = this.tabs.filter((one) => one !== tab);
    const next = this.tabs[Math.min(index, this.tabs.length - 1)];
    if (id !== this.now.active) this.change({});
    else if (next) this.show(next.id);
    else this.change({ active: undefined });
    tab?.open?.grid.dispose();
  }

  /** The workbook in front as an .xlsx file, once its formulas show what they come to. */
  async save(): Promise<{ readonly name: string; readonly bytes: Uint8Array } | undefined> {
    const tab = this.front();
    if (!tab?.open) return undefined;
    const { grid } = tab.open;
    await grid.workedOut();
    const bytes = saveBook(tab.book, grid.contents());
    this.mark(tab.id, false);
    return { name: tab.name, bytes };
  }

  setDarkMode(darkMode: boolean): void {
    this.univer.__getInjector().get(ThemeService).setDarkMode(darkMode);
  }

  tell(notice: BooksNotice | undefined): void {
    this.change({ notice });
  }

  dispose(): void {
    this.univer.dispose();
  }

  private add(bytes: Uint8Array, name: string): Result<number> {
    const book = openBook(bytes, name);
    if (!book.ok) {
      this.tell({ kind: "issues", name, issues: book.issues });
      return book;
    }
    const id = ++this.lastId;
    this.tabs = [...this.tabs, { id, name, isUnsaved: false, book: book.value }];
    this.change({});
    return read(id);
  }

  /** As in Excel, the workbook the pane makes does not take the pane along: it waits in a tab of its own. */
  private async openAsNew(bytes: Uint8Array): Promise<void> {
    const name = this.options.newName(++this.made);
    const added = this.add(bytes, name);
    if (!added.ok) throw new Error(added.issues.map(({ code }) => code).join(", "));
    this.tell({ kind: "added", name });
  }

  private opened(tab: OpenTab): NonNullable<OpenTab["open"]> {
    const grid = univerGrid(this.univer, tab.book, {
      name: tab.name,
      refuse: (refusal) => this.tell({ kind: "refused", refusal }),
      openAsNew: (bytes) => this.openAsNew(bytes),
    });
    grid.onEvent(({ kind }) => {
      if (kind !== "changed") return;
      this.mark(tab.id, true);
      // What was refused is answered by what was done instead.
      if (this.now.notice?.kind === "refused") this.tell(undefined);
    });
    const { Excel, Office } = officeEmulation(grid);
    return { grid, spreadsheet: excelSpreadsheet({ Excel, Office }) };
  }

  private front(): OpenTab | undefined {
    return this.tabs.find(({ id }) => id === this.now.active);
  }

  private mark(id: number, isUnsaved: boolean): void {
    if (this.tabs.every((tab) => tab.id !== id || tab.isUnsaved === isUnsaved)) return;
    this.tabs = this.tabs.map((tab) => (tab.id === id ? { ...tab, isUnsaved } : tab));
    this.change({});
  }

  private change(change: Partial<BooksState>): void {
    const tabs = this.tabs.map(({ id, name, isUnsaved }) => ({ id, name, isUnsaved }));
    this.now = { ...this.now, ...change, tabs };
    for (const listener of [...this.listeners]) listener();
  }
}
