import fc from "fast-check";
import { type RowDraft, type WorkbookDraft, eachRow, writeWorkbook } from "../../../src/core/workbook";

const text = fc.string({ maxLength: 8 });
const row = fc.record({
  cells: fc.array(fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(undefined)), { maxLength: 4 }),
});
const rows = fc.array(row, { maxLength: 12 });

const bookOf = (all: readonly RowDraft[]): WorkbookDraft => ({ sheets: [{ name: "A", rows: all }] });

const asTable = (some: readonly RowDraft[]): RowDraft => ({
  cells: [],
  standsFor: {
    count: some.length,
    width: Math.max(0, ...some.map(({ cells }) => cells.length)),
    make: () => some,
  },
});

test("a long table is written byte for byte as its rows would be, wherever it stands", () => {
  fc.assert(
    fc.property(rows, rows, rows, (above, table, below) => {
      const drawn = [...above, asTable(table), ...below];
      const plain = [...above, ...table, ...below];
      expect([...eachRow(drawn)]).toEqual(plain);
      expect(writeWorkbook(bookOf(drawn))).toEqual(writeWorkbook(bookOf(plain)));
    }),
    { numRuns: 30 },
  );
});
