import { type CellWrite, type LostCell, type SheetWrite, holds } from "../../../app";
import { type Issue, type Place, type Result, read, refused } from "../../../core/base";
import { MAX_CELL_TEXT } from "../../../core/workbook";
import { hostFailure, isHostError, nothingWasDone } from "../host-failure";
import { hostLimits } from "../host-limits";
import { inExcel } from "../in-excel";
import { spreadsheetIssue } from "../issues";
import type { ExcelContext, OfficeJs } from "../office-js";
import { type KnownCells, lostCells, knownCells, wantedCells } from "./planned-write";
import { put, restore } from "./put-cells";
import { grouped } from "../reading/range-blocks";
import { readBlocks } from "../reading/read-blocks";

/**
 * Writes cells, all or none: one round trip to look (protection, what stands there, what was expected to), one to
 * write; more only where one would be too big. Excel carries out a batch step by step and stops at the first step it
 * refuses, so what had been written by then is put back.
 */
export async function writeCells(
  office: OfficeJs,
  writes: readonly SheetWrite[],
): Promise<Result<readonly LostCell[]>> {
  const tooLong = writes.flatMap(tooLongTexts);
  if (tooLong.length > 0) return refused(...tooLong);
  const limits = hostLimits(office);
  const sheets = new Set(writes.map(({ sheet }) => sheet));
  return inExcel(office, { sheet: [...sheets].join(", ") }, async (context) => {
    const { worksheets } = context.workbook;
    const wanted = writes.flatMap((write) =>
      wantedCells(worksheets.getItem(write.sheet), write, limits.cellsWritten),
    );
    const more = ",format/protection/locked,worksheet/protection/protected,worksheet/protection/options";
    const found = await readBlocks(context, wanted, { mostCells: limits.cellsRead, more });
    const known = found.map((one) => ({ ...knownCells(one), purpose: one.wanted.purpose }));
    const written = known.filter(({ purpose }) => purpose === "write");
    const expected = known.filter(({ purpose }) => purpose === "expect");
    const obstacles = [...expected.flatMap(changedMeanwhile), ...written.flatMap(lockedCells)];
    if (obstacles.length > 0) return refused(...obstacles);
    return writeInTurn(context, grouped(written, characterCount, limits.charactersWritten));
  });
}

async function writeInTurn(
  context: ExcelContext,
  groups: readonly (readonly KnownCells[])[],
): Promise<Result<readonly LostCell[]>> {
  for (const [at, group] of groups.entries()) {
    for (const one of group) put(one);
    try {
      await context.sync();
    } catch (error) {
      if (!isHostError(error)) throw error;
      const touched = groups.slice(0, nothingWasDone(error) ? at : at + 1);
      const failure = hostFailure(error, placeOf(group));
      const notPutBack = await putBack(context, touched);
      return refused(await refusal(context, failure), ...notPutBack);
    }
  }
  return read(groups.flat().flatMap(lostCells));
}

/** Which of several sheets it was that refused, Excel does not tell. */
function placeOf(group: readonly KnownCells[]): Place {
  const [sheet, ...others] = new Set(group.map(({ sheetName }) => sheetName));
  return sheet === undefined || others.length > 0 ? {} : { sheet };
}

/** A workbook opened for reading refuses with the same code as a protected sheet. */
async function refusal(context: ExcelContext, failure: Issue): Promise<Issue> {
  if (failure.code !== "spreadsheet.protected") return failure;
  const { workbook } = context;
  workbook.load("readOnly");
  await context.sync();
  return workbook.readOnly ? spreadsheetIssue("spreadsheet.read-only", failure.where) : failure;
}

/** Puts back what was changed; answers issues for what may have stayed. What Excel had not come to is left alone. */
async function putBack(
  context: ExcelContext,
  groups: readonly (readonly KnownCells[])[],
): Promise<readonly Issue[]> {
  try {
    for (const group of groups) {
      for (const { range } of group) range.load("formulas,numberFormat");
      await context.sync();
      for (const one of group) restore(one);
      await context.sync();
    }
    return [];
  } catch (error) {
    if (!isHostError(error)) throw error;
    const found = `${error.code}: ${error.message}`;
    const sheets = new Set(groups.flat().map(({ sheetName }) => sheetName));
    return [...sheets].map((sheet) => spreadsheetIssue("spreadsheet.half-written", { sheet }, { found }));
  }
}

/** Rough length of the cells as JSON; letters with marks count for more than one byte. */
const characterCount = ({ cells }: KnownCells): number =>
  cells.flat().reduce<number>((sum, { value }) => sum + 2 * String(value ?? "").length + 8, 0);

function lockedCells({ sheetName: sheet, contents, isLocked }: KnownCells): readonly Issue[] {
  const { row, column } = contents;
  return isLocked
    ? [spreadsheetIssue("spreadsheet.protected", { sheet, row: row + 1, column: column + 1 })]
    : [];
}

function changedMeanwhile({ sheetName: sheet, cells, contents }: KnownCells): readonly Issue[] {
  return cells.flatMap((row, at) =>
    row.flatMap((cell, offset) => {
      const standing = contents.values[at]?.[offset];
      if (holds(standing, cell)) return [];
      const where = { sheet, row: contents.row + at + 1, column: contents.column + offset + 1 };
      return [spreadsheetIssue("spreadsheet.changed-meanwhile", where, { found: String(standing) })];
    }),
  );
}

const isTooLong = ({ value }: CellWrite): boolean =>
  typeof value === "string" && value.length > MAX_CELL_TEXT;

const tooLongTexts = ({ sheet, cells }: SheetWrite): readonly Issue[] =>
  cells
    .filter(isTooLong)
    .map(({ row, column, value }) =>
      spreadsheetIssue(
        "spreadsheet.text-too-long",
        { sheet, row, column },
        { facts: { length: String(value).length, limit: MAX_CELL_TEXT } },
      ),
    );
