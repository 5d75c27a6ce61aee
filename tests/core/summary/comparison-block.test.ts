import { mergeSubmissions } from "../../../src/core/merge";
import type { SubmissionOutcome } from "../../../src/core/submissions";
import { drawnSummary } from "../../support/drawn-summary";
import type { CellDraft, SheetDraft } from "../../../src/core/workbook";
import { writeWorkbook } from "../../../src/core/workbook";
import { comparisonIndex, PERIOD, report } from "../../support/small-campaign";

const draftOf = (...outcomes: readonly SubmissionOutcome[]) =>
  drawnSummary(mergeSubmissions(outcomes, { index: comparisonIndex, period: PERIOD, asOf: "2024-08-01" }), {
    index: comparisonIndex,
    wording: ({ code }) => code,
  });
const sheetOf = (prefix: string, ...outcomes: readonly SubmissionOutcome[]): SheetDraft => {
  const found = draftOf(...outcomes).sheets.find(({ name }) => name.startsWith(prefix));
  if (found === undefined) throw new Error(prefix);
  return found;
};

const asCell = (cell: unknown): CellDraft =>
  typeof cell === "object" && cell !== null ? cell : cell === undefined ? {} : { value: String(cell) };
const formulasOf = ({ rows }: SheetDraft): readonly string[] =>
  rows.flatMap(({ cells }) => cells.flatMap((cell) => asCell(cell).formula ?? []));
/** 1-based number of the row that holds a text in one of its cells. */
const rowOf = ({ rows }: SheetDraft, text: string): number =>
  1 + rows.findIndex(({ cells }) => cells.some((cell) => String(asCell(cell).value ?? "").startsWith(text)));
const valuesOf = ({ rows }: SheetDraft, row: number) =>
  (rows[row - 1]?.cells ?? []).map((cell) => asCell(cell).value);

const owner = report("BHXH", {
  returns: {
    T2: [
      { nam: 2024, diaBan: "XA1", danSo: 900, chiTieu: 0.5, tienDo: "Chưa" },
      { nam: 2024, diaBan: "XA2", danSo: 800, caoNhat: 3 },
    ],
  },
});
const low = {
  ...{ code: "test.low", severity: "warning" as const },
  where: { file: "XA1-1.xlsx", sheet: "T2", row: 13, column: 6, template: "T2", field: "danSo" },
};
const commune = report("XA1", {
  issues: [low],
  returns: { T1: "nil", T2: [{ nam: 2024, danSo: 300 }, { danSo: 77 }] },
});
const TITLE = "Số liệu đối chiếu (không cộng vào tổng)";

test("[M17] Below the counted rows stands a block of its own with the same columns, file, sheet and row", () => {
  const sheet = sheetOf("T2", owner, commune);
  const band = rowOf(sheet, TITLE);
  const counted = rowOf(sheet, "2 · BHXH-1.xlsx");
  expect(band).toBe(counted + 3);
  expect(valuesOf(sheet, band)[0]).toBe(`${TITLE}: 2 dòng`);
  expect(valuesOf(sheet, band - 1)).toEqual([]);
  expect(valuesOf(sheet, band + 1)).toEqual([
    ...["1", "Đảng ủy xã Một", undefined, "300", undefined, undefined, undefined, undefined],
    ...[undefined, "2024", undefined, undefined, undefined, "1 · XA1-1.xlsx", "T2", "12"],
  ]);
  expect(valuesOf(sheet, band + 2).slice(-3)).toEqual(["1 · XA1-1.xlsx", "T2", "13"]);
  // The figures are printed, and none of the rows below them.
  const details = rowOf(sheet, "2 · BHXH-1.xlsx") - 1;
  expect(sheet.page?.printArea).toBe(`$A$1:$I$${details - 1}`);
});

test("[M17] No formula and no filter reaches the rows that are only compared", () => {
  const sheet = sheetOf("T2", owner, commune);
  const last = rowOf(sheet, "2 · BHXH-1.xlsx") + 1;
  const furthest = (text: string) =>
    Math.max(...[...text.matchAll(/\$?[A-Z]+\$?(\d+)/g)].map(([, row]) => Number(row)));
  const formulas = formulasOf(sheet);
  expect(formulas.length).toBeGreaterThan(15);
  expect(Math.max(...formulas.map(furthest))).toBe(last);
  expect(furthest(sheet.autoFilter ?? "")).toBe(last);
  expect(formulas).toEqual(formulasOf(sheetOf("T2", owner)));
});

test("[M17] Where the owner has not reported, its sheet says so and shows what came to compare", () => {
  const sheet = sheetOf("T2", commune);
  expect(rowOf(sheet, "Chưa có số liệu để cộng. Đơn vị chủ trì: Bảo hiểm xã hội (Chưa gửi).")).toBe(12);
  expect(valuesOf(sheet, 10).slice(0, 4)).toEqual([undefined, "TỔNG CỘNG", "0", undefined]);
  expect(formulasOf(sheet)).toEqual([]);
  expect(sheet.autoFilter).toBeUndefined();
  expect(rowOf(sheet, TITLE)).toBe(14);
  const sendings = sheetOf("Tình hình gửi", commune);
  const cell = asCell(sendings.rows[rowOf(sendings, "Đảng ủy xã Một") - 1]?.cells[5]);
  expect(cell).toMatchObject({ value: "Đối chiếu", jump: "'T2 Ngắn T2'!A15" });
  expect(() => writeWorkbook(draftOf(commune))).not.toThrow();
});

test("[M17] An owner that reported không phát sinh is told from one that sent nothing", () => {
  const sheet = sheetOf("T2", commune, report("BHXH", { returns: { T2: "nil" } }));
  expect(rowOf(sheet, "Chưa có số liệu để cộng. Đơn vị chủ trì: Bảo hiểm xã hội (Không phát sinh).")).toBe(
    12,
  );
});

test("[M17] The matrix says Đối chiếu where something came, Tự nguyện where nothing did, and leads there", () => {
  const sheet = sheetOf("Tình hình gửi", owner, commune);
  const cellsOf = (unit: string) => sheet.rows[rowOf(sheet, unit) - 1]?.cells.slice(2).map(asCell) ?? [];
  expect(cellsOf("Đảng ủy xã Một").map(({ value }) => value)).toEqual([
    ...["Không phát sinh", "05/07/2024", "Không phát sinh", "Đối chiếu", "–"],
  ]);
  const compared = rowOf(sheetOf("T2", owner, commune), TITLE) + 1;
  expect(cellsOf("Đảng ủy xã Một")[3]?.jump).toBe(`'T2 Ngắn T2'!A${compared}`);
  expect(cellsOf("Đảng ủy xã Hai")[3]?.value).toBe("Tự nguyện");
  expect(valuesOf(sheet, rowOf(sheet, "Phải gửi")).slice(-3)).toEqual(["3", "1", "0"]);
});

test("[M17] The main figures are the owner's alone", () => {
  const sheet = sheetOf("Tổng quan", owner, commune);
  expect(formulasOf(sheet)).toEqual(formulasOf(sheetOf("Tổng quan", owner)));
  expect(formulasOf(sheetOf("Tổng quan", commune))).toEqual([]);
});

test("[M17] Nguồn số liệu says in words which rows are only compared", () => {
  const sheet = sheetOf("Nguồn số liệu", owner, commune);
  expect(valuesOf(sheet, rowOf(sheet, "XA1-1.xlsx"))[12]).toBe("(2, đối chiếu)");
  expect(valuesOf(sheet, rowOf(sheet, "BHXH-1.xlsx"))[12]).toBe("2");
  expect(rowOf(sheet, "Số: số dòng được tổng hợp.")).toBeGreaterThan(0);
});

test("[M17] A finding about a compared row leads to it", () => {
  const sheet = sheetOf("Cần xử lý", owner, commune);
  const jump = asCell(sheet.rows[rowOf(sheet, "test.low") - 1]?.cells[8]).jump;
  expect(jump).toBe(`'T2 Ngắn T2'!A${rowOf(sheetOf("T2", owner, commune), TITLE) + 2}`);
});
