import { given } from "../../core/base";
import {
  ICommandService,
  IConfigService,
  type IDisposable,
  IUniverInstanceService,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SheetsSelectionsService } from "@univerjs/sheets";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import type {
  GridChange,
  GridArea,
  GridBackend,
  GridCell,
  GridCorner,
  GridEvent,
  GridName,
  GridSelection,
  GridSheet,
  GridWorkbook,
} from "../../host/emulation/grid/grid-backend";
import type { Book } from "../xlsx/book";
import type { GridSheetContent } from "../xlsx/save/save-book";
import { guardCommand, type Refusal } from "./edit-guard";
import { gridAreaOf, gridEvent } from "./grid-events";
import { GridReader } from "./grid-reader";
import { GridWriter } from "./grid-writer";
import { readTypedText } from "./read-typed-text";
import { planWorkingOut, settleResults, workedOut } from "./work-out";

export interface UniverGridOptions {
  /** The name the program shows, with extension. */
  readonly name: string;
  /** Says why something the user did was refused. */
  readonly refuse: (refusal: Refusal) => void;
  /** Opens bytes as another workbook; see `GridBackend.openAsNew`. */
  readonly openAsNew: (bytes: Uint8Array) => Promise<void>;
}

/** A workbook in the embedded spreadsheet: what the emulated Excel stands on, and what is saved. */
export interface UniverGrid extends GridBackend {
  /** The sheets as they are now, for `saveBook`. */
  contents(): readonly GridSheetContent[];
  /** Answers once every formula shows what it comes to. */
  workedOut(): Promise<void>;
  /** Shows this workbook in place of the one in front. */
  bringToFront(): void;
  dispose(): void;
}

/** Opens a book in a running Univer and brings it to the front. */
export function univerGrid(univer: Univer, book: Book, options: UniverGridOptions): UniverGrid {
  return new OpenUniverGrid(univer, book, options);
}

class OpenUniverGrid implements UniverGrid {
  private readonly instances: IUniverInstanceService;
  private readonly commands: ICommandService;
  private readonly selections: SheetsSelectionsService;
  private readonly calculation: FormulaCalculationSessionService;
  private readonly unit: Workbook;
  private readonly knownNames: readonly GridName[];
  private readonly listeners = new Set<(event: GridEvent) => void>();
  private readonly reader: GridReader;
  private readonly writer: GridWriter;
  private readonly ends: IDisposable[] = [];

  constructor(
    univer: Univer,
    private readonly book: Book,
    private readonly options: UniverGridOptions,
  ) {
    planWorkingOut(book, univer.__getInjector().get(IConfigService));
    // The services of spreadsheets come with the first of them.
    this.unit = univer.createUnit(UniverInstanceType.UNIVER_SHEET, book.data);
    const injector = univer.__getInjector();
    this.instances = injector.get(IUniverInstanceService);
    this.commands = injector.get(ICommandService);
    this.selections = injector.get(SheetsSelectionsService);
    this.calculation = injector.get(FormulaCalculationSessionService);
    this.reader = new GridReader(this.unit, book, injector.get(FormulaDataModel));
    this.writer = new GridWriter(this.unit, this.commands, this.reader);
    this.knownNames = gridNames(book);
    this.guard();
    this.ends.push(settleResults(this.unit, this.commands));
    this.ends.push(readTypedText(injector, this.unit.getUnitId(), this.reader));
    this.ends.push(
      this.commands.onCommandExecuted((command, execution) => {
        const event = gridEvent(command, execution, this.unit.getUnitId());
        if (event) this.tell(event);
      }),
    );
  }

  workbook(): GridWorkbook {
    return { name: this.options.name, readOnly: false, structureLocked: this.book.structureLocked };
  }

  sheets(): readonly GridSheet[] {
    return this.unit.getSheets().map((sheet) => {
      const known = this.reader.bookSheet(sheet.getSheetId());
      const hidden = known?.visibility === "veryHidden" ? "veryHidden" : "hidden";
      return {
        id: sheet.getSheetId(),
        name: sheet.getName(),
        visibility: sheet.isSheetHidden() ? hidden : "visible",
        protection: known?.protection,
      };
    });
  }

  addSheet(name: string): string {
    return this.writer.addSheet(name);
  }

  removeSheet(id: string): void {
    this.writer.removeSheet(id);
  }

  activate(id: string): void {
    this.writer.activate(id);
  }

  usedArea(id: string): GridArea | undefined {
    return this.reader.usedArea(id);
  }

  cells(id: string, area: GridArea): readonly (readonly GridCell[])[] {
    return this.reader.cells(id, area);
  }

  write(id: string, corner: GridCorner, changes: readonly (readonly (GridChange | undefined)[])[]): void {
    this.writer.write(id, corner, changes);
  }

  merges(id: string): readonly GridArea[] {
    return this.reader.sheet(id).getMergeData().map(gridAreaOf);
  }

  /** The same objects at every call: the emulated Excel knows its names by them. */
  names(): readonly GridName[] {
    return this.knownNames;
  }

  customProperties(): ReadonlyMap<string, string> {
    return this.book.customProperties;
  }

  selection(): GridSelection {
    const sheet = this.unit.getActiveSheet().getSheetId();
    const model = this.selections.getWorkbookSelections(this.unit.getUnitId());
    const range = model.getSelectionsOfWorksheet(sheet)?.at(-1)?.range;
    return { sheet, area: range ? gridAreaOf(range) : { row: 0, column: 0, rowCount: 1, columnCount: 1 } };
  }

  select(selection: GridSelection): void {
    this.writer.select(selection);
  }

  onEvent(listener: (event: GridEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  openAsNew(bytes: Uint8Array): Promise<void> {
    return this.options.openAsNew(bytes);
  }

  contents(): readonly GridSheetContent[] {
    return this.unit.getSheets().map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getName(),
      cells: this.reader.contents(sheet),
    }));
  }

  workedOut(): Promise<void> {
    return workedOut(this.calculation);
  }

  bringToFront(): void {
    this.instances.setCurrentUnitForType(this.unit.getUnitId());
    this.instances.focusUnit(this.unit.getUnitId());
  }

  dispose(): void {
    for (const end of this.ends) end.dispose();
    this.listeners.clear();
    this.instances.disposeUnit(this.unit.getUnitId());
  }

  private guard(): void {
    const guarded = {
      structureLocked: this.book.structureLocked,
      activeCell: () => {
        const { sheet, area } = this.selection();
        return { sheet, row: area.row, column: area.column };
      },
      isLocked: (sheet: string, row: number, column: number) => this.reader.isLocked(sheet, row, column),
    };
    this.ends.push(
      this.commands.beforeCommandExecuted((command, execution) => {
        if (this.writer.isWriting || !this.concerns(command.params)) return;
        guardCommand(command, execution, { guarded, refuse: this.options.refuse });
      }),
    );
  }

  /** Commands of the workbook in front may leave out which one they mean. */
  private concerns(params: object | undefined): boolean {
    const named = params && "unitId" in params ? params.unitId : undefined;
    const meant = named ?? this.instances.getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET)?.getUnitId();
    return meant === this.unit.getUnitId();
  }

  private tell(event: GridEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}

const gridNames = (book: Book): readonly GridName[] =>
  book.names.map(({ name, formula, sheet }) => {
    const local = sheet === undefined ? undefined : book.sheets[sheet]?.id;
    return { name, formula: `=${formula}`, ...given({ sheet: local }) };
  });
