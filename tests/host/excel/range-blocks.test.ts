import fc from "fast-check";
import { filledBlocks, splitRows } from "../../../src/host/excel/reading/range-blocks";

const cell = fc.record({
  row: fc.integer({ min: 1, max: 12 }),
  column: fc.integer({ min: 1, max: 8 }),
  value: fc.constantFrom("a", 1, true, undefined),
});

test("rectangles hold the given cells, each once, the last write of a cell, and no other cell", () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
      const wanted = new Map(cells.map(({ row, column, value }) => [`${row},${column}`, value]));
      const found = filledBlocks(cells).flatMap((block) =>
        block.cells.flatMap((values, at) =>
          values.map(
            ({ value }, offset) => [`${block.row + at + 1},${block.column + offset + 1}`, value] as const,
          ),
        ),
      );
      expect(found).toHaveLength(wanted.size);
      expect(new Map(found)).toEqual(wanted);
    }),
  );
});

test("five thousand entries with a gap are two rectangles, however many there are", () => {
  const rows = Array.from({ length: 5000 }, (_, row) => row + 9);
  const cells = rows.flatMap((row) => [2, 3, 5].map((column) => ({ row, column, value: row })));
  const blocks = filledBlocks(cells).map(({ row, column, rowCount, columnCount }) => [
    row,
    column,
    rowCount,
    columnCount,
  ]);
  expect(blocks).toEqual([
    [8, 1, 5000, 2],
    [8, 4, 5000, 1],
  ]);
});

test("a rectangle is cut between rows only, and the pieces cover it", () => {
  const pieces = splitRows({ row: 4, column: 2, rowCount: 10, columnCount: 30 }, 100);
  expect(pieces.map(({ row, rowCount }) => [row, rowCount])).toEqual([
    [4, 3],
    [7, 3],
    [10, 3],
    [13, 1],
  ]);
  expect(splitRows({ row: 0, column: 0, rowCount: 2, columnCount: 500 }, 100)).toHaveLength(2);
});
