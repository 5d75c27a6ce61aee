import type { OpenWorkbook, Spreadsheet } from "../../../app";
import { given, type Issue, read } from "../../../core/base";
import type { DefinedName, Sheet } from "../../../core/workbook";
import { hostLimits } from "../host-limits";
import { inExcel } from "../in-excel";
import { spreadsheetIssue } from "../issues";
import type { ExcelContext, NamesProxy, OfficeJs, WorksheetProxy } from "../office-js";
import { splitRows } from "./range-blocks";
import { type KnownSheets, knownSheets, readAgain } from "./read-again";
import { type ReadBlock, sheetRows } from "./sheet-rows";
import { type FoundBlock, type WantedBlock, readBlocks } from "./read-blocks";
import { type UsedSheet, usedSheets } from "./used-sheets";

const ROWS_AT_ONCE = 20_000;

/**
 * Reads the open workbook in the model the reader of files fills, hidden sheets included: one round trip to see what
 * there is, one to see how far it reaches, one for the values (more for very large ones). Again it is read in one
 * round trip, or in two where a sheet has grown. Merged cells are told from ExcelApi 1.13 on; hidden rows and filters
 * are not, they change no value. A sheet that reaches absurdly far is left out, with an issue. A workbook that is not
 * wanted costs the first two round trips, each time.
 */
export function workbookReader(office: OfficeJs): Spreadsheet["read"] {
  const mostCells = hostLimits(office).cellsRead;
  let known: KnownSheets | undefined;
  return (isWanted = () => true) =>
    inExcel(office, {}, async (context) => {
      const again = known && (await readAgain(context, known));
      const seen = again ?? (await usedSheets(context, office));
      const { sheets } = seen;
      const outline = assembled(context, sheets, new Map());
      if (!isWanted(outline.workbook)) {
        known = undefined;
        return read(outline);
      }
      known = knownSheets(seen, mostCells);
      const blocks = again?.contents
        ? new Map([...again.contents].map(([sheet, block]) => [sheet, [block]]))
        : blocksBySheet(await readBlocks(context, wantedBlocks(sheets, mostCells), { mostCells }));
      return read(assembled(context, sheets, blocks), sheets.flatMap(tooLargeIssue));
    });
}

const tooLargeIssue = ({ sheet, isTooLarge }: UsedSheet): readonly Issue[] =>
  isTooLarge ? [spreadsheetIssue("spreadsheet.sheet-too-large", { sheet: sheet.name })] : [];

const wantedBlocks = (sheets: readonly UsedSheet[], mostCells: number): readonly WantedBlock[] =>
  sheets.flatMap(({ sheet, used }) => {
    if (used === undefined) return [];
    const most = Math.min(mostCells, ROWS_AT_ONCE * used.columnCount);
    return splitRows(used, most).map((block) => ({ sheet, block }));
  });

type BlocksBySheet = ReadonlyMap<WorksheetProxy, readonly ReadBlock[]>;

function blocksBySheet(found: readonly FoundBlock<WantedBlock>[]): BlocksBySheet {
  const blocks = new Map<WorksheetProxy, ReadBlock[]>();
  for (const { wanted, contents } of found) {
    const known = blocks.get(wanted.sheet);
    if (known === undefined) blocks.set(wanted.sheet, [contents]);
    else known.push(contents);
  }
  return blocks;
}

function assembled(
  { workbook }: ExcelContext,
  sheets: readonly UsedSheet[],
  blocks: BlocksBySheet,
): OpenWorkbook {
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
  hiddenColumns: [],
});

/** Formulas come with "=", and constants as formulas too: `="XA_21811"`. */
const definedNames = ({ items }: NamesProxy, sheet?: string): readonly DefinedName[] =>
  items.map(({ name, formula }) => ({
    name,
    ...given({ sheet }),
    formula: String(formula).replace(/^=/, ""),
  }));
