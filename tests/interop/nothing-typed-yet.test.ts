import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type FillProgress, readReport } from "../../src/app";
import { catalogueIndex, defaultCatalogue } from "../../src/core/catalogue";
import { nilName, templateLayout, templateWorkbook } from "../../src/core/templates";
import {
  type RowDraft,
  type Scalar,
  type Workbook,
  type WorkbookDraft,
  readWorkbook,
  writeWorkbook,
} from "../../src/core/workbook";
import { nodeHost } from "../../src/host/node/node-host";
import { convertAllWithLibreOffice } from "../support/office-tools";
import { uncalculated } from "../support/recalculated";

/**
 * A sheet whose rows the board wrote beforehand, before and after somebody typed in it: the column "Kiểm tra", the cover
 * and the pane say the same of it.
 */

const TEMPLATE = "KG05";
const draft = templateWorkbook(defaultCatalogue, { orgUnit: "XA_21811", period: "2024" });
if (!draft.ok) throw new Error(JSON.stringify(draft.issues));
const template = catalogueIndex(defaultCatalogue).template(TEMPLATE);
if (template === undefined) throw new Error(`no ${TEMPLATE}`);
const layout = templateLayout(template);

/** A cell of the sheet, by its field and how many rows below the first it stands. */
interface Typed {
  readonly key: string;
  readonly down: number;
  readonly value: Scalar;
}

interface Step {
  readonly what: string;
  readonly typed: readonly Typed[];
  readonly isNil?: true;
  /** What "Kiểm tra" says of the second row, and the cover of the form. */
  readonly check: string;
  readonly cover: string;
  readonly pane: FillProgress;
}

const LACKS = "Lỗi: chưa nhập: Tiến độ.";
const NOT_BEGUN = "Chưa triển khai";
const begun = (down: number): Typed => ({ key: "tienDo", down, value: NOT_BEGUN });

const STEPS: readonly Step[] = [
  { what: "as it was issued", typed: [], check: "Chưa nhập", cover: "Chưa nhập", pane: "untouched" },
  { what: "one row is begun", typed: [begun(0)], check: LACKS, cover: "Còn lỗi", pane: "faulty" },
  {
    what: "what the board wrote is changed",
    typed: [{ key: "soNam", down: 0, value: 21 }],
    ...{ check: LACKS, cover: "Còn lỗi", pane: "faulty" },
  },
  {
    what: "a further row is begun",
    typed: [{ key: "vanBan", down: 5, value: "05-CT/TW (15/05/2016)" }],
    ...{ check: LACKS, cover: "Còn lỗi", pane: "faulty" },
  },
  {
    what: "every row says how far it is",
    typed: [0, 1, 2, 3, 4].map(begun),
    ...{ check: "Đạt", cover: "Đã nhập", pane: "done" },
  },
  {
    ...{ what: "nothing arose", typed: [], isNil: true },
    ...{ check: "Chưa nhập", cover: "Không phát sinh", pane: "done" },
  },
];

const isSheet = ({ name }: { readonly name: string }): boolean => name.startsWith(TEMPLATE);

/** The workbook with something typed in it, its formulas without results. */
function typedIn({ typed, isNil }: Step, of: WorkbookDraft): WorkbookDraft {
  const blank = uncalculated(of);
  const nilRow = Number(
    blank.names?.find(({ name }) => name === nilName(TEMPLATE))?.formula.match(/\d+$/)?.[0],
  );
  const cellsOf = (row: RowDraft, number: number): RowDraft["cells"] => {
    const own = typed.filter(({ down }) => layout.firstRow + down === number);
    const cells = [...row.cells];
    for (const { key, value } of own) cells[(layout.columns.get(key) ?? 0) - 1] = value;
    return isNil === true && number === nilRow ? cells.map(asNil) : cells;
  };
  return {
    ...blank,
    sheets: blank.sheets.map((sheet) => {
      if (!isSheet(sheet)) return sheet;
      let number = 0;
      return {
        ...sheet,
        rows: sheet.rows.map((row) => {
          number = row.number ?? number + 1;
          return { ...row, cells: cellsOf(row, number) };
        }),
      };
    }),
  };
}

/** The cell of the mark is the one that holds nothing but its looks, beside its label. */
const asNil = (cell: RowDraft["cells"][number]): RowDraft["cells"][number] =>
  typeof cell === "object" && cell.value === undefined && cell.formula === undefined && cell.style?.unlocked
    ? { ...cell, value: "X" }
    : cell;

const shown = ({ sheets }: Workbook, at: (sheet: Workbook["sheets"][number]) => boolean, row: number) =>
  sheets.find(at)?.rows.find(({ number }) => number === row)?.cells ?? [];

let books: readonly Workbook[] = [];
beforeAll(() => {
  const folder = mkdtempSync(path.join(tmpdir(), "nothing-typed-"));
  const files = STEPS.map((step, at) => {
    const file = path.join(folder, `step-${at}.xlsx`);
    writeFileSync(file, writeWorkbook(typedIn(step, draft.value)));
    return file;
  });
  const saved = convertAllWithLibreOffice(files, "xlsx:Calc MS Excel 2007 XML", path.join(folder, "saved"));
  books = saved.map((file) => {
    const book = readWorkbook(new Uint8Array(readFileSync(file)), {});
    if (!book.ok) throw new Error(JSON.stringify(book.issues));
    return book.value;
  });
  rmSync(folder, { recursive: true, force: true });
}, 300_000);

test.each(STEPS.map((step, at) => [step.what, step, at] as const))("%s", (_, step, at) => {
  const book = books[at];
  if (book === undefined) throw new Error("not made");
  const check = shown(book, isSheet, layout.firstRow + 1).find(({ column }) => column === layout.checkColumn);
  const onCover = book.sheets[0]?.rows.find(({ cells }) => cells.some(({ value }) => value === TEMPLATE));
  const report = readReport({ workbook: book, name: "", readOnly: false }, nodeHost);
  if (!report.ok) throw new Error(JSON.stringify(report.issues));
  const pane = report.value.sheets.find((sheet) => sheet.template.code === TEMPLATE)?.progress;
  expect({ check: check?.value, cover: onCover?.cells.at(-1)?.value, pane }).toEqual({
    check: step.check,
    cover: step.cover,
    pane: step.pane,
  });
});
