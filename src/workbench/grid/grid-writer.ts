import {
  type ICellData,
  type ICommandService,
  mergeWorksheetSnapshotWithDefault,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import type { GridChange, GridCorner, GridSelection } from "../../host/emulation/grid/grid-backend";
import { changedCell } from "./grid-cell";
import type { GridReader } from "./grid-reader";

/** Rows a new or outgrown sheet has to spare. */
const MORE_ROOM = 100;

/** Changes the sheets of a workbook in the grid on behalf of the emulated Excel, which has judged the change already. */
export class GridWriter {
  private writing = false;

  constructor(
    private readonly unit: Workbook,
    private readonly commands: ICommandService,
    private readonly reader: GridReader,
  ) {}

  /** True while a change is made here and not by the user's hand. */
  get isWriting(): boolean {
    return this.writing;
  }

  addSheet(name: string): string {
    const id = `sheet-${crypto.randomUUID()}`;
    const sheet = mergeWorksheetSnapshotWithDefault({ id, name, rowCount: MORE_ROOM });
    this.run(InsertSheetMutation.id, { index: this.unit.getSheetSize(), sheet });
    return id;
  }

  removeSheet(id: string): void {
    const others = this.unit
      .getSheets()
      .filter((sheet) => sheet.getSheetId() !== id && !sheet.isSheetHidden());
    if (this.unit.getActiveSheet().getSheetId() === id && others[0]) this.activate(others[0].getSheetId());
    this.run(RemoveSheetMutation.id, { subUnitId: id, subUnitName: this.reader.sheet(id).getName() });
  }

  activate(id: string): void {
    this.run(SetWorksheetActiveOperation.id, { subUnitId: id });
  }

  write(id: string, corner: GridCorner, changes: readonly (readonly (GridChange | undefined)[])[]): void {
    const sheet = this.reader.sheet(id);
    this.makeRoom(
      sheet,
      corner.row + changes.length,
      corner.column + Math.max(0, ...changes.map((row) => row.length)),
    );
    const cellValue: Record<number, Record<number, ICellData>> = {};
    changes.forEach((row, down) => {
      row.forEach((change, right) => {
        if (!change) return;
        const [r, c] = [corner.row + down, corner.column + right];
        (cellValue[r] ??= {})[c] = {
          ...this.reader.lentStyle(sheet, r, c),
          ...changedCell(change, this.reader.formatAt(sheet, r, c)),
        };
      });
    });
    this.run(SetRangeValuesMutation.id, { subUnitId: id, cellValue });
  }

  select({ sheet, area }: GridSelection): void {
    if (this.unit.getActiveSheet().getSheetId() !== sheet) this.activate(sheet);
    this.makeRoom(this.reader.sheet(sheet), area.row + area.rowCount, area.column + area.columnCount);
    const range = {
      startRow: area.row,
      startColumn: area.column,
      endRow: area.row + area.rowCount - 1,
      endColumn: area.column + area.columnCount - 1,
    };
    const primary = this.reader.sheet(sheet).getCellInfoInMergeData(area.row, area.column);
    const selections = [{ range, primary, style: null }];
    this.run(SetSelectionsOperation.id, { subUnitId: sheet, selections, reveal: true });
  }

  private run(id: string, params: object): void {
    this.writing = true;
    try {
      const done = this.commands.syncExecuteCommand(id, { unitId: this.unit.getUnitId(), ...params });
      if (!done) throw new Error(`The grid refused ${id}`);
    } finally {
      this.writing = false;
    }
  }

  private makeRoom(sheet: Worksheet, rows: number, columns: number): void {
    const subUnitId = sheet.getSheetId();
    if (rows > sheet.getRowCount())
      this.run(SetWorksheetRowCountMutation.id, { subUnitId, rowCount: rows + MORE_ROOM });
    if (columns > sheet.getColumnCount())
      this.run(SetWorksheetColumnCountMutation.id, { subUnitId, columnCount: columns });
  }
}
