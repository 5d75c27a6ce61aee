import { isHostError } from "../host-failure";
import type { ExcelContext, RangeProxy, WorksheetProxy } from "../office-js";
import { type Block, cellCount } from "./range-blocks";
import { BLOCK_PROPERTIES, type ReadBlock, readBlock } from "./sheet-rows";
import { type UsedSheet, type UsedSheets, askSheet, askWorkbook, usedSheet } from "./used-sheets";

/** What a reading learnt of the workbook, for the next one. */
export interface KnownSheets {
  readonly sheets: readonly { readonly id: string; readonly used: Block | undefined }[];
  readonly tellsMerges: boolean;
}

/** undefined where the next reading cannot be one round trip. */
export function knownSheets({ sheets, tellsMerges }: UsedSheets, mostCells: number): KnownSheets | undefined {
  const cells = sheets.reduce((sum, { used }) => sum + (used === undefined ? 0 : cellCount(used)), 0);
  if (cells > mostCells || sheets.some(({ isTooLarge }) => isTooLarge)) return undefined;
  return { sheets: sheets.map(({ sheet: { id }, used }) => ({ id, used })), tellsMerges };
}

export interface ReadAgain extends UsedSheets {
  /** Undefined where a sheet reaches to another cell by now: what is in it has to be asked for. */
  readonly contents: ReadonlyMap<WorksheetProxy, ReadBlock> | undefined;
}

/**
 * Asks in one round trip what there is, how far it reaches, and what stands in the blocks known from last time: never
 * more cells than then, whatever happened to the sheets. Undefined where the workbook has other sheets by now.
 */
export async function readAgain(context: ExcelContext, known: KnownSheets): Promise<ReadAgain | undefined> {
  const { worksheets } = context.workbook;
  const { tellsMerges } = known;
  askWorkbook(context);
  const asked = known.sheets.map(({ id, used }) => {
    const sheet = worksheets.getItem(id);
    sheet.load("id,name,visibility");
    return { question: askSheet(sheet, tellsMerges), range: used && askBlock(sheet, used) };
  });
  try {
    await context.sync();
  } catch (error) {
    if (!isHostError(error)) throw error;
    return undefined; // the long way tells what it was, if it still is
  }
  const ids = worksheets.items.map(({ id }) => id);
  if (ids.length !== asked.length || known.sheets.some(({ id }, at) => id !== ids[at])) return undefined;
  const sheets = asked.map(({ question }) => usedSheet(question));
  return { sheets, tellsMerges, contents: contentsOf(sheets, known, asked) };
}

function askBlock(sheet: WorksheetProxy, { row, column, rowCount, columnCount }: Block): RangeProxy {
  const range = sheet.getRangeByIndexes(row, column, rowCount, columnCount);
  range.load(BLOCK_PROPERTIES);
  return range;
}

function contentsOf(
  sheets: readonly UsedSheet[],
  known: KnownSheets,
  asked: readonly { readonly range: RangeProxy | undefined }[],
): ReadonlyMap<WorksheetProxy, ReadBlock> | undefined {
  const contents = new Map<WorksheetProxy, ReadBlock>();
  for (const [at, { sheet, used, isTooLarge }] of sheets.entries()) {
    if (isTooLarge || !isSame(used, known.sheets[at]?.used)) return undefined;
    const range = asked[at]?.range;
    if (used === undefined || range === undefined) continue;
    const block = readBlock(used, range);
    if (block === undefined) return undefined;
    contents.set(sheet, block);
  }
  return contents;
}

const isSame = (a: Block | undefined, b: Block | undefined): boolean =>
  a?.row === b?.row &&
  a?.column === b?.column &&
  a?.rowCount === b?.rowCount &&
  a?.columnCount === b?.columnCount;
