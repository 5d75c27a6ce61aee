import type { SheetPlace, SpreadsheetEvent, StopWatching } from "../../app";
import { type Result, columnNumber, read } from "../../core/base";
import { isHostError } from "./host-failure";
import { inExcel } from "./in-excel";
import type { ExcelContext, HandlerProxy, OfficeJs, WorksheetProxy } from "./office-js";

/**
 * Tells what happens in the sheets. ExcelApi 1.8 has no handler for the cells of all sheets at once, so each sheet
 * gets its own, and a sheet that comes later when it comes.
 */
export async function watchSheets(
  office: OfficeJs,
  listener: (event: SpreadsheetEvent) => void,
): Promise<Result<StopWatching>> {
  const watch = new Watch(office, listener);
  const started = await watch.start();
  return started.ok ? read(() => watch.stop(), started.issues) : started;
}

class Watch {
  /** By the sheet they belong to; those of the workbook under "". */
  private readonly handlers = new Map<string, readonly HandlerProxy[]>();
  private stopped = false;

  constructor(
    private readonly office: OfficeJs,
    private readonly listener: (event: SpreadsheetEvent) => void,
  ) {}

  start(): Promise<Result<void>> {
    return inExcel(this.office, {}, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id");
      await context.sync();
      this.handlers.set("", [
        worksheets.onAdded.add(({ worksheetId }) => this.sheetAdded(worksheetId)),
        worksheets.onDeleted.add(async ({ worksheetId }) => this.sheetDeleted(worksheetId)),
        worksheets.onActivated.add(({ worksheetId }) => this.sheetActivated(worksheetId)),
      ]);
      for (const sheet of worksheets.items) this.watchSheet(sheet.id, sheet);
      await context.sync();
      return read(undefined);
    });
  }

  /** One round trip for the handlers registered together. */
  async stop(): Promise<void> {
    this.stopped = true;
    const handlers = [...this.handlers.values()].flat();
    this.handlers.clear();
    for (const handler of handlers) handler.remove();
    for (const context of new Set(handlers.map((handler) => handler.context))) {
      try {
        await context.sync();
      } catch (error) {
        // When the workbook closes, its handlers are gone with it; and nobody is told any more in any case.
        if (!isHostError(error)) throw error;
      }
    }
  }

  private tell(event: SpreadsheetEvent): void {
    if (!this.stopped) this.listener(event);
  }

  private watchSheet(id: string, sheet: WorksheetProxy): void {
    this.handlers.set(id, [
      sheet.onChanged.add(async () => this.tell({ kind: "changed" })),
      sheet.onSelectionChanged.add(({ worksheetId, address }) => this.selected(worksheetId, address)),
    ]);
  }

  /** Its handlers went with it, and cannot be removed any more. */
  private sheetDeleted(id: string): void {
    this.handlers.delete(id);
    this.tell({ kind: "changed" });
  }

  private async sheetAdded(id: string): Promise<void> {
    await this.ask(async (context) => {
      this.watchSheet(id, context.workbook.worksheets.getItem(id));
      await context.sync();
    });
    this.tell({ kind: "changed" });
  }

  private async sheetActivated(id: string): Promise<void> {
    const sheet = await this.nameOf(id);
    if (sheet !== undefined) this.tell({ kind: "shown", sheet });
  }

  private async selected(id: string, address: string): Promise<void> {
    const sheet = await this.nameOf(id);
    if (sheet !== undefined) this.tell({ kind: "selected", place: { sheet, ...firstCell(address) } });
  }

  /** By now the sheet may have another name, or be gone. */
  private async nameOf(id: string): Promise<string | undefined> {
    return this.ask(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load("name");
      await context.sync();
      return sheet.isNullObject ? undefined : sheet.name;
    });
  }

  /** An event that cannot be looked into is not told: the next one will be. */
  private async ask<T>(batch: (context: ExcelContext) => Promise<T>): Promise<T | undefined> {
    if (this.stopped) return undefined;
    const answer = await inExcel(this.office, {}, async (context) => read(await batch(context)));
    return answer.ok ? answer.value : undefined;
  }
}

const CELL = /^\$?([A-Z]{0,3})\$?(\d*)$/;

/** First cell of an address in an event: "B7", "A5:C9", "5:7", "C:C", "Sheet1!A1", "A1,C3". 1-based. */
export function firstCell(address: string): Omit<SheetPlace, "sheet"> {
  const [first = ""] = address.slice(address.lastIndexOf("!") + 1).split(/[:,]/);
  const [, letters = "", digits = ""] = CELL.exec(first) ?? [];
  return { row: Number(digits) || 1, column: columnNumber(letters) || 1 };
}
