import fc from "fast-check";
import { type Catalogue, catalogueIndex, defaultCatalogue } from "../../../src/core/catalogue";
import { namedCells } from "../../../src/core/submissions/sheet-cells";
import { readSubmission } from "../../../src/core/submissions";
import { headerName } from "../../../src/core/templates";
import type { Cell, Sheet, Workbook } from "../../../src/core/workbook";
import { aSubmission, index, source } from "../../support/a-submission";

/**
 * The header of the hundredth file of one print is not read again: it must never be taken for another. What is read with all
 * that is remembered is held against a catalogue that has seen no file yet.
 */

const filled = aSubmission().workbook();
const CODE = "KG03";
const LABEL_ROW = namedCells(filled, [headerName(CODE)]).get(headerName(CODE))?.row ?? 0;

/** A catalogue of its own remembers nothing. */
const unread = (): Catalogue => ({
  ...defaultCatalogue,
  templates: defaultCatalogue.templates.map((template) => ({ ...template })),
});

const TEXTS = [
  ...["kinhPhi", "loai", "trichYeu", "Kinh phí bố trí", "Loại văn bản", "Trích yếu", "Cột khác"],
  ...["(nghìn đồng)", "(triệu đồng)", "(đồng)", "Đơn vị tính: nghìn đồng", "ĐVT: đồng", "1", ""],
];

type Edit = (sheet: Sheet) => Sheet;

const written =
  (row: number, column: number, text: string): Edit =>
  (sheet) => {
    const cell: Cell = { kind: "text", column, value: text, formula: false };
    const rows = new Map(sheet.rows.map((one) => [one.number, one]));
    const before = rows.get(row) ?? { number: row, hidden: false, cells: [] };
    const others = before.cells.filter((one) => one.column !== column);
    const cells = [...others, ...(text === "" ? [] : [cell])].sort((a, b) => a.column - b.column);
    rows.set(row, { ...before, cells });
    return { ...sheet, rows: [...rows.values()].sort((a, b) => a.number - b.number) };
  };

const merged =
  (top: number, left: number, high: number, wide: number): Edit =>
  (sheet) => ({
    ...sheet,
    merges: [...sheet.merges, { top, left, bottom: top + high, right: left + wide }],
  });

const commented =
  (column: number, text: string): Edit =>
  (sheet) => ({
    ...sheet,
    notes: [...(sheet.notes ?? []), { kind: "comment", row: LABEL_ROW, column, text }],
  });

const nearHeader = fc.integer({ min: LABEL_ROW - 4, max: LABEL_ROW + 4 });
const column = fc.integer({ min: 1, max: 17 });
const text = fc.constantFrom(...TEXTS);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(nearHeader, column, text).map((parts) => written(...parts)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(nearHeader, column, fc.nat({ max: 2 }), fc.nat({ max: 3 }))
      .map((parts) => merged(...parts)),
  },
  { weight: 1, arbitrary: fc.tuple(column, text).map((parts) => commented(...parts)) },
);

const edited = (edits: readonly Edit[]): Workbook => ({
  ...filled,
  sheets: filled.sheets.map((sheet) =>
    sheet.name.startsWith(CODE) ? edits.reduce((one, change) => change(one), sheet) : sheet,
  ),
});

/** A column of another name than its key; a label that lies over another from above. */
const EXAMPLES: readonly Edit[][] = [
  [written(LABEL_ROW, 13, "Trích yếu")],
  [written(LABEL_ROW - 1, 13, "Kinh phí (nghìn đồng)"), merged(LABEL_ROW - 1, 13, 1, 0)],
  [written(LABEL_ROW + 1, 13, "(nghìn đồng)")],
];

test("A header is what it says, whichever files were read before", () => {
  expect(LABEL_ROW).toBeGreaterThan(4);
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 3 }), (edits) => {
      const book = edited(edits);
      const alone = readSubmission(book, source, { index: catalogueIndex(unread()) });
      readSubmission(filled, source, { index });
      expect(readSubmission(book, source, { index })).toEqual(alone);
    }),
    { numRuns: 30, examples: EXAMPLES.map((edits) => [edits]) },
  );
});
