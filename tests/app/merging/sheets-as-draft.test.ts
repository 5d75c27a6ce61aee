import { sheetsAsDraft } from "../../../src/app";
import { readWorkbook, writeWorkbook } from "../../../src/core/workbook";

test("the visible sheets come as values: dates as days, gaps kept, formulas as their results", () => {
  const day = { numberFormat: "dd/mm/yyyy" };
  const bytes = writeWorkbook({
    sheets: [
      {
        name: "Tổng quan",
        rows: [
          { cells: ["Đơn vị", undefined, 3] },
          { number: 4, cells: [{ value: 45_000, style: day }, { value: 5, formula: "2+3" }, true] },
        ],
      },
      { name: "records", visibility: "veryHidden", rows: [{ cells: ["x"] }] },
    ],
  });
  const workbook = readWorkbook(bytes);
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.issues));
  expect(sheetsAsDraft(workbook.value)).toEqual({
    sheets: [
      {
        name: "Tổng quan",
        rows: [
          { number: 1, cells: ["Đơn vị", undefined, 3] },
          { number: 4, cells: [{ value: 45_000, style: day }, 5, true] },
        ],
      },
    ],
  });
});
