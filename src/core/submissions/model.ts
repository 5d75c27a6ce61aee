import type { Issue, PlainDate } from "../base";
import type { Decided } from "./decision";

/** A value of a field, typed as the catalogue says; absent key = blank. Directive and unit: id and code. */
export type FieldValue = number | string | boolean;

/** Dòng số liệu: one row of one template. Computed fields hold our own result, not the cached one. */
export interface Entry {
  readonly template: string;
  /** Where it was read: the sheet's name and the row as Excel shows it. */
  readonly sheet: string;
  readonly row: number;
  readonly values: Readonly<Record<string, FieldValue>>;
}

/** Thông tin chung (KG00) as found. */
export interface Cover {
  readonly orgUnit: string;
  readonly period: string;
  /** Lần nộp; 1 where nothing is written. */
  readonly turn: number;
  readonly reportedOn?: PlainDate;
  readonly values: Readonly<Record<string, FieldValue>>;
}

/** What one template of one returned workbook brings. */
export interface TemplateReturn {
  readonly template: string;
  /** Version of the template the workbook was made from. */
  readonly version: number;
  readonly entries: readonly Entry[];
  /** What conditions over the sheet are judged by; absent where its template has none. */
  readonly around?: SheetAround;
  /** "Không phát sinh" was stated: received, and nothing to count. */
  readonly nilReport: boolean;
  /** Set when a summary passed the return on without its rows, because they were not counted. */
  readonly withheld?: WithheldRows;
  /** Set where something in the sheet is wrong: it goes back to the unit, the others count. */
  readonly refused?: RefusedSheet;
  /** The board decided that it counts nowhere. */
  readonly leftOut?: boolean;
  /** Hashes of the files of the same turn which the board chose this sheet over. */
  readonly chosenOver?: readonly string[];
  /** Where the board wrote into its own columns, and what the unit itself had written there. */
  readonly replied?: readonly RepliedCell[];
}

/** What conditions over all rows of a sheet need besides the rows, so that they can be judged again. */
export interface SheetAround {
  /** The row of number 1. */
  readonly firstRow: number;
  /** What could not be read: a cell, or without a row the whole column. Conditions that ask about its column are not judged. */
  readonly unread: readonly UnreadCell[];
}

export interface UnreadCell {
  readonly field: string;
  readonly row?: number;
}

export interface RepliedCell {
  readonly row: number;
  readonly field: string;
  readonly before?: FieldValue;
}

/** How far the errors of a sheet reach. */
export interface RefusedSheet {
  /** The rows that hold an error, as Excel numbers them; absent where the whole sheet is in doubt. */
  readonly rows?: readonly number[];
}

/** What is known of rows that a summary did not pass on: how many, and a digest of their values. */
export interface WithheldRows {
  readonly rows: number;
  readonly digest: string;
}

/** Identity of a file, known whatever is inside. */
export interface SourceFile {
  /** As given: path, or archive path + "›" + name inside. */
  readonly file: string;
  /** Empty where the bytes could not be had: then the file is like no other. */
  readonly sha256: string;
  /** Instant of the last save written in the workbook (ISO), if any. */
  readonly savedAt?: string;
  /** The summary workbook it came through, when it was merged once before. */
  readonly via?: string;
  /** Code of the board whose summary it was. */
  readonly sentUpBy?: string;
  /** Hashes of the files of the same turn which the board chose this one over. */
  readonly chosenOver?: readonly string[];
  /** The board decided that it counts nowhere. */
  readonly leftOut?: boolean;
  /** The day a board counts it as sent. */
  readonly countsAsSentOn?: PlainDate;
  /** What a lower level decided about it, when it came through a summary. */
  readonly decided?: readonly Decided[];
  /** What the summary it came through remembers of earlier periods; the summary's first file brings it. */
  readonly askedBefore?: readonly AskedBefore[];
}

/** Đã kiến nghị: what a unit asked the board in an earlier period, as a later summary remembers it. */
export interface AskedBefore {
  readonly template: string;
  readonly orgUnit: string;
  /** What it is about (`entryKey`). */
  readonly key: string;
  /** Id of the period it was asked in. */
  readonly period: string;
  /** Empty where a later asking says it again. */
  readonly text: string;
  /** What the board wrote into its own columns. */
  readonly reply?: string;
}

/** Báo cáo gửi về we can accept. Plain data: it may cross threads and be kept. */
export interface Submission extends SourceFile {
  readonly catalogueId: string;
  readonly catalogueVersion: string;
  readonly cover: Cover;
  readonly returns: readonly TemplateReturn[];
}

/**
 * Only what can be told to be a unit's report for a period carries a Submission, so the merge cannot be handed
 * anything else. `accepted-in-part`: some of its sheets go back (`TemplateReturn.refused`).
 */
export type SubmissionOutcome =
  | {
      readonly status: "accepted" | "accepted-with-warnings" | "accepted-in-part";
      readonly submission: Submission;
      readonly issues: readonly Issue[];
    }
  | {
      readonly status: "rejected";
      readonly source: SourceFile;
      /** As far as it could be told. */
      readonly orgUnit?: string;
      readonly period?: string;
      /** Rows read per template, to be looked at; they never reach a total. */
      readonly rowCounts: Readonly<Record<string, number>>;
      readonly issues: readonly Issue[];
    };
