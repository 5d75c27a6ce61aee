import fc from "fast-check";
import { quoteSheet, sheetName, writeWorkbook } from "../../../src/core/workbook";

test.each([
  ["Biểu KG 01", "Biểu KG 01"],
  ["Q1/2024: [nháp] *?\\", "Q1 2024 nháp"],
  ["'Danh mục'", "Danh mục"],
  ["  nhiều   khoảng\ttrắng \n", "nhiều khoảng trắng"],
  ["Tổng hợp kết quả thực hiện nghị quyết", "Tổng hợp kết quả thực hiện nghị"],
  ["Đơn vị".normalize("NFD"), "Đơn vị".normalize("NFC")],
  ["", "Trang tính"],
  ["???", "Trang tính"],
  ["History", "History (2)"],
])("%j becomes %j", (text, name) => {
  expect(sheetName(text)).toBe(name);
});

test("a taken name gets a number, even when only case differs and even at full length", () => {
  expect(sheetName("Xã A", ["XÃ A", "xã a (2)"])).toBe("Xã A (3)");
  const long = "x".repeat(31);
  expect(sheetName(long, [long])).toBe(`${"x".repeat(27)} (2)`);
});

test("no emoji is cut in half", () => {
  expect(sheetName("😀".repeat(16))).toBe("😀".repeat(15));
});

test("names made one after another from any texts always make a workbook", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 8 }), (texts) => {
      const names: string[] = [];
      for (const text of texts) names.push(sheetName(text, names));
      expect(() => writeWorkbook({ sheets: names.map((name) => ({ name, rows: [] })) })).not.toThrow();
    }),
  );
});

test("formulas name a sheet between apostrophes, its own doubled", () => {
  expect(quoteSheet("Đ/c A's")).toBe("'Đ/c A''s'");
});
