import { addsOtherRows } from "../../../src/core/workbook";
import { mustRead, xlsxByHand } from "../../support/xlsx-by-hand";

test.each([
  "SUM(K12:K14)",
  "sum($K$12:$K$14)",
  "SUM(K12,K13)",
  "SUM(K12:K13,K16:K18)",
  "+SUM(K12:K14)",
  "SUBTOTAL(109,Bang1[Số lớp])",
  "SUBTOTAL(9,K12:K14)",
  "AGGREGATE(9,5,K12:K14)",
  "SUM(Bang1[Số lớp])",
])("“=%s” in row 15 adds up other rows", (formula) => {
  expect(addsOtherRows(formula, 15)).toBe(true);
});

test.each([
  "SUM(H15:K15)",
  "SUM(K14:K15)",
  "SUM(12,13)",
  "SUM(K14)",
  "SUM(Nháp!K12:K14)",
  "SUM(Bang1[@[Nam]:[Nữ]])",
  "SUM(K12:K14)/2",
  "SUMIF(A12:A14,1,K12:K14)",
  "K12+K13",
  "ROUND(SUM(K12:K14),0)",
  "",
])("“=%s” does not, or not alone", (formula) => {
  expect(addsOtherRows(formula, 15)).toBe(false);
});

test("a cell read from a file says so of its formula, calculated or not, and of no other", () => {
  const cells =
    `<row r="3"><c r="A3"><f>SUM(A1:A2)</f><v>3</v></c><c r="B3"><f>SUM(B1:B2)</f></c>` +
    `<c r="C3"><f>SUM(A3:B3)</f><v>3</v></c><c r="D3"><v>3</v></c><c r="E3"><f t="shared" si="0"/><v>3</v></c></row>`;
  const { workbook } = mustRead(xlsxByHand({ cells }));
  const [row] = workbook.sheets[0]?.rows ?? [];
  expect(row?.cells.map(({ addsRows = false }) => addsRows)).toEqual([true, true, false, false, false]);
});
