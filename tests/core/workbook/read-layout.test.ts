import { readWorkbook } from "../../../src/core/workbook";
import { formBytes } from "../../support/a-form";
import { xlsxByHand } from "../../support/xlsx-by-hand";

/** The first sheet of a file, read with its layout. */
function laidOut(bytes: Uint8Array, layout = true) {
  const book = readWorkbook(bytes, { layout });
  if (!book.ok) throw new Error(JSON.stringify(book.issues));
  return book.value.sheets[0];
}

const FORM = formBytes({
  rows: [
    ["STT", "Kết quả"],
    [1, "_"],
    [2, "_"],
    ["Cộng", "=SUM(B2:B3)"],
  ],
  validations: [{ range: "B2:B3", type: "whole", formula1: "0", formula2: "9", allowBlank: false }],
  isProtected: true,
});

test("validations, bordered blanks, formulas and protection are read where they are asked for", () => {
  const sheet = laidOut(FORM);
  expect(sheet?.layout).toMatchObject({
    validations: [{ kind: "whole", formula: "0", ranges: [{ top: 2, bottom: 3, left: 2, right: 2 }] }],
    prepared: [
      { row: 2, left: 2, right: 2 },
      { row: 3, left: 2, right: 2 },
    ],
    isProtected: true,
    hasDrawing: false,
  });
  expect(sheet?.rows.at(-1)?.cells.at(-1)).toMatchObject({ formulaText: "SUM(B2:B3)", addsRows: true });
});

test("else nothing of them is kept", () => {
  const sheet = laidOut(FORM, false);
  expect(sheet).not.toHaveProperty("layout");
  expect(sheet?.rows.at(-1)?.cells.at(-1)).not.toHaveProperty("formulaText");
});

test("a list in the extension of Excel 2010 is a list, in an odd part too", () => {
  const x14 = `xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"`;
  const tail = `<extLst><ext ${x14}><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>'Danh mục'!$A$2:$A$9</xm:f></x14:formula1><xm:sqref>C2:C9 E2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
  for (const comment of ["", "<!-- tự ghi -->"]) {
    const cells = `<row r="1"><c r="A1"><v>1</v>${comment}</c></row>`;
    expect(laidOut(xlsxByHand({ cells, tail }))?.layout?.validations).toEqual([
      {
        kind: "list",
        formula: "'Danh mục'!$A$2:$A$9",
        ranges: [
          { top: 2, bottom: 9, left: 3, right: 3 },
          { top: 2, bottom: 2, left: 5, right: 5 },
        ],
        needsValue: false,
      },
    ]);
  }
});
