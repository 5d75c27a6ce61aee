import type { Issue } from "../../../src/core/base";
import type { FieldValue } from "../../../src/core/submissions";
import { type Reading, readReturned } from "../../../src/core/submissions/read-returned";
import { readWorkbook } from "../../../src/core/workbook";
import { aSubmission, cellOf, headerRow, index, source } from "../../support/a-submission";
import { type Loss, type Mangling, type Patient, fieldsOf, manglings } from "../../support/manglings";
import type { ReturnedBook } from "../../support/returned-book";
import { sampleEntries } from "../../support/sample-entries";

const TEMPLATES = ["KG01", "KG03", "KG04", "KG05A", "KG05B", "KG07"];

/** Computed fields belong to the truth as well. */
const truthOf = (code: string): readonly Readonly<Record<string, FieldValue>>[] =>
  readAgain(aSubmission().only(code).book(), code).map(({ values }) => values);

const readAgain = (book: ReturnedBook, code: string) =>
  entriesOf(readReturned(book.workbook(), source, { index, period: "2024" }), code);

const entriesOf = (reading: Reading, code: string) =>
  reading.returns.find(({ template }) => template === code)?.entries ?? [];

interface Case {
  readonly reading: Reading;
  readonly losses: readonly Loss[];
  readonly rows: ReadonlyMap<number, number>;
}

/** Mangles the sheet of one template in an otherwise good workbook, and reads what comes back. */
function readMangled(code: string, mangling: Mangling, how: "model" | "file"): Case | undefined {
  const book = aSubmission().only(code).book();
  const entries = sampleEntries[code]?.length ?? 0;
  const patient: Patient = {
    book,
    sheet: book.sheet(code),
    code,
    fields: fieldsOf(code),
    entries,
    firstRow: cellOf(code, 0, "").row,
    headerRow: headerRow(code),
    column: (field) => cellOf(code, 0, field.key).column,
  };
  for (let at = 0; at < entries; at += 1) patient.sheet.mark(patient.firstRow + at, at);
  const losses = mangling.apply(patient);
  if (losses === undefined) return undefined;
  const rows = patient.sheet.marked();
  const workbook = how === "model" ? book.workbook() : fromFile(book);
  return { reading: readReturned(workbook, source, { index, period: "2024" }), losses, rows };
}

function fromFile(book: ReturnedBook) {
  const workbook = readWorkbook(book.bytes(), {});
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.issues));
  return workbook.value;
}

interface Score {
  recoverable: number;
  recovered: number;
  readonly notRecovered: string[];
  readonly silent: string[];
}

/** Compares with the truth: how much came through, and what is wrong without a word. */
function compare(code: string, { reading, losses, rows }: Case, score: Score, name: string): void {
  const entries = entriesOf(reading, code);
  const byRow = new Map(entries.map((entry) => [entry.row, entry]));
  for (const [at, truth] of truthOf(code).entries()) {
    const row = rows.get(at) ?? 0;
    const read = byRow.get(row)?.values ?? {};
    for (const field of new Set([...Object.keys(truth), ...Object.keys(read)])) {
      const isSame = sameValue(read[field], truth[field]);
      const isLost = losses.some((loss) => dependsOn(code, field, loss.field) && (loss.entry ?? at) === at);
      if (!isLost && truth[field] !== undefined) {
        score.recoverable += 1;
        if (isSame) score.recovered += 1;
        else score.notRecovered.push(`${name}: ${code} ${field}@${row}`);
      }
      if (!isSame && !isSaid(reading.issues, { code, row, field })) {
        score.silent.push(
          `${name}: ${code} ${field}@${row} ${String(read[field])} instead of ${String(truth[field])}`,
        );
      }
    }
  }
  const known = new Set(rows.values());
  for (const { row } of entries) {
    if (
      !known.has(row) &&
      !reading.issues.some((issue) => issue.severity === "error" && issue.where.row === row)
    ) {
      score.silent.push(`${name}: ${code} invented an entry in row ${row}`);
    }
  }
}

const sameValue = (a: FieldValue | undefined, b: FieldValue | undefined): boolean =>
  typeof a === "number" && typeof b === "number" ? Math.abs(a - b) < 1e-9 : a === b;

/** The field itself, or what it is computed from. */
const dependsOn = (code: string, field: string, other: string): boolean =>
  field === other ||
  JSON.stringify(fieldsOf(code).find(({ key }) => key === field)?.formula ?? "").includes(`"${other}"`);

/** Rows passed over with a word: nothing of them was read. */
const PASSED_OVER = [
  ...["submission.unlabelled-total-skipped", "submission.total-by-figures"],
  ...["submission.note-skipped", "submission.heading-skipped"],
];
/** Said once, where it begins, of all rows below. */
const SAID_ABOVE = "submission.merged-down";

/** A finding at the cell, at its column, at its row as a whole, or at the sheet; "was read" says nothing of a value. */
function isSaid(
  issues: readonly Issue[],
  { code, row, field }: { readonly code: string; readonly row: number; readonly field: string },
): boolean {
  return issues.some((issue) => {
    const { severity, where } = issue;
    if (severity === "info" || where.template !== code) return false;
    const isAbove = issue.code === SAID_ABOVE && where.row !== undefined && where.row < row;
    const isHere =
      where.row === undefined || where.row === row || isAbove || where.row <= headerRow(code) + 2;
    if (where.field !== undefined) return isHere && dependsOn(code, field, where.field);
    return isHere && (severity === "error" || PASSED_OVER.includes(issue.code));
  });
}

const newScore = (): Score => ({ recoverable: 0, recovered: 0, notRecovered: [], silent: [] });

test("the corpus is wide enough to mean something", () => {
  expect(manglings.length).toBeGreaterThanOrEqual(30);
  expect(new Set(manglings.map(({ name }) => name)).size).toBe(manglings.length);
});

test.each(manglings)("$name: nothing is wrong without a word", (mangling) => {
  const score = newScore();
  for (const code of TEMPLATES) {
    const mangled = readMangled(code, mangling, "model");
    if (mangled !== undefined) compare(code, mangled, score, mangling.name);
  }
  expect(score.silent).toEqual([]);
  expect(score.notRecovered).toEqual([]);
});

test("from real files: at least 99 % of what a careful human could recover is read, and nothing is silently wrong", () => {
  const score = newScore();
  let files = 0;
  for (const [at, mangling] of manglings.filter(({ inMemory }) => !inMemory).entries()) {
    // One template each, in turn: the model of every one is read above.
    const inTurn = TEMPLATES.map((_, step) => TEMPLATES[(at + step) % TEMPLATES.length] ?? "");
    for (const code of inTurn) {
      const mangled = readMangled(code, mangling, "file");
      if (mangled === undefined) continue;
      files += 1;
      compare(code, mangled, score, mangling.name);
      break;
    }
  }
  const share = score.recovered / score.recoverable;
  process.stdout.write(
    `mutation corpus: ${manglings.length} kinds of mangling, ${files} files, ` +
      `${score.recovered} of ${score.recoverable} cells recovered (${(share * 100).toFixed(2)} %), ${score.silent.length} silently wrong\n`,
  );
  expect(score.silent).toEqual([]);
  expect(share).toBeGreaterThanOrEqual(0.99);
}, 120_000);
