import fc from "fast-check";
import { memoryGrid, officeEmulation } from "../../../src/host/emulation";
import { excelSpreadsheet } from "../../../src/host/excel";
import { literalText } from "../../../src/host/excel/writing/literal-text";

test("ordinary words are written as they are: no apostrophe shows up in the formula bar", () => {
  for (const text of [
    "Tỉnh ủy",
    "Nghị quyết số 12-NQ/TW ngày 05/8/2024",
    "Đạt",
    "a",
    "Trường THCS số 2 (cơ sở 1)",
  ]) {
    expect(literalText(text, "General")).toBe(text);
  }
});

test("codes that Excel takes for months are kept by an apostrophe, and text cells need none", () => {
  expect(literalText("MARCH1", "General")).toBe("'MARCH1");
  expect(literalText("007", "dd/mm/yyyy")).toBe("'007");
  expect(literalText("007", "@")).toBe("007");
  expect(literalText("'đã trích", "@")).toBe("''đã trích");
});

/** Digits, signs and month names in any mixture: what Excel, as emulated, reads as something else. */
const treacherous = fc
  .array(
    fc.constantFrom(
      ..."0159=+-@'/.,:%#( ",
      "e",
      "Jan",
      "MAR",
      "TRUE",
      "false",
      "#REF!",
      "tháng",
      "ngày",
      "₫",
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(""));

test("whatever is written as text is read back as this text", async () => {
  const texts = fc.array(fc.oneof(treacherous, fc.string()), { minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(texts, fc.constantFrom("General", "@", "dd/mm/yyyy"), async (written, numberFormat) => {
      const columns = [{ style: { numberFormat } }];
      const office = officeEmulation(memoryGrid({ sheets: [{ name: "Trang", columns, rows: [] }] }));
      const spreadsheet = excelSpreadsheet(office);
      const cells = written.map((value, row) => ({ row: row + 1, column: 1, value }));
      expect(await spreadsheet.write([{ sheet: "Trang", cells }])).toMatchObject({ ok: true });
      const opened = await spreadsheet.read();
      const rows = opened.ok ? opened.value.workbook.sheets[0]?.rows : undefined;
      const found = rows?.map(({ number, cells: [cell] }) => [
        number,
        cell?.kind,
        cell?.value,
        cell?.formula,
      ]);
      const filled = written.flatMap((text, row) => (text === "" ? [] : [[row + 1, "text", text, false]]));
      expect(found).toEqual(filled);
    }),
    { numRuns: 150 },
  );
});
