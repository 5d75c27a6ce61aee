import fc from "fast-check";
import { delimitedRows } from "../../../src/core/base";
import { csvHeader, writeCsvLine } from "../../../src/core/tables";
import { ByteSink } from "../../../src/core/workbook";
import { harmlessText, plainText } from "../../../src/core/tables/csv/csv-text";
import type { DataCell, DataColumn } from "../../../src/core/tables";

const TEXTS: readonly DataColumn[] = ["a", "b", "c"].map((name) => ({ name, type: "text", title: name }));
/** What people and attackers write: formulas, quotes, line ends, marks of our own. */
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "=1+1",
    "+84 24",
    "-5",
    "@SUM(A1)",
    "\t=1",
    "'",
    "''",
    "'=1",
    '"',
    'a"b',
    "a,b",
    "a\r\nb",
    " a ",
    "＝1",
  ),
);

function csvLine(...[columns, cells]: [readonly DataColumn[], readonly DataCell[]]): string {
  const sink = new ByteSink();
  writeCsvLine(columns, cells, sink);
  return new TextDecoder().decode(sink.take());
}

test("A text made harmless comes back as it was", () => {
  fc.assert(fc.property(text, (one) => expect(plainText(harmlessText(one))).toBe(one)));
});

test("No text begins with what a spreadsheet works out", () => {
  fc.assert(fc.property(text, (one) => expect(harmlessText(one)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)));
  expect(harmlessText("=HYPERLINK(A1)")).toBe("'=HYPERLINK(A1)");
});

test("Rows of a CSV text are read back cell by cell, whatever stands in them", () => {
  const filled = text.filter((one) => one !== "");
  const rows = fc.array(fc.tuple(filled, filled, filled), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rows, (written) => {
      const csv = csvHeader(TEXTS) + written.map((cells) => csvLine(TEXTS, cells)).join("");
      const [header, ...back] = delimitedRows(csv, ",");
      expect(header).toEqual(["a", "b", "c"]);
      expect(back.map((cells) => cells.map(plainText))).toEqual(written);
    }),
  );
});

test("Numbers, days and truths are written plainly, a blank is nothing", () => {
  const columns: readonly DataColumn[] = [
    { name: "n", type: "number", title: "" },
    { name: "d", type: "day", title: "" },
    { name: "t", type: "truth", title: "" },
    { name: "x", type: "text", title: "" },
  ];
  expect(csvLine(columns, [-12.5, "2026-03-31", false, undefined])).toBe("-12.5,2026-03-31,false,\r\n");
});
