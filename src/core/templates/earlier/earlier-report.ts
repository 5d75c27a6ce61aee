import type { KeptPeriod } from "../../catalogue";

/** Kỳ trước: what a unit reported for an earlier period, as the board counted it. Plain data. */
export interface EarlierReport {
  readonly period: KeptPeriod;
  readonly entries: readonly EarlierEntry[];
}

export interface EarlierEntry {
  /** Code of its template. */
  readonly template: string;
  /** What it is about, as a text to compare. */
  readonly key: string;
  /** The same as one line for people. */
  readonly about: string;
  /** By field, as people read them: "1.234 đảng viên". */
  readonly texts: Readonly<Record<string, string>>;
  /** The board has a column of its own there and has written nothing into it yet; or the unit has to say what became of it. */
  readonly isOpen?: true;
  /** It stands in the new workbook beforehand, as a row with these values: the unit says what became of it. */
  readonly row?: Readonly<Record<string, string | number>>;
}
