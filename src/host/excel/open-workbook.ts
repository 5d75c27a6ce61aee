import type { OpenWorkbook } from "../../app";
import { type Issue, type Result, read } from "../../core/base";
import type { CellRange, DefinedName, Sheet } from "../../core/workbook";
import { isHostError } from "./host-failure";
import { hostLimits, MOST_CELLS, MOST_ROWS } from "./host-limits";
import { inExcel } from "./in-excel";
import { spreadsheetIssue } from "./issues";
import type { ExcelContext, NamesProxy, OfficeJs, RangeProxy, WorksheetProxy } from "./office-js";
import { type Block, splitRows } from "./range-blocks";
import { type ReadBlock, sheetRows } from "./sheet-rows";
import { type FoundBlock, type WantedBlock, readBlocks } from "./read-blocks";

const ROWS_AT_ONCE = 20_000;

/** A sheet and the part of it that holds values. */
interface UsedSheet {
  readonly sheet: WorksheetProxy;
  readonly merges: readonly CellRange[];
  readonly used: Block | undefined;
  readonly isTooLarge: boolean;
}

/**
 * The open workbook in the model the reader of files fills, hidden sheets included: one round trip to see what there
 * is, one to see how far it reaches, one for the values (more for very large ones). Merged cells
 * are told from ExcelApi 1.13 on; hidden rows and filters are not, they change no value. A sheet that reaches absurdly far is left out, with an issue.
 */
export function openWorkbook(office: OfficeJs): Promise<Result<OpenWorkbook>> {
  return inExcel(office, {}, async (context) => {
    const sheets = await usedSheets(context, office);
    const mostCells = hostLimits(office).cellsRead;
    const found = await readBlocks(context, wantedBlocks(sheets, mostCells), { mostCells });
    return read(assembled(context, sheets, found), sheets.flatMap(tooLargeIssue));
  });
}

async function usedSheets(context: ExcelContext, office: OfficeJs): Promise<readonly UsedSheet[]> {
  const { workbook } = context;
  workbook.load("name,readOnly");
  workbook.worksheets.load("items/id,items/name,items/visibility");
  workbook.names.load("items/name,items/formula");
  workbook.properties.custom.load("items/key,items/value");
  await context.sync();
  const tellsMerges = office.Office.context.requirements.isSetSupported("ExcelApi", "1.13");
  try {
    return await lookedAt(context, tellsMerges);
  } catch (error) {
    // A sheet may have more merged cells than Excel will tell.
    if (!tellsMerges || !isHostError(error)) throw error;
    return lookedAt(context, false);
  }
}

async function lookedAt(context: ExcelContext, tellsMerges: boolean): Promise<readonly UsedSheet[]> {
  const asked = context.workbook.worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    sheet.names.load("items/name,items/formula");
    const merged = tellsMerges ? sheet.getRange().getMergedAreasOrNullObject() : undefined;
    merged?.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    return { sheet, used, merged };
  });
  await context.sync();
  return asked.map(({ sheet, used, merged }) => {
    const block = used.isNullObject ? undefined : blockOf(used);
    const { rowCount, columnCount } = block ?? { rowCount: 0, columnCount: 0 };
    const isTooLarge = rowCount > MOST_ROWS || rowCount * columnCount > MOST_CELLS;
    const areas = merged === undefined || merged.isNullObject ? [] : merged.areas.items;
    return { sheet, used: isTooLarge ? undefined : block, isTooLarge, merges: areas.map(mergedCells) };
  });
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

const tooLargeIssue = ({ sheet, isTooLarge }: UsedSheet): readonly Issue[] =>
  isTooLarge ? [spreadsheetIssue("spreadsheet.sheet-too-large", { sheet: sheet.name })] : [];

const wantedBlocks = (sheets: readonly UsedSheet[], mostCells: number): readonly WantedBlock[] =>
  sheets.flatMap(({ sheet, used }) => {
    if (used === undefined) return [];
    const most = Math.min(mostCells, ROWS_AT_ONCE * used.columnCount);
    return splitRows(used, most).map((block) => ({ sheet, block }));
  });

function assembled(
  { workbook }: ExcelContext,
  sheets: readonly UsedSheet[],
  found: readonly FoundBlock<WantedBlock>[],
): OpenWorkbook {
  const blocks = new Map(sheets.map(({ sheet }): [WorksheetProxy, ReadBlock[]] => [sheet, []]));
  for (const { wanted, contents } of found) blocks.get(wanted.sheet)?.push(contents);
  const localNames = sheets.flatMap(({ sheet }) => definedNames(sheet.names, sheet.name));
  const custom = workbook.properties.custom.items.map(({ key, value }) => [key, String(value)] as const);
  return {
    workbook: {
      sheets: sheets.flatMap((one) => (one.isTooLarge ? [] : [sheetOf(one, blocks.get(one.sheet) ?? [])])),
      names: [...definedNames(workbook.names), ...localNames],
      customProperties: new Map(custom),
      properties: { hasMacros: /\.xl[st]m$/i.test(workbook.name) },
    },
    name: workbook.name,
    readOnly: workbook.readOnly,
  };
}

const sheetOf = (
  { sheet: { name, visibility }, merges }: UsedSheet,
  blocks: readonly ReadBlock[],
): Sheet => ({
  name,
  visibility: visibility === "Hidden" ? "hidden" : visibility === "VeryHidden" ? "veryHidden" : "visible",
  rows: sheetRows(blocks),
  merges,
  filtered: false,
});

/** Formulas come with "=", and constants as formulas too: `="XA_21811"`. */
const definedNames = ({ items }: NamesProxy, sheet?: string): readonly DefinedName[] =>
  items.map(({ name, formula }) => ({
    name,
    ...(sheet === undefined ? {} : { sheet }),
    formula: String(formula).replace(/^=/, ""),
  }));
