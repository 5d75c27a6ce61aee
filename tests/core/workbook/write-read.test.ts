import fc from "fast-check";
import { readWorkbook, writeWorkbook } from "../../../src/core/workbook";
import type { Scalar, Workbook, WorkbookDraft } from "../../../src/core/workbook";
import { kitchenSink } from "../../support/kitchen-sink";
import { namesWrittenOut } from "../../support/names-written-out";

/** What our own reader makes of what our own writer wrote. */
function roundTrip(draft: WorkbookDraft): Workbook {
  const result = readWorkbook(writeWorkbook(draft));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  expect(result.issues).toEqual([]);
  return result.value;
}

const cellsOf = (workbook: Workbook) =>
  workbook.sheets.map(({ rows }) => rows.map((row) => [row.number, ...row.cells.map(({ value }) => value)]));

test("any values come back as they were written", () => {
  const text = fc.string({ unit: "binary", minLength: 1 });
  const number = fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((value) => (value === 0 ? 0 : value));
  const row = fc.array(fc.oneof<fc.Arbitrary<Scalar>[]>(text, number, fc.boolean()), { minLength: 1 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (table) => {
      const rows = table.map((cells) => ({ cells }));
      const back = cellsOf(roundTrip({ sheets: [{ name: "Biểu", rows }] }));
      expect(back).toEqual([table.map((cells, index) => [index + 1, ...cells])]);
    }),
  );
});

test("a form keeps its sheets, names, properties, merges and results of formulas", () => {
  const back = roundTrip(kitchenSink);
  expect(back.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["_meta", "veryHidden"],
    ["Biểu KG 01", "visible"],
    ["Danh mục", "hidden"],
  ]);
  expect(Object.fromEntries(back.customProperties)).toEqual(kitchenSink.customProperties);
  const own = namesWrittenOut(back).filter(({ name }) => !name.startsWith("_xlnm."));
  expect(own).toEqual(kitchenSink.names);
  const form = back.sheets[1];
  expect(form?.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 5 }]);
  expect(form?.rows.map(({ number, hidden }) => [number, hidden])).toEqual([
    ...[1, 3, 4, 5].map((number) => [number, false]),
    ...[[6, true] as const, [7, false] as const],
  ]);
  expect(form?.rows.at(-1)?.cells.map(({ kind, value, formula }) => [kind, value, formula])).toEqual([
    ["text", "có & đủ", true],
    ["boolean", true, true],
    ["number", 3, true],
  ]);
  expect(form?.rows[2]?.cells.map(({ kind }) => kind)).toEqual([
    "number",
    "text",
    "number",
    "date",
    "number",
    "text",
  ]);
});
