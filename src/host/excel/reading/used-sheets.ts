import type { CellRange } from "../../../core/workbook";
import { isHostError } from "../host-failure";
import { MOST_CELLS, MOST_ROWS } from "../host-limits";
import type { ExcelContext, OfficeJs, RangeAreasProxy, RangeProxy, WorksheetProxy } from "../office-js";
import type { Block } from "./range-blocks";

/** A sheet and the part of it that holds values. */
export interface UsedSheet {
  readonly sheet: WorksheetProxy;
  readonly merges: readonly CellRange[];
  readonly used: Block | undefined;
  readonly isTooLarge: boolean;
}

export interface UsedSheets {
  readonly sheets: readonly UsedSheet[];
  /** Merged cells are told from ExcelApi 1.13 on, and not where a sheet has too many. */
  readonly tellsMerges: boolean;
}

/** What there is, and how far it reaches: two round trips. */
export async function usedSheets(context: ExcelContext, office: OfficeJs): Promise<UsedSheets> {
  askWorkbook(context);
  await context.sync();
  const tellsMerges = office.Office.context.requirements.isSetSupported("ExcelApi", "1.13");
  try {
    return { sheets: await lookedAt(context, tellsMerges), tellsMerges };
  } catch (error) {
    if (!tellsMerges || !isHostError(error)) throw error;
    return { sheets: await lookedAt(context, false), tellsMerges: false };
  }
}

async function lookedAt(context: ExcelContext, tellsMerges: boolean): Promise<readonly UsedSheet[]> {
  const asked = context.workbook.worksheets.items.map((sheet) => askSheet(sheet, tellsMerges));
  await context.sync();
  return asked.map(usedSheet);
}

/** Asks, with the next round trip, for everything about the workbook that is not within a sheet. */
export function askWorkbook({ workbook }: ExcelContext): void {
  workbook.load("name,readOnly");
  workbook.worksheets.load("items/id,items/name,items/visibility");
  workbook.names.load("items/name,items/formula");
  workbook.properties.custom.load("items/key,items/value");
}

interface AskedSheet {
  readonly sheet: WorksheetProxy;
  readonly used: RangeProxy;
  readonly merged: RangeAreasProxy | undefined;
}

/** Asks, with the next round trip, how far a sheet reaches; `usedSheet` takes the answer. */
export function askSheet(sheet: WorksheetProxy, tellsMerges: boolean): AskedSheet {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  sheet.names.load("items/name,items/formula");
  const merged = tellsMerges ? sheet.getRange().getMergedAreasOrNullObject() : undefined;
  merged?.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  return { sheet, used, merged };
}

export function usedSheet({ sheet, used, merged }: AskedSheet): UsedSheet {
  const block = used.isNullObject ? undefined : blockOf(used);
  const { rowCount, columnCount } = block ?? { rowCount: 0, columnCount: 0 };
  const isTooLarge = rowCount > MOST_ROWS || rowCount * columnCount > MOST_CELLS;
  const areas = merged === undefined || merged.isNullObject ? [] : merged.areas.items;
  return { sheet, used: isTooLarge ? undefined : block, isTooLarge, merges: areas.map(mergedCells) };
}

const blockOf = ({ rowIndex: row, columnIndex: column, rowCount, columnCount }: RangeProxy): Block => ({
  row,
  column,
  rowCount,
  columnCount,
});

const mergedCells = ({ rowIndex, columnIndex, rowCount, columnCount }: RangeProxy): CellRange => ({
  top: rowIndex + 1,
  left: columnIndex + 1,
  bottom: rowIndex + rowCount,
  right: columnIndex + columnCount,
});
