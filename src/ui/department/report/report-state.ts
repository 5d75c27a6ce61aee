import type { Trouble } from "../../shared/parts/NoticeBars";
import type { Change, Draft, OpenReport, Repair } from "../../../app";
import type { Issue } from "../../../core/base";

/** Where the page "Nhập liệu" stands. */
export type Route =
  { readonly at: "cards" } | { readonly at: "entries"; readonly template: string } | EntryRoute;

export interface EntryRoute {
  readonly at: "entry";
  readonly template: string;
  /** Row of the sheet; undefined for a new entry and for the cover, which has no rows. */
  readonly row?: number;
  /** What takes the keyboard's focus: nothing when the sheet led here, so that typing in the sheet goes on. */
  readonly focus: "heading" | "first-field" | "errors" | "none";
  /** Tells one visit from the next: a second new entry starts with an empty form. */
  readonly visit: number;
}

/** What was done last, to be told and taken back. */
export type ReportNotice =
  | { readonly kind: "done"; readonly change: Change; readonly errors: number }
  | { readonly kind: "undone" | "undo-refused"; readonly change: Change }
  | { readonly kind: "drafts-restored"; readonly count: number }
  /** Of an entry being typed in; it is kept as a new one. */
  | { readonly kind: "entry-gone"; readonly row: number };

export interface ReportState {
  /** undefined until the first reading ended, and where no report lies open. */
  readonly report?: OpenReport;
  readonly repairs: readonly Repair[];
  /** Why the open workbook is no report of ours. */
  readonly refusal: readonly Issue[];
  readonly reading: boolean;
  readonly writing: boolean;
  /** A mistake of ours or of the program around us; shown instead of the pages. */
  readonly fault?: unknown;
  readonly trouble?: Trouble;
  readonly notice?: ReportNotice;
  /** Changes that can be taken back, the last one last. */
  readonly changes: readonly Change[];
  readonly drafts: readonly Draft[];
  /** The report the drafts belong to; undefined before they were brought back. */
  readonly draftsOf?: string;
  /** The store would not keep them the last time. */
  readonly draftsRefused?: true;
  readonly route: Route;
  /** An entry selected in the sheet while another one is being typed. */
  readonly offered?: { readonly template: string; readonly row: number };
}

export const REPORT_START: ReportState = {
  repairs: [],
  refusal: [],
  reading: true,
  writing: false,
  changes: [],
  drafts: [],
  route: { at: "cards" },
};
