/** Where the things of a rule stand in a sheet: each answer is a reference or a formula, without "=". */
export interface ExcelNames {
  field(key: string): string;
  cover(key: string): string;
  /** Code of the choice chosen in a field, "" where there is none. */
  choiceCode(fieldKey: string): string;
  /** Day of issue of the directive chosen in a field, "" where unknown. */
  issuedOn(fieldKey: string): string;
  /** "Sơ kết", "Tổng kết" or "". */
  reviewDue(fieldKey: string): string;
  /** Years of that review, or "". */
  reviewYears(fieldKey: string): string;
  /** TRUE where the unit chosen in a field exists on a day. */
  validOn(fieldKey: string, day: string): string;
  /** Code of the kind of the unit the workbook is made for. */
  readonly unitKind: string;
  /** Number of the row in its sheet. */
  readonly ordinal: string;
  /** The cells of a field in all rows of the sheet. */
  rowsOf(fieldKey: string): string;
  /** A value of a field as those cells say it. */
  inRows(fieldKey: string, value: string): string;
  /** Of all those rows whether the unit has written anything in them: the sheet has far more than it has entries. */
  readonly entryRows: string;
  readonly periodFrom: string;
  readonly periodTo: string;
}
