import { type Issue, type Result, read, refused } from "../../../core/base";
import { type SheetDraft, type WorkbookDraft, eachRow, sheetName } from "../../../core/workbook";
import { hostFailure, isHostError } from "../host-failure";
import { hostLimits } from "../host-limits";
import { inExcel } from "../in-excel";
import { spreadsheetIssue } from "../issues";
import { literalText } from "./literal-text";
import type { ExcelContext, OfficeJs, WorksheetProxy } from "../office-js";
import { grouped } from "../reading/range-blocks";

/**
 * Adds the sheets of a draft behind the others: values and number formats, no formulas, colours or widths. All or none:
 * where Excel refuses one, those already there are removed again.
 */
export function addSheets(office: OfficeJs, draft: WorkbookDraft): Promise<Result<readonly string[]>> {
  return inExcel(office, {}, async (context) => {
    const { workbook } = context;
    workbook.protection.load("protected");
    workbook.worksheets.load("items/name");
    await context.sync();
    if (workbook.protection.protected)
      return refused(spreadsheetIssue("spreadsheet.structure-protected", {}));
    const names = freeNames(
      draft,
      workbook.worksheets.items.map(({ name }) => name),
    );
    const sheets = names.map((name) => workbook.worksheets.add(name));
    const parts = draft.sheets.flatMap((sheet, at) => sheetParts(sheet, sheets[at]));
    try {
      for (const group of grouped(parts, sizeOf, hostLimits(office).charactersWritten)) {
        for (const part of group) fill(part);
        await context.sync();
      }
      await context.sync();
      return read(names);
    } catch (error) {
      if (!isHostError(error)) throw error;
      return refused(hostFailure(error, {}), ...(await removeAgain(context, names)));
    }
  });
}

function freeNames({ sheets }: WorkbookDraft, taken: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const { name } of sheets) names.push(sheetName(name, [...taken, ...names]));
  return names;
}

/** Answers issues for sheets that may have stayed. */
async function removeAgain(context: ExcelContext, names: readonly string[]): Promise<readonly Issue[]> {
  try {
    const added = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    await context.sync();
    for (const sheet of added) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
    return [];
  } catch (error) {
    if (!isHostError(error)) throw error;
    const found = `${error.code}: ${error.message}`;
    return names.map((sheet) => spreadsheetIssue("spreadsheet.half-written", { sheet }, { found }));
  }
}

/** Some rows of a new sheet, dense, from column 1 on. */
interface SheetPart {
  readonly sheet: WorksheetProxy;
  readonly firstRow: number;
  readonly values: unknown[][];
  /** Null where the format is the usual one. */
  readonly formats: unknown[][];
}

const ROWS_AT_ONCE = 5_000;

function sheetParts(draft: SheetDraft, sheet: WorksheetProxy | undefined): readonly SheetPart[] {
  if (sheet === undefined) return [];
  const rows = denseRows(draft);
  const parts: SheetPart[] = [];
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const some = rows.slice(at, at + ROWS_AT_ONCE);
    const values = some.map(({ values }) => values);
    parts.push({ sheet, firstRow: at, values, formats: some.map(({ formats }) => formats) });
  }
  return parts;
}

interface DenseRow {
  readonly values: unknown[];
  readonly formats: unknown[];
}

function denseRows({ rows: drawn, columns = [] }: SheetDraft): readonly DenseRow[] {
  const rows = [...eachRow(drawn)];
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const dense: DenseRow[] = [];
  for (const row of rows) {
    const number = row.number ?? dense.length + 1;
    while (dense.length < number) dense.push(blankRow(width));
    const target = dense[number - 1] ?? blankRow(width);
    for (const [at, cell] of row.cells.entries()) {
      const { value, style } = typeof cell === "object" ? cell : { value: cell, style: undefined };
      const format = (style ?? row.styles?.[at] ?? columns[at]?.style)?.numberFormat ?? null;
      target.values[at] = typeof value === "string" ? literalText(value, format) : (value ?? null);
      target.formats[at] = format;
    }
  }
  return dense;
}

const blankRow = (width: number): DenseRow => ({
  values: new Array<unknown>(width).fill(null),
  formats: new Array<unknown>(width).fill(null),
});

/** Formats first: a cell must be a text cell before its text comes. Null leaves a cell as it is. */
function fill({ sheet, firstRow, values, formats }: SheetPart): void {
  const width = values[0]?.length ?? 0;
  if (width === 0) return;
  const range = sheet.getRangeByIndexes(firstRow, 0, values.length, width);
  if (formats.some((row) => row.some((format) => format !== null))) range.numberFormat = formats;
  range.values = values;
}

const sizeOf = ({ values }: SheetPart): number =>
  values.flat().reduce<number>((sum, value) => sum + 2 * String(value ?? "").length + 16, 0);
