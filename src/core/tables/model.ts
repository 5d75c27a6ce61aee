import type { Aggregate, FieldType } from "../catalogue";

/**
 * What a column of an open table holds. Days are `2026-03-31`, times `07:30`, truths true or false; a cell without value
 * is blank, which is neither 0 nor "".
 */
export type DataType = "text" | "number" | "integer" | "truth" | "day" | "time";

export type DataCell = string | number | boolean | undefined;

export interface DataColumn {
  /** Plain SQL: small letters, digits, `_`; a column of a template bears its field's key, `soHoiNghi`. */
  readonly name: string;
  readonly type: DataType;
  /** In Vietnamese, as the template names it. */
  readonly title: string;
  readonly unitOfMeasure?: string;
  /** The field of a template it holds. */
  readonly field?: FieldFacts;
}

/** What of a field has to be known where its values are used without the catalogue. */
export interface FieldFacts {
  readonly key: string;
  readonly type: FieldType;
  readonly aggregate: Aggregate;
  /** Số thời điểm: of several periods the last one's counts (RULES.md M32). */
  readonly isStock?: boolean;
}

/** Columns of one table that are the key of another. */
export interface Reference {
  readonly columns: readonly string[];
  readonly table: string;
}

/** A table as it is described: what one row is, its columns, and what tells two rows apart. */
export interface TableShape {
  readonly name: string;
  readonly title: string;
  /** What one row is. */
  readonly oneRow: string;
  /** Besides period and board; absent where a part of the key may be blank. */
  readonly key?: readonly string[];
  readonly refers: readonly Reference[];
  readonly columns: readonly DataColumn[];
  /** The template whose entries it holds. */
  readonly template?: TemplateFacts;
}

export interface TemplateFacts {
  readonly code: string;
  /** Keys of the fields its summary groups by. */
  readonly groupBy: readonly string[];
  /** Its rows count different things, or parts of one another: they are summed up one by one only. */
  readonly isRowByRow?: boolean;
}

/** … and with its rows, each made when it is asked for: a cell for every column. */
export interface DataTable extends TableShape {
  rows(): Iterable<readonly DataCell[]>;
}

/** Whose summary, of which period. */
export type SummaryKey = Pick<SummaryTables, "period" | "board">;

/** All tables of one summary. What a board made for a period is written, replaced and read as a whole. */
export interface SummaryTables {
  /** Id of the period. */
  readonly period: string;
  /** Code of the board that made the summary. */
  readonly board: string;
  readonly tables: readonly DataTable[];
}

/** The columns every table begins with: whose summary, of which period. A Parquet file bears them in its folder's name. */
export const SUMMARY_KEY: readonly DataColumn[] = [
  { name: "period", type: "text", title: "Kỳ báo cáo" },
  { name: "board", type: "text", title: "Cơ quan tổng hợp" },
];

/** Counts up when a reader of older tables must know. */
export const TABLES_FORMAT = 1;
