import fc from "fast-check";
import { columnLetters, columnNumber } from "../../../src/core/base";

test("columns are lettered as in Excel, up to its last one", () => {
  expect([1, 26, 27, 702, 703, 16384].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
});

test("the letters of a column, small or capital, lead back to it", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 16384 }),
      (column) => columnNumber(columnLetters(column)) === column,
    ),
  );
  expect(columnNumber("xfd")).toBe(16384);
});
