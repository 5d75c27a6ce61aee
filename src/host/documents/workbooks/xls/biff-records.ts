/**
 * The stream of an old workbook is a row of records (MS-XLS 2.1.4):
 *
 *     type (2 bytes) | length of the content (2) | content | type | …
 */
export interface BiffRecord {
  readonly type: number;
  /** Bounds of its content. */
  readonly start: number;
  readonly end: number;
}

/** Records we know by name; MS-XLS 2.3 lists them all. */
export const biff = {
  beginOf: 0x809,
  endOf: 0x0a,
  codePage: 0x42,
  date1904: 0x22,
  filePass: 0x2f,
  filterMode: 0x9b,
  boundSheet: 0x85,
  supBook: 0x1ae,
  externSheet: 0x17,
  externName: 0x23,
  name: 0x18,
  font: 0x31,
  format: 0x41e,
  cellFormat: 0xe0,
  palette: 0x92,
  sharedStrings: 0xfc,
  continue: 0x3c,
  dimensions: 0x200,
  columns: 0x7d,
  row: 0x208,
  number: 0x203,
  rk: 0x27e,
  manyRk: 0xbd,
  formula: 0x06,
  sharedFormula: 0x4bc,
  formulaText: 0x207,
  truthOrError: 0x205,
  sharedText: 0xfd,
  label: 0x204,
  richLabel: 0xd6,
  merges: 0xe5,
  object: 0x5d,
  objectText: 0x1b6,
  note: 0x1c,
} as const;

/** The records one after another; ends where the next one would reach beyond the stream. */
export function* biffRecords(stream: Uint8Array): Generator<BiffRecord> {
  for (let at = 0; at + 4 <= stream.length;) {
    const start = at + 4;
    const end = start + wordAt(stream, at + 2);
    if (end > stream.length) return;
    yield { type: wordAt(stream, at), start, end };
    at = end;
  }
}

/** Two bytes as a number, the lower one first. */
export const wordAt = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);

/** Four bytes as a number, the lowest one first. */
export const longAt = (bytes: Uint8Array, at: number): number =>
  wordAt(bytes, at) + wordAt(bytes, at + 2) * 0x1_0000;
