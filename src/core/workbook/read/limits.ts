/**
 * Bounds that keep a hostile or broken file from taking the machine with it. A returned workbook of a real
 * unit stays far below each of them.
 */
export interface ReadLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Entries in the archive. */
  readonly entries: number;
  /** Bytes of one part after inflating. */
  readonly partBytes: number;
  /** Bytes of all parts read, after inflating. */
  readonly totalBytes: number;
  /** How many times larger a part may be than its compressed form; small parts (under 1 MB) are let pass. */
  readonly ratio: number;
  readonly sheets: number;
  /** Cells with content in the whole workbook. */
  readonly cells: number;
  /** Defined names. */
  readonly names: number;
  /** Merged ranges of one sheet. */
  readonly merges: number;
}

/** A bound by its name: as a problem of a file, that the file breaks it. */
export type Bound = keyof ReadLimits;

export const defaultLimits: ReadLimits = {
  fileBytes: 200_000_000,
  entries: 10_000,
  partBytes: 400_000_000,
  totalBytes: 1_000_000_000,
  ratio: 250,
  sheets: 1_000,
  cells: 5_000_000,
  names: 50_000,
  merges: 50_000,
};

export const allLimits = (given: Partial<ReadLimits> | undefined): ReadLimits => ({
  ...defaultLimits,
  ...given,
});
