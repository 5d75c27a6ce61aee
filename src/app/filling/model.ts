import type { Issue, PlainDate, Result } from "../../core/base";
import type {
  CatalogueIndex,
  Choice,
  Control,
  Duty,
  Field,
  KeptPeriod,
  OrgUnit,
  Period,
  Template,
} from "../../core/catalogue";
import type { BesideEntry, FieldValue, Reading } from "../../core/submissions";
import type { EarlierReport } from "../../core/templates";
import type { SheetWrite } from "../spreadsheet";

/** Texts as a user types and sees them, by field key: "05/8/2024", "1.234,5", "40-CT/TW (15/06/2004)"; blank = absent. */
export type Texts = Readonly<Record<string, string>>;

/** The open workbook, understood as the report of one unit for one period. */
export interface OpenReport {
  readonly index: CatalogueIndex;
  readonly orgUnit: OrgUnit;
  readonly period: Period;
  /** Every template the workbook owes or holds, in the catalogue's order; the cover is not among them. */
  readonly sheets: readonly ReportSheet[];
  readonly cover: CoverPart;
  /** Every finding of the whole workbook, by place; no file is named: it is the open one. */
  readonly issues: readonly Issue[];
  /** As core read it, with the place of every cell: for the changes, not for the pane. */
  readonly reading: Reading;
  /** What the workbook carries of an earlier period. */
  readonly carried?: EarlierReport;
}

/** One card of the pane: a template, and what stands in its sheet. */
export interface ReportSheet {
  readonly template: Template;
  readonly duty: Duty | "none";
  readonly dueDate?: PlainDate;
  /** Name of the sheet; undefined where the workbook lacks it. */
  readonly sheet?: string;
  /** Where nobody has typed anything yet, the rows that were written beforehand. */
  readonly entries: readonly SheetEntry[];
  readonly nilReport: boolean;
  readonly progress: FillProgress;
  readonly issues: readonly Issue[];
  /** The first blank row an entry may be written to. */
  readonly nextRow: number;
}

/** Nobody has typed anything; something in it has to be put right; it can be sent as it is. */
export type FillProgress = "untouched" | "faulty" | "done";

export interface SheetEntry {
  readonly row: number;
  readonly texts: Texts;
  /** One line that tells the entry from its neighbours. */
  readonly title: string;
  readonly issues: readonly Issue[];
}

export interface CoverPart {
  readonly texts: Texts;
  readonly progress: FillProgress;
  readonly issues: readonly Issue[];
}

/** What a form needs to know of a field beyond the catalogue's own words: how it is filled in. */
export interface FormField {
  readonly field: Field;
  readonly control: Control;
  /** Not to be typed in: computed from others, or written by the board. */
  readonly readOnly: "computed" | "board" | undefined;
  /** For `choice` controls: what may be chosen on the cut-off date. */
  readonly choices: readonly Choice[];
}

/** A form over one template: made from the template alone. */
export interface EntryForm {
  readonly template: Template;
  readonly fields: readonly FormField[];
  /** Every check of the template over what is typed, beside the other rows where they are told; cheap enough for each keystroke. */
  check(texts: Texts, beside?: BesideEntry): CheckedEntry;
}

export interface CheckedEntry {
  readonly values: Readonly<Record<string, FieldValue>>;
  /** Results of computed fields, as shown. */
  readonly computed: Texts;
  /** Findings; `where.field` says beside which field they stand. */
  readonly issues: readonly Issue[];
  /** What was reported of the same before, where the workbook or this machine knows it. */
  readonly lastPeriod?: LastPeriod;
}

/** Figures of an earlier period, by field, as people read them: "1.234 đảng viên". */
export interface LastPeriod {
  /** Its name: "6 tháng đầu năm 2024". */
  readonly period: string;
  readonly texts: Texts;
}

/** A repair with exactly one answer: shown before it is done, and undone like any other change. */
export interface Repair {
  readonly issue: Issue;
  readonly field: Field;
  readonly before: string;
  readonly after: string;
}

/** What a step does to the sheets, and how it is taken back. */
export interface Change {
  /** For the undo button: what was done, as i18n key and facts. */
  readonly what:
    | "entry-added"
    | "entry-edited"
    | "entries-edited"
    | "entry-duplicated"
    | "entry-deleted"
    | "nil-set"
    | "nil-cleared"
    | "repaired"
    | "cover-edited"
    | "finished";
  readonly template?: string;
  readonly row?: number;
  /** What a finished report bears on its cover. */
  readonly stamps?: Stamps;
  readonly writes: readonly SheetWrite[];
  readonly undo: readonly SheetWrite[];
}

/** The turn of a report and the day it was signed. */
export interface Stamps {
  readonly turn: number;
  readonly reportedOn: PlainDate;
}

/** What an entry says that stands in a row. */
export interface EntryInRow {
  readonly row: number;
  readonly texts: Texts;
}

/** An entry being typed, kept while the pane is closed. */
export interface Draft {
  readonly template: string;
  /** Row being edited; undefined for a new entry. */
  readonly row?: number;
  readonly texts: Texts;
}

/** Keeps drafts per workbook (by its identity), outside the workbook. Storage that is full or refused is an issue. */
export interface DraftStore {
  load(workbook: string): readonly Draft[];
  save(workbook: string, drafts: readonly Draft[]): Result<void>;
}

/** Figures of a finished report, by template and then by what the entry is about. Plain data, kept as JSON. */
export interface RememberedReport {
  readonly period: KeptPeriod;
  readonly entries: Readonly<Record<string, Readonly<Record<string, Texts>>>>;
  /** As what it was finished, where it was finished here. */
  readonly finished?: FinishedBefore | undefined;
}

/** A report as it was when it was finished: whether it was changed since is told by its fingerprint. */
export interface FinishedBefore {
  readonly turn: number;
  readonly digest: string;
}

/** Keeps what a unit reported, on this machine. Storage that is full or refused is an issue. */
export interface ReportMemory {
  load(unit: string): readonly RememberedReport[];
  save(unit: string, reports: readonly RememberedReport[]): Result<void>;
}
