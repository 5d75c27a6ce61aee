import {
  coverForm,
  deletedEntry,
  duplicatedEntry,
  entryForm,
  nilChange,
  savedCover,
  savedEntry,
} from "../../../src/app";
import type { Change, Texts } from "../../../src/app";
import { serialFromDate } from "../../../src/core/base";
import { NIL_MARK } from "../../../src/core/templates";
import type { OpenBook } from "../../support/a-spreadsheet";
import { anOpenBook, cardOf, entryOf, reportOf } from "../../support/an-open-report";
import { sampleEntries } from "../../support/sample-entries";

const KG01 = sampleEntries["KG01"] ?? [];

const TYPED: Texts = {
  vanBan: "21-ct/tw ngày 04/5/2023",
  capToChuc: "Chi bộ",
  hinhThuc: "trực tiếp",
  ngayTrienKhai: "15/3/2024",
  soHoiNghi: "2",
  dvPhaiHoc: "3.044",
  dvThamGia: "2.909",
  quanChung: "283",
  vbTrienKhai: "24/7",
  ghiChu: "=1+1",
};

/** Every cell of a workbook, to be held against another moment. */
const cellsOf = (book: OpenBook) => {
  const { sheets } = book.open.workbook;
  return sheets.map(({ name, rows }) => ({ name, rows: rows.filter(({ cells }) => cells.length > 0) }));
};

/** Writes a change, then takes it back; the sheets must stand as before. */
function expectUndone(book: OpenBook, change: Change): void {
  const before = cellsOf(book);
  book.apply(change.writes);
  expect(cellsOf(book)).not.toEqual(before);
  book.apply(change.undo);
  expect(cellsOf(book)).toEqual(before);
}

test("a new entry is written typed, into the first blank row, and read back as it was meant", () => {
  const book = anOpenBook({ KG01 });
  const change = savedEntry(reportOf(book), "KG01", { texts: TYPED });
  expect(change).toMatchObject({ what: "entry-added", template: "KG01", row: 15 });
  book.apply(change.writes);
  const sheet = cardOf(reportOf(book), "KG01").sheet ?? "";
  const written = [2, 4, 5, 6, 7, 8, 12, 14, 15, 16].map((column) => book.at(sheet, 15, column));
  const directive = reportOf(book).index.directive("21-CT/TW@2023-05-04")?.label;
  expect(written.slice(0, 5)).toEqual([directive, "Trực tiếp", serialFromDate("2024-03-15"), 2, 3044]);
  const entry = entryOf(reportOf(book), "KG01", 3);
  expect(entry.texts).toMatchObject({
    vbTrienKhai: "24/7",
    ghiChu: "=1+1",
    dvThamGia: "2.909",
    tongLuot: "3.192",
  });
  expect(entry.issues).toEqual([]);
});

test("what cannot be read is kept as it was typed; the rest of the entry is typed all the same", () => {
  const book = anOpenBook();
  const texts = { ...TYPED, soHoiNghi: "1,234", ngayTrienKhai: "31/6/2024", vanBan: "Nghị quyết nào đó" };
  book.apply(savedEntry(reportOf(book), "KG01", { texts }).writes);
  const entry = entryOf(reportOf(book), "KG01");
  expect(entry.texts).toMatchObject({
    soHoiNghi: "1,234",
    ngayTrienKhai: "31/6/2024",
    vanBan: "Nghị quyết nào đó",
  });
  expect(entry.issues.map(({ code }) => code).sort()).toEqual([
    "submission.ambiguous-number",
    "submission.directive-near",
    "submission.impossible-date",
  ]);
  const sheet = cardOf(reportOf(book), "KG01").sheet ?? "";
  expect(book.at(sheet, 12, 7)).toBe(3044);
});

test("editing writes only what changed, and a blank clears its cell", () => {
  const book = anOpenBook({ KG01 });
  const { row, texts } = entryOf(reportOf(book), "KG01");
  const change = savedEntry(reportOf(book), "KG01", {
    row,
    texts: { ...texts, soHoiNghi: "3", ghiChu: " " },
  });
  expect(change.what).toBe("entry-edited");
  expect(change.writes.flatMap(({ cells }) => cells.map(({ value }) => value))).toEqual([3, undefined]);
  expectUndone(book, change);
});

test("saving an entry as it stands writes nothing", () => {
  for (const [code, entries] of Object.entries(sampleEntries)) {
    if (code.length > 5 || /^KG05[A-E]/.test(code)) continue;
    const report = reportOf(anOpenBook({ [code]: entries }, { period: "2024" }));
    for (const { row, texts } of cardOf(report, code).entries) {
      expect([code, savedEntry(report, code, { row, texts }).writes]).toEqual([code, []]);
    }
  }
});

test("computed columns and the board's are never written", () => {
  const report = reportOf(anOpenBook({ KG01 }));
  const { fields } = entryForm(report, "KG01");
  const locked = fields.filter(({ readOnly }) => readOnly !== undefined).map(({ field }) => field.key);
  expect(locked).toEqual(["tyLeDV", "tongLuot"]);
  const texts = { ...TYPED, tyLeDV: "1%", tongLuot: "9" };
  const columns = savedEntry(report, "KG01", { texts }).writes.flatMap(({ cells }) =>
    cells.map(({ column }) => column),
  );
  const layout = report.reading.layouts.get("KG01");
  expect(columns).not.toContain(layout?.columnOf.get("tyLeDV"));
  expect(columns).not.toContain(layout?.columnOf.get("tongLuot"));
});

test("in a workbook whose columns were moved each value goes to its own column", () => {
  const book = anOpenBook({ KG01 });
  const moved = (column: number): number =>
    column === 2 ? 6 : column > 2 && column <= 6 ? column - 1 : column;
  const { workbook } = book.open;
  Object.assign(book, {
    workbook: {
      ...workbook,
      sheets: workbook.sheets.map((sheet) =>
        sheet.name.startsWith("KG01")
          ? {
              ...sheet,
              merges: [],
              rows: sheet.rows.map((row) => ({
                ...row,
                cells: row.cells
                  .map((cell) => ({ ...cell, column: moved(cell.column) }))
                  .sort((a, b) => a.column - b.column),
              })),
            }
          : sheet,
      ),
    },
  });
  const report = reportOf(book);
  expect(report.reading.layouts.get("KG01")?.columnOf.get("vanBan")).toBe(6);
  const { writes } = savedEntry(report, "KG01", { texts: { vanBan: "24-CT/TW", capToChuc: "Chi bộ" } });
  expect(writes[0]?.cells.map(({ column }) => column).sort()).toEqual([2, 6]);
});

test("a copy of an entry stands in the next blank row, and can be taken back", () => {
  const book = anOpenBook({ KG01 });
  const original = entryOf(reportOf(book), "KG01", 1);
  const change = duplicatedEntry(reportOf(book), "KG01", original.row);
  expect(change).toMatchObject({ what: "entry-duplicated", row: 15 });
  expectUndone(book, change);
  book.apply(change.writes);
  const { tyLeDV, tongLuot, ...typed } = original.texts;
  expect(entryOf(reportOf(book), "KG01", 3).texts).toMatchObject(typed);
  expect(entryOf(reportOf(book), "KG01", 3).issues.map(({ code }) => code)).toEqual([
    "submission.row-repeated",
  ]);
});

test("deleting an entry empties its row, which is then the next to be filled; undoing brings it back", () => {
  const book = anOpenBook({ KG01 });
  const { row } = entryOf(reportOf(book), "KG01", 1);
  const change = deletedEntry(reportOf(book), "KG01", row);
  expectUndone(book, change);
  book.apply(change.writes);
  expect(cardOf(reportOf(book), "KG01").entries.map((entry) => entry.row)).toEqual([12, 14]);
  expect(cardOf(reportOf(book), "KG01").nextRow).toBe(row);
});

test("“không phát sinh” is marked and unmarked in its own cell", () => {
  const book = anOpenBook();
  const set = nilChange(reportOf(book), ["KG04"], true);
  expect(set.writes.flatMap(({ cells }) => cells.map(({ value }) => value))).toEqual([NIL_MARK]);
  expectUndone(book, set);
  book.apply(set.writes);
  expect(cardOf(reportOf(book), "KG04").nilReport).toBe(true);
  const cleared = nilChange(reportOf(book), ["KG04"], false);
  expect(cleared.what).toBe("nil-cleared");
  book.apply(cleared.writes);
  expect(cardOf(reportOf(book), "KG04").nilReport).toBe(false);
});

test("the cover is filled in like an entry; what the board wrote there stays", () => {
  const book = anOpenBook();
  const report = reportOf(book);
  const locks = coverForm(report).fields.flatMap(({ field, readOnly }) =>
    readOnly ? [[field.key, readOnly]] : [],
  );
  expect(Object.fromEntries(locks)).toEqual({
    donVi: "board",
    kyBaoCao: "board",
    nam: "board",
    phienBanMau: "board",
    khongPhatSinh: "computed",
  });
  const texts = {
    ...report.cover.texts,
    donVi: "Đảng ủy xã Tây Thuận",
    nguoiLap: "Lê Thị Thu",
    ngayBaoCao: "5/7/2024",
  };
  const change = savedCover(report, texts);
  expect(change.writes.flatMap(({ cells }) => cells.map(({ value }) => value))).toEqual([
    serialFromDate("2024-07-05"),
    "Lê Thị Thu",
  ]);
  expectUndone(book, change);
  book.apply(change.writes);
  expect(reportOf(book).cover.texts).toMatchObject({ nguoiLap: "Lê Thị Thu", ngayBaoCao: "05/07/2024" });
});

test("a date of the cover that stands there as a text is left alone while another field is filled in", () => {
  const book = anOpenBook();
  const { sheet, cells } = reportOf(book).reading.coverSheet ?? { cells: new Map<string, never>() };
  const { row, column } = cells.get("ngayBaoCao") ?? { row: 0, column: 0 };
  book.apply([{ sheet: sheet?.name ?? "", cells: [{ row, column, value: "ngày 05 tháng 7 năm 2024" }] }]);
  const report = reportOf(book);
  const change = savedCover(report, { ...report.cover.texts, nguoiLap: "Lê Thị Thu" });
  expect(change.writes.flatMap((write) => write.cells.map(({ value }) => value))).toEqual(["Lê Thị Thu"]);
});

test("a form offers the choices of the day, and shows what is computed", () => {
  const form = entryForm(reportOf(anOpenBook()), "KG01");
  expect(form.fields.map(({ field, control }) => [field.key, control]).slice(0, 4)).toEqual([
    ["vanBan", "directive"],
    ["capToChuc", "choice"],
    ["hinhThuc", "choice"],
    ["ngayTrienKhai", "date"],
  ]);
  expect(form.fields[2]?.choices.map(({ value }) => value)).toContain("Trực tiếp");
  expect(form.check(TYPED).computed).toMatchObject({ tongLuot: "3.192" });
  expect(form.check({}).issues.every(({ code }) => /^submission\.required-(figure-)?blank$/.test(code))).toBe(
    true,
  );
});

test("a saved entry is held against all that stood in its row, its formulas excepted: a blank cell tells no entry", () => {
  const report = reportOf(anOpenBook({ KG01 }));
  const { row, texts } = entryOf(report, "KG01");
  const [write] = savedEntry(report, "KG01", { row, texts: { ...texts, ghiChu: "khác" } }).writes;
  expect(write?.cells).toHaveLength(1);
  const held = (write?.expected ?? []).filter((cell) => cell.row === row).map(({ value }) => value);
  expect(held).toEqual(expect.arrayContaining(["Đảng ủy cơ sở", 3044, "Kết hợp sinh hoạt chi bộ"]));
  expect(savedEntry(report, "KG01", { row, texts }).writes).toEqual([]);
});
