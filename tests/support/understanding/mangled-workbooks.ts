import { strFromU8, unzipSync } from "fflate";
import { type Workbook, readWorkbook } from "../../../src/core/workbook";
import { type Reading, readReturned } from "../../../src/core/submissions/read-returned";
import { aSubmission, cellOf, headerRow, index, source } from "../a-submission";
import { type Loss, type Mangling, type Patient, fieldsOf } from "../manglings";
import type { ReturnedBook } from "../returned-book";
import { sampleEntries } from "../sample-entries";
import { entriesOf } from "../xlsx-by-hand";
import { zipByHand } from "../zip-by-hand";

export const MANGLED_TEMPLATES: readonly string[] = ["KG01", "KG03", "KG04", "KG05A", "KG05B", "KG07"];

/** A mangled workbook as it was read: which cells nobody could recover, and where the entries went. */
export interface MangledReading {
  readonly reading: Reading;
  readonly losses: readonly Loss[];
  /** Entry → row. */
  readonly rows: ReadonlyMap<number, number>;
}

/** Mangles the sheet of one template in an otherwise good workbook, and reads what comes back. */
export function readMangled(
  code: string,
  mangling: Mangling,
  how: "model" | "file",
): MangledReading | undefined {
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
    runs: new Map(),
  };
  for (let at = 0; at < entries; at += 1) patient.sheet.mark(patient.firstRow + at, at);
  const losses = mangling.apply(patient);
  if (losses === undefined) return undefined;
  const rows = patient.sheet.marked();
  const workbook = how === "model" ? book.workbook() : fromFile(book, patient.runs);
  return { reading: readReturned(workbook, source, { index, period: "2024" }), losses, rows };
}

/** The workbook by way of its bytes. */
function fromFile(book: ReturnedBook, runs: ReadonlyMap<string, string>): Workbook {
  const bytes = book.bytes();
  const workbook = readWorkbook(runs.size === 0 ? bytes : withRuns(bytes, runs), {});
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.issues));
  return workbook.value;
}

/** Puts runs in the place of plain texts: text → the XML of what stands between `<si>` and `</si>`. */
function withRuns(bytes: Uint8Array, runs: ReadonlyMap<string, string>): Uint8Array {
  const parts = unzipSync(bytes);
  let strings = strFromU8(parts["xl/sharedStrings.xml"] ?? new Uint8Array());
  for (const [text, xml] of runs) {
    const before = strings;
    strings = strings.replace(new RegExp(`<si><t[^>]*>${text}</t></si>`), `<si>${xml}</si>`);
    if (strings === before) throw new Error(`no text ${text}`);
  }
  return zipByHand(entriesOf({ ...parts, "xl/sharedStrings.xml": strings }));
}
