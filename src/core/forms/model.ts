import type { Issue } from "../base";
import type { FieldType } from "../catalogue";

/** What a sheet of a form is: a list that grows downwards, given rows whose figures are filled in, both, or no form. */
export type FormKind = "rows-are-entries" | "rows-are-indicators" | "several-tables" | "not-a-form";

/** What was understood of one workbook: one sheet of it, and the tables that stand in it. */
export interface FormProposal {
  readonly kind: FormKind;
  /** The sheet that was read; "" where the workbook has none. */
  readonly sheet: string;
  /** Top to bottom, left to right. */
  readonly tables: readonly TableProposal[];
  /** Names of other visible sheets that hold tables to be filled in, too. */
  readonly otherSheets: readonly string[];
  readonly issues: readonly Issue[];
}

/** One table of a form. Rows and columns are those of Excel, 1-based. */
export interface TableProposal {
  readonly kind: "rows-are-entries" | "rows-are-indicators";
  readonly title?: SaidIn;
  /** Rows of labels and of the groups over them, first and last. */
  readonly headerRows: readonly [first: number, last: number];
  /** The row "(1) (2) …" or "A B 1 2 …". */
  readonly numberingRow?: number;
  /** Keys of a machine over or under the labels: "C-101". */
  readonly codeRow?: number;
  /** "Đơn vị tính: triệu đồng" over the table. */
  readonly unitLine?: SaidIn;
  readonly firstDataRow: number;
  /** Last prepared or filled row without totals; absent where the table is open below. */
  readonly lastDataRow?: number;
  /** What the numbering row calls its columns. */
  readonly marks: readonly { readonly mark: string; readonly column: number }[];
  readonly totalRows: readonly number[];
  /** Headings and sub-totals among the rows. */
  readonly sectionRows: readonly number[];
  readonly columns: readonly ColumnProposal[];
  readonly presetRows: readonly PresetProposal[];
  /** What stands below the table: notes and who signs. */
  readonly below: readonly SaidIn[];
  /** How many of its cells to be filled in hold something. */
  readonly filledCells: number;
}

/** Words of the form, with the cell they stand in. */
export interface SaidIn {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What a column is for: an ordinal, the names of given rows, a code, a unit of measure, a remark, a place to sign, a value. */
export type ColumnRole = "index" | "label" | "code" | "unit" | "note" | "signature" | "value";

export interface ColumnProposal {
  readonly column: number;
  /** The lowest label; "" where the column has none. */
  readonly label: string;
  /** As the form has it, where the board calls it otherwise: forms of units still bear it. */
  readonly formLabel?: string;
  /** Labels above it, top to bottom. */
  readonly group: readonly string[];
  readonly role: ColumnRole;
  readonly type: FieldType;
  readonly unit?: string;
  readonly required: boolean;
  readonly choices?: readonly string[];
  /** Of the first row, with {r} for its number: "=C{r}-D{r}". */
  readonly formula?: string;
  /** What the numbering row or the label says: "3=1x2". */
  readonly formulaText?: string;
  /** Width in characters, where the form sets one. */
  readonly width?: number;
  /** Why it was read so, and where that stands. */
  readonly grounds: readonly FormGround[];
}

/** A row that is given, its name as written. */
export interface PresetProposal {
  readonly row: number;
  readonly label: string;
  /** Its ordinal: "1.2", "II". */
  readonly code?: string;
  readonly unit?: string;
  /** What the form has printed in its columns of codes: "01", "1.1". */
  readonly printed: readonly { readonly column: number; readonly text: string }[];
}

/** What a proposal rests on. */
export type GroundCode =
  | "validation" // Excel holds the cells to it
  | "label" // a word of the label
  | "unit" // the unit of measure
  | "unit-line" // the line over the table
  | "data" // what stands in the rows
  | "formula" // the form's own formula
  | "numbering" // "(9)=(8)/(7)"
  | "mark" // a mark of what must be filled in
  | "note" // what is explained below the table
  | "few-values" // the same few texts again and again
  | "neighbours" // the other columns of its group
  | "guess"; // nothing says so

export interface FormGround {
  readonly of: "type" | "unit" | "required" | "choices" | "formula";
  readonly code: GroundCode;
  /** What was found there. */
  readonly found?: string;
  readonly row?: number;
  readonly column?: number;
  /** A person should look at it. */
  readonly isDoubtful: boolean;
}
