import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Issue, dateFromSerial, isError, serialFromDate } from "../../src/core/base";
import { type Template, defaultCatalogue } from "../../src/core/catalogue";
import { type FieldValue, entryChecker, readSubmission, typedTexts } from "../../src/core/submissions";
import { filledWorkbook, templateLayout, templateWorkbook } from "../../src/core/templates";
import { type Scalar, readWorkbook, writeWorkbook } from "../../src/core/workbook";
import { index, source } from "../support/a-submission";
import { convertAllWithLibreOffice } from "../support/office-tools";
import { sampleCover, sampleEntries } from "../support/sample-entries";
import { typedColumns } from "../support/understanding/typed-cells";

/**
 * What is typed into one cell is judged three times: by the column "Kiểm tra" of the workbook (worked out by
 * LibreOffice), by the form in the pane, and by the merge.
 */

const ORG_UNIT = "XA_21811";
const PERIOD = "2024";
const period = index.period(PERIOD);
/** Of the corpus; each further cell is a row LibreOffice works out. */
const EVERY = 4;
/** A sheet checks a hundred rows by itself. */
const ROWS = 100;
const FIRST_DAY = serialFromDate("2024-01-02");
const PASSED = "Đạt";
/** They tell about several rows, or about a whole one; a form shows one entry. */
const OF_ROWS: readonly string[] = [
  ...["submission.row-repeated", "submission.total-row-unclear", "submission.swapped-date"],
];

interface TypedCell {
  readonly key: string;
  readonly typed: Scalar;
}

interface Judged extends TypedCell {
  readonly column: string;
  readonly sheet: string;
  readonly merge: readonly string[];
  readonly form: readonly string[];
}

const owes = (code: string): boolean =>
  index.owed(ORG_UNIT, PERIOD).some(({ template }) => template.code === code);

interface FilledSheet {
  readonly template: Template;
  readonly cells: readonly TypedCell[];
}

/** The cells of the corpus by the template they are typed into, as many as a sheet has prepared rows. */
function corpus(): readonly FilledSheet[] {
  const found = new Map<Template, TypedCell[]>();
  for (const { column, cells } of typedColumns) {
    const [code = "", key = ""] = column.split(".");
    const template = index.template(code);
    if (template?.layout !== "table" || template.presetRows.length > 0 || !owes(code)) continue;
    const typed = cells.flatMap(([one]) => (typeof one === "object" ? [] : [{ key, typed: one }]));
    const own = found.get(template) ?? [];
    found.set(template, [...own, ...typed.filter((_, at) => at % EVERY === 0)]);
  }
  return [...found].flatMap(([template, typed]) =>
    Array.from({ length: Math.ceil(typed.length / ROWS) }, (_, at) => ({
      template,
      cells: typed.slice(at * ROWS, (at + 1) * ROWS),
    })),
  );
}

const entryOf = ({ code }: Template): Readonly<Record<string, Scalar>> => sampleEntries[code]?.[0] ?? {};
const errors = (issues: readonly Issue[]): readonly string[] =>
  issues.filter((issue) => isError(issue) && !OF_ROWS.includes(issue.code)).map(({ code }) => code);

/** An entry for each row, told apart by its day or text: a repeated one is another matter. */
function entryAt(template: Template, at: number): Readonly<Record<string, Scalar>> {
  const entry = entryOf(template);
  const told = template.fields.filter(({ key }) => template.rowKey.includes(key));
  const day = told.find(({ type }) => type === "date");
  const text = told.find(({ type }) => type === "text");
  if (text !== undefined) return { ...entry, [text.key]: `${entry[text.key] ?? ""} ${at}` };
  if (day !== undefined) return { ...entry, [day.key]: dateFromSerial(FIRST_DAY + at) ?? "" };
  return entry;
}

/** As somebody types it into the form: a number with the comma of the country. */
const typedText = (typed: Scalar): string =>
  typeof typed === "number" ? String(typed).replace(".", ",") : String(typed);

function filled({ template, cells }: FilledSheet): Uint8Array {
  const draft = templateWorkbook(defaultCatalogue, { orgUnit: ORG_UNIT, period: PERIOD });
  if (!draft.ok) throw new Error(JSON.stringify(draft.issues));
  const entries = cells.map(({ key, typed }, at) => ({ ...entryAt(template, at), [key]: typed }));
  return writeWorkbook(
    filledWorkbook(draft.value, index, { cover: sampleCover, templates: { [template.code]: entries } }),
  );
}

function judged({ template, cells: typedCells }: FilledSheet, recalculated: Uint8Array): Judged[] {
  const read = readWorkbook(recalculated, {});
  if (!read.ok || period === undefined) throw new Error("LibreOffice's file is not read");
  const { issues } = readSubmission(read.value, source, { index, period: PERIOD });
  const { firstRow, checkColumn } = templateLayout(template);
  const rows = read.value.sheets.find(({ name }) => name.startsWith(template.code))?.rows ?? [];
  const check = entryChecker(template, { index, period });
  return typedCells.map(({ key, typed }, at) => {
    const values: Readonly<Record<string, FieldValue>> = entryAt(template, at);
    const texts = typedTexts(values, template, { index, period });
    const row = rows.find(({ number }) => number === firstRow + at);
    return {
      ...{ key, typed, column: `${template.code}.${key}` },
      sheet: String(row?.cells.find(({ column }) => column === checkColumn)?.value ?? ""),
      merge: errors(issues.filter(({ where }) => where.row === firstRow + at)),
      form: errors(check({ ...texts, [key]: typedText(typed) }).issues),
    };
  });
}

let cells: readonly Judged[] = [];
beforeAll(() => {
  const folder = mkdtempSync(path.join(tmpdir(), "three-checks-"));
  const jobs = corpus();
  const files = jobs.map((job, at) => {
    const file = path.join(folder, `${job.template.code}-${at}.xlsx`);
    writeFileSync(file, filled(job));
    return file;
  });
  const made = convertAllWithLibreOffice(files, "xlsx:Calc MS Excel 2007 XML", path.join(folder, "made"));
  cells = jobs.flatMap((job, at) => judged(job, new Uint8Array(readFileSync(made[at] ?? ""))));
  rmSync(folder, { recursive: true, force: true });
}, 300_000);

test("what the merge sends back is pointed out in the form, and nothing else", () => {
  expect(cells.length).toBeGreaterThan(200);
  expect(cells.filter(({ merge, form }) => merge.length > 0 !== form.length > 0)).toEqual([]);
});

test("what the sheet's own check passes is not sent back by the merge", () => {
  expect(cells.filter(({ sheet, merge }) => sheet === PASSED && merge.length > 0)).toEqual([]);
  // Not because it passes nothing, or nothing is sent back.
  expect(cells.some(({ merge }) => merge.length > 0)).toBe(true);
  expect(cells.some(({ sheet }) => sheet === PASSED)).toBe(true);
});
