import type { Issue } from "../../../src/core/base";
import type { Entry, FieldValue } from "../../../src/core/submissions";
import type { Reading } from "../../../src/core/submissions/read-returned";
import { aSubmission, headerRow } from "../a-submission";
import { type Mangling, fieldsOf } from "../manglings";
import { type MangledReading, readMangled } from "./mangled-workbooks";

/** How a corpus of mangled workbooks was read. */
export interface Score {
  workbooks: number;
  /** Workbooks of which nothing is lost and that go back all the same, in whole or in part. */
  readonly refused: string[];
  recoverable: number;
  recovered: number;
  readonly notRecovered: string[];
  readonly silent: string[];
}

export const newScore = (): Score => ({
  ...{ workbooks: 0, refused: [], recoverable: 0, recovered: 0, notRecovered: [], silent: [] },
});

/** Mangles and reads one workbook, and holds it against the truth. Whether the mangling applies to the template. */
export function scoreMangled(code: string, mangling: Mangling, how: "model" | "file", score: Score): boolean {
  const mangled = readMangled(code, mangling, how);
  if (mangled === undefined) return false;
  score.workbooks += 1;
  const errors = mangled.reading.issues.filter(
    ({ severity, where: { template } }) =>
      severity === "error" && (template === undefined || [code, COVER].includes(template)),
  );
  const [first] = errors;
  if (mangled.losses.length === 0 && first !== undefined)
    score.refused.push(
      `${mangling.name}: ${code} ${first.code} @${first.where.row ?? ""} ${first.where.field ?? ""} “${first.found ?? ""}” ${errors.length}`,
    );
  compare(code, mangled, score, mangling.name);
  return true;
}

/** The other sheets were left out, and are missed. */
const COVER = "KG00";

const entriesOf = (reading: Reading, code: string): readonly Entry[] =>
  reading.returns.find(({ template }) => template === code)?.entries ?? [];

type Values = Entry["values"];
const truths = new Map<string, readonly Values[]>();

/** Computed fields belong to the truth as well. */
function truthOf(code: string): readonly Values[] {
  const known = truths.get(code);
  if (known !== undefined) return known;
  const outcome = aSubmission().only(code).read();
  const returns = outcome.status === "rejected" ? [] : outcome.submission.returns;
  const values =
    returns.find(({ template }) => template === code)?.entries.map((entry) => entry.values) ?? [];
  truths.set(code, values);
  return values;
}

/** How much came through, and what is wrong without a word. */
function compare(code: string, { reading, losses, rows }: MangledReading, score: Score, name: string): void {
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
      // What was stated otherwise beside it is no more the same figure, though the cell was not touched.
      const isDoubtful = losses.some((loss) => loss.field === field && (loss.entry ?? at) === at);
      if ((!isSame || isDoubtful) && !isSaid(reading.issues, { code, row, field }))
        score.silent.push(
          `${name}: ${code} ${field}@${row} ${String(read[field])} instead of ${String(truth[field])}`,
        );
    }
  }
  const known = new Set(rows.values());
  for (const { row } of entries) {
    if (
      !known.has(row) &&
      !reading.issues.some(({ severity, where }) => severity === "error" && where.row === row)
    )
      score.silent.push(`${name}: ${code} invented an entry in row ${row}`);
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
