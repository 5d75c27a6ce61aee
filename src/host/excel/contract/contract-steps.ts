import type { CellWrite, OpenWorkbook, Spreadsheet, SpreadsheetEvent } from "../../../app";
import type { Result } from "../../../core/base";
import type { Cell } from "../../../core/workbook";
import { SOME_DAY } from "./contract-workbook";

/** One thing a user relies on, over the port alone; throws where it does not hold. */
export interface ContractStep {
  readonly name: string;
  readonly run: (spreadsheet: Spreadsheet) => Promise<void>;
}

/** Texts that Excel would take for something else, or that open with its sign for "this is text". */
const TREACHEROUS = [
  "=1+1", "+84 24", "-5", "- mở lớp", "@nhóm", "'đã trích", "007", "05/8/2024", "5-8", "1/2", "1.234", "1e5", "50%",
  "TRUE", "#REF!", "Sept 2", "MARCH1", "tháng 5/2024", " 12", "(5)", "12:30", "Dòng một\nDòng hai", "Tỉnh ủy",
]; // prettier-ignore

/**
 * What every implementation of the port owes its users, to be walked through over `contractWorkbook`, in this order or
 * each in a fresh copy. The same steps run in jest, in the workbench and, from a page, in Excel itself.
 */
export const contractSteps: readonly ContractStep[] = [
  {
    name: "all sheets are read with their values, hidden ones too",
    run: async (spreadsheet) => {
      const { workbook } = await opened(spreadsheet);
      const sheets = workbook.sheets.slice(0, 4).map(({ name, visibility }) => [name, visibility]);
      same(sheets, [
        ["Nhập liệu", "visible"],
        ["Ghi chép", "visible"],
        ["_ẩn", "hidden"],
        ["_kín", "veryHidden"],
      ]);
      const row = workbook.sheets[0]?.rows.find(({ number }) => number === 2);
      same(row?.cells, [
        { column: 1, kind: "text", value: "Hội nghị quán triệt", formula: false },
        { column: 2, kind: "number", value: 120, formula: false },
        { column: 3, kind: "date", value: SOME_DAY, formula: false },
        { column: 4, kind: "number", value: 240, formula: true },
        { column: 5, kind: "boolean", value: true, formula: false },
        { column: 6, kind: "text", value: "không sửa", formula: false },
      ]);
      same(await valueAt(spreadsheet, "_kín", 1, 1), "007");
    },
  },
  {
    name: "names and properties are read as a file has them",
    run: async (spreadsheet) => {
      const { workbook } = await opened(spreadsheet);
      const formulas = Object.fromEntries(workbook.names.map(({ name, formula }) => [name, formula]));
      same(formulas["khoagiao_orgUnit"], '"XA_21811"');
      same(formulas["bieu_KG01"], "'Nhập liệu'!$A$1:$F$1");
      same(workbook.customProperties.get("khoagiao.orgUnit"), "XA_21811");
    },
  },
  {
    name: "an entry is written into the open cells of a protected sheet",
    run: async (spreadsheet) => {
      const written = [at(4, 1, "Lớp bồi dưỡng"), at(4, 2, 35), at(4, 3, SOME_DAY + 1), at(4, 5, "=đúng")];
      done(await spreadsheet.write([{ sheet: "Nhập liệu", cells: written }]));
      const { workbook } = await opened(spreadsheet);
      const row = workbook.sheets[0]?.rows.find(({ number }) => number === 4);
      same(row?.cells.map(({ kind, value }) => [kind, value]), [
        ["text", "Lớp bồi dưỡng"],
        ["number", 35],
        ["date", SOME_DAY + 1],
        ["text", "=đúng"],
      ]);
    },
  },
  {
    name: "a text stays the text it is, in a plain cell, a text cell and a date cell",
    run: async (spreadsheet) => {
      const cells = TREACHEROUS.map((text, row) => at(row + 10, 1, text));
      done(await spreadsheet.write([{ sheet: "Ghi chép", cells }]));
      done(await spreadsheet.write([{ sheet: "Nhập liệu", cells: [1, 3, 5].flatMap((column) => moved(cells, column)) }]));
      for (const [sheet, column] of [["Ghi chép", 1], ["Nhập liệu", 1], ["Nhập liệu", 3], ["Nhập liệu", 5]] as const) {
        same(await columnOf(spreadsheet, sheet, column, 10), TREACHEROUS.map((text) => ["text", text, false]));
      }
    },
  },
  {
    name: "a date stays one in a text cell, or a text people read as one where formats are forbidden",
    run: async (spreadsheet) => {
      const day = { ...at(80, 1, SOME_DAY), fieldLook: { format: "dd/mm/yyyy", text: "05/11/2024" } };
      const blank = { ...at(80, 1, undefined), lost: { format: "@" } };
      done(await spreadsheet.write([{ sheet: "Ghi chép", cells: [{ ...blank, value: "5/11/2024" }] }]));
      same(done(await spreadsheet.write(["Ghi chép", "Nhập liệu"].map((sheet) => ({ sheet, cells: [day] })))), [
        { sheet: "Ghi chép", row: 80, column: 1, lost: { format: "@" } },
      ]);
      same(await cellAt(spreadsheet, "Ghi chép", 80, 1), { column: 1, kind: "date", value: SOME_DAY, formula: false });
      same(await valueAt(spreadsheet, "Nhập liệu", 80, 1), "05/11/2024");
      done(await spreadsheet.write(["Ghi chép", "Nhập liệu"].map((sheet) => ({ sheet, cells: [blank], expected: [day] }))));
    },
  },
  {
    name: "a cell is emptied, and its neighbours are left alone",
    run: async (spreadsheet) => {
      const cells = [at(50, 1, "giữ"), at(50, 2, "xóa"), at(50, 3, "giữ")];
      done(await spreadsheet.write([{ sheet: "Ghi chép", cells }]));
      done(await spreadsheet.write([{ sheet: "Ghi chép", cells: [at(50, 2, undefined)] }]));
      const values = [1, 2, 3].map((column) => valueAt(spreadsheet, "Ghi chép", 50, column));
      same(await Promise.all(values), ["giữ", undefined, "giữ"]);
    },
  },
  {
    name: "two thousand rows are written at once",
    run: async (spreadsheet) => {
      const cells = Array.from({ length: 2000 }, (_, row) => [at(row + 100, 1, `Dòng ${row}`), at(row + 100, 2, row)]);
      done(await spreadsheet.write([{ sheet: "Ghi chép", cells: cells.flat() }]));
      same(await valueAt(spreadsheet, "Ghi chép", 2099, 1), "Dòng 1999");
      same(await valueAt(spreadsheet, "Ghi chép", 2099, 2), 1999);
      done(await spreadsheet.write([{ sheet: "Ghi chép", cells: cells.flat().map(({ row, column }) => at(row, column, undefined)) }]));
      same(await valueAt(spreadsheet, "Ghi chép", 2099, 1), undefined);
    },
  },
  {
    name: "a locked cell refuses, and nothing else is written either",
    run: async (spreadsheet) => {
      const writes = [
        { sheet: "Ghi chép", cells: [at(60, 1, "không được còn lại")] },
        { sheet: "Nhập liệu", cells: [at(6, 1, "không được còn lại"), at(6, 6, "khóa")] },
      ];
      refusedWith(await spreadsheet.write(writes), "spreadsheet.protected", "Nhập liệu");
      same(await valueAt(spreadsheet, "Ghi chép", 60, 1), undefined);
      same(await valueAt(spreadsheet, "Nhập liệu", 6, 1), undefined);
    },
  },
  {
    name: "a sheet that is gone refuses, and nothing else is written either",
    run: async (spreadsheet) => {
      const writes = ["Ghi chép", "Không có"].map((sheet) => ({ sheet, cells: [at(61, 1, "không được còn lại")] }));
      refusedWith(await spreadsheet.write(writes), "spreadsheet.sheet-missing");
      same(await valueAt(spreadsheet, "Ghi chép", 61, 1), undefined);
    },
  },
  {
    name: "nothing is written where other things stand than were expected",
    run: async (spreadsheet) => {
      const write = { sheet: "Nhập liệu", cells: [at(7, 1, "không được còn lại")] };
      const expected = [at(1, 1, "Nội dung"), at(1, 2, "Cột khác")];
      const answer = await spreadsheet.write([{ ...write, expected }]);
      refusedWith(answer, "spreadsheet.changed-meanwhile", "Nhập liệu");
      same(await valueAt(spreadsheet, "Nhập liệu", 7, 1), undefined);
      done(await spreadsheet.write([{ ...write, cells: [at(7, 1, "được")], expected: [at(1, 2, "Số lượt"), at(8, 2, undefined)] }]));
      same(await valueAt(spreadsheet, "Nhập liệu", 7, 1), "được");
    },
  },
  {
    name: "a hidden sheet is not shown",
    run: async (spreadsheet) => {
      const answer = await spreadsheet.goTo({ sheet: "_ẩn", row: 1, column: 1 });
      refusedWith(answer, "spreadsheet.sheet-hidden", "_ẩn");
    },
  },
  {
    name: "what happens in the sheets is told until nobody listens any more",
    run: async (spreadsheet) => {
      const events: SpreadsheetEvent[] = [];
      const stop = done(await spreadsheet.watch((event) => events.push(event)));
      const place = { sheet: "Ghi chép", row: 70, column: 2 };
      done(await spreadsheet.goTo(place));
      await until(() => events.some((event) => event.kind === "selected" && isSame(event.place, place)));
      done(await spreadsheet.write([{ sheet: "Ghi chép", cells: [at(70, 2, "mới"), at(71, 2, "mới")] }]));
      await until(() => events.some((event) => event.kind === "changed"));
      await stop();
      const told = events.length;
      done(await spreadsheet.write([{ sheet: "Ghi chép", cells: [at(70, 2, undefined), at(71, 2, undefined)] }]));
      await pause(100);
      same(events.length, told);
    },
  },
  {
    name: "sheets are added under names that are free",
    run: async (spreadsheet) => {
      const rows = [{ cells: ["007", 12, { value: SOME_DAY, style: { numberFormat: "dd/mm/yyyy" } }] }, { number: 4, cells: ["=1+1"] }];
      const sheets = [{ name: "Ghi chép", rows }, { name: "Ghi chép", rows: [] }];
      same(done(await spreadsheet.addSheets({ sheets })), ["Ghi chép (2)", "Ghi chép (3)"]);
      const { workbook } = await opened(spreadsheet);
      const added = workbook.sheets.find(({ name }) => name === "Ghi chép (2)");
      same(added?.rows.map(({ number, cells }) => [number, ...cells.map(({ kind, value }) => [kind, value])]), [
        [1, ["text", "007"], ["number", 12], ["date", SOME_DAY]],
        [4, ["text", "=1+1"]],
      ]);
    },
  },
]; // prettier-ignore

const at = (row: number, column: number, value: CellWrite["value"]): CellWrite => ({ row, column, value });

const moved = (cells: readonly CellWrite[], column: number): readonly CellWrite[] =>
  cells.map((cell) => ({ ...cell, column }));

async function opened(spreadsheet: Spreadsheet): Promise<OpenWorkbook> {
  return done(await spreadsheet.read());
}

async function columnOf(
  spreadsheet: Spreadsheet,
  sheet: string,
  column: number,
  from: number,
): Promise<unknown> {
  const { workbook } = await opened(spreadsheet);
  const rows = workbook.sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const part = rows.filter(({ number }) => number >= from && number < from + TREACHEROUS.length);
  return part.map(({ cells }) => {
    const cell = cells.find((one) => one.column === column);
    return [cell?.kind, cell?.value, cell?.formula];
  });
}

async function cellAt(
  spreadsheet: Spreadsheet,
  ...[sheet, row, column]: readonly [sheet: string, row: number, column: number]
): Promise<Cell | undefined> {
  const { workbook } = await opened(spreadsheet);
  const rows = workbook.sheets.find(({ name }) => name === sheet)?.rows ?? [];
  return rows.find(({ number }) => number === row)?.cells.find((cell) => cell.column === column);
}

const valueAt = async (...place: Parameters<typeof cellAt>): Promise<unknown> =>
  (await cellAt(...place))?.value;

function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.issues)}`);
  return result.value;
}

function refusedWith(result: Result<unknown>, code: string, sheet?: string): void {
  const found = result.issues.map((issue) => issue.code);
  if (result.ok || !found.includes(code))
    throw new Error(`Expected ${code}, found ${JSON.stringify(result)}`);
  if (sheet !== undefined) same(result.issues[0]?.where.sheet, sheet);
}

const isSame = (found: unknown, expected: unknown): boolean =>
  JSON.stringify(found) === JSON.stringify(expected);

function same(found: unknown, expected: unknown): void {
  if (!isSame(found, expected)) {
    throw new Error(`Expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`);
  }
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds(); waited += 20) {
    if (waited > 4000) throw new Error("It was not told in time");
    await pause(20);
  }
}
