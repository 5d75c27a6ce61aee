import type { KeptPeriod } from "../../catalogue";

/** Kỳ trước: what a unit, or those it took over, reported for an earlier period, as the board counted it. Plain data. */
export interface EarlierReport {
  readonly period: KeptPeriod;
  readonly entries: readonly EarlierEntry[];
  /** Names of units that went over to this one whole, with matters here. */
  readonly forerunners?: readonly string[];
  /** Units that were divided among several, this one among them, with matters here. */
  readonly divided?: readonly DividedUnit[];
}

export interface DividedUnit {
  readonly name: string;
  /** Names of those that stand in its place. */
  readonly among: readonly string[];
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
  /** Names of the units of before it was reported by, where this one did not exist yet or took them in. */
  readonly of?: readonly string[];
  /** Of a unit that was divided: told to people, and taken for this unit's own nowhere. */
  readonly isOfDivided?: true;
  /** Name of the period it was first asked in, where that is an earlier one still. */
  readonly since?: string;
  /** It stands in the new workbook beforehand, as a row with these values: the unit says what became of it. */
  readonly row?: Readonly<Record<string, string | number>>;
}
