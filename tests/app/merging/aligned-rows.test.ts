import fc from "fast-check";
import { type AligningWay, alignedRows } from "../../../src/app/merging/aligned-rows";
import type { Entry } from "../../../src/core/submissions";

const entry = (row: number, name: string, figure: number): Entry => ({
  ...{ template: "T1", sheet: "T1", row, values: { name, figure } },
});
const same: AligningWay["keyOf"] = ({ values }) => `${values["name"]} ${values["figure"]}`;
const byName: AligningWay = { inAll: false, keyOf: ({ values }) => String(values["name"]) };
const byRow: AligningWay = { inAll: false, keyOf: ({ row }) => String(row) };
const aligned = (...files: readonly (readonly Entry[])[]) =>
  alignedRows(files, same, [byName, byRow]).map((row) => row.map((one) => one && `${one.row}:${same(one)}`));

test("what all files have alike is left out, wherever it stands", () => {
  expect(aligned([entry(1, "a", 1), entry(2, "b", 2)], [entry(8, "b", 2), entry(9, "a", 1)])).toEqual([]);
});

test("rows about the same thing face each other, then rows in the same place; the rest stand alone", () => {
  const one = [entry(1, "a", 1), entry(2, "b", 2), entry(3, "c", 3)];
  const other = [entry(1, "b", 9), entry(3, "d", 3), entry(4, "e", 4)];
  expect(aligned(one, other)).toEqual([
    ["1:a 1", undefined],
    ["2:b 2", "1:b 9"],
    ["3:c 3", "3:d 3"],
    [undefined, "4:e 4"],
  ]);
});

test("of three files two may agree: their row stands beside the third's", () => {
  expect(aligned([entry(1, "a", 1)], [entry(1, "a", 1)], [entry(5, "a", 2)])).toEqual([
    ["1:a 1", "1:a 1", "5:a 2"],
  ]);
});

test("law: every row comes once, in its own file's place, and none that all files have", () => {
  const rows = fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), fc.integer({ min: 0, max: 2 })), {
    maxLength: 6,
  });
  const files = fc.array(rows, { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(files, (given) => {
      const entries = given.map((file) => file.map(([name, figure], at) => entry(at + 1, name, figure)));
      const found = alignedRows(entries, same, [byName, byRow]);
      entries.forEach((own, file) => {
        const told = found.flatMap((row) => row[file] ?? []);
        expect(new Set(told).size).toBe(told.length);
        expect(told.every((one) => own.includes(one))).toBe(true);
        const keys = new Set(own.map(same));
        for (const key of keys) {
          const count = (of: readonly Entry[]) => of.filter((one) => same(one) === key).length;
          const inAll = Math.min(...entries.map(count));
          expect(count(told)).toBe(count(own) - inAll);
        }
      });
    }),
  );
});
