import type { Issue, PlainDate } from "../base";
import type { Directive, Duty, Period, TaskKind, Template } from "../catalogue";
import type { UnitGroup } from "./figures/unit-groups";
import type { AskedBefore, Decided, Entry, FieldValue, SourceFile, Submission } from "../submissions";

/** Bảng tổng hợp: everything the merge found out, in catalogue order, ready to be shown. */
export interface SummaryModel {
  readonly period: Period;
  /** The day completeness is judged for. */
  readonly asOf: PlainDate;
  /** Every file handed in, counted or not. */
  readonly sources: readonly Source[];
  /** Templates that are owed in the period or have rows. */
  readonly templates: readonly TemplateSummary[];
  readonly completeness: Completeness;
  readonly coverage: readonly DirectiveCoverage[];
  /** What boards decided, and what became of it: this one first, then those below. */
  readonly decisions: readonly DecidedHere[];
  /** What was reported for a period itself, where its parts add up to something else (RULES.md M33). */
  readonly differences: readonly PartsDifference[];
  /** What units asked the board in the periods before, in the order of these (RULES.md M42). */
  readonly askedBefore: readonly AskedBefore[];
  /** What asks for attention; the findings of superseded and duplicate files stay with their source. */
  readonly issues: readonly Issue[];
}

/** One report of a longer period beside the figures of its parts. */
export interface PartsDifference {
  readonly template: string;
  readonly orgUnit: string;
  /** Id of the longer period. */
  readonly period: string;
  /** `Source.number` of the file that reported for it. */
  readonly source: number;
  readonly figures: readonly {
    readonly field: string;
    /** As reported for the longer period; undefined = blank. */
    readonly stated: FieldValue | undefined;
    readonly ofParts: FieldValue | undefined;
  }[];
  /** Parts that are lacking: by them a difference may be explained. */
  readonly lacks: readonly LackingPart[];
}

export interface DecidedHere extends Decided {
  /** `Source.number` of the file it holds for. */
  readonly source?: number;
}

/**
 * `accepted-in-part`: some of its sheets count, others went back or are lacking. `left-out`: none counts, for the board
 * decided so.
 */
export type SourceStatus =
  | "accepted"
  | "accepted-with-warnings"
  | "accepted-in-part"
  | "rejected"
  | "superseded"
  | "duplicate"
  | "conflict"
  | "left-out";

/** The day a report was sent, and what tells it: something in the file, or a board's decision (RULES.md M9, M25). */
export interface SentDay {
  readonly day: PlainDate;
  readonly toldBy: "last-save" | "cover" | "board";
}

/** One file, whatever became of it. */
export interface Source extends SourceFile {
  /** 1-based; data rows of the summary name their file by it. */
  readonly number: number;
  readonly status: SourceStatus;
  readonly orgUnit?: string;
  readonly period?: string;
  readonly turn?: number;
  readonly reportedOn?: PlainDate;
  /** Absent where neither its last save nor its cover tells. */
  readonly sent?: SentDay;
  readonly returns: readonly SourceReturn[];
  /** Findings of the check and of the merge about this file. */
  readonly issues: readonly Issue[];
  /** As handed in; absent for a rejected file. */
  readonly submission?: Submission;
}

/**
 * What became of one template of one file. `compared`: chosen like a counted return, yet others tell these
 * figures, and they stand beside theirs: another unit owns them (M17), or the period's parts add up to them (M31); `repeated`: the same values as a chosen return; `blank`: neither rows
 * nor "không phát sinh"; `refused`: the sheet, or its whole file, went back to the unit; `provisional`: refused too, yet
 * its good rows are counted on the board's wish (RULES.md M19); `left-out`: counts nowhere, as the board decided (M23).
 */
export type Standing =
  | "counted"
  | "compared"
  | "superseded"
  | "repeated"
  | "conflict"
  | "blank"
  | "refused"
  | "provisional"
  | "left-out";

export interface SourceReturn {
  readonly template: string;
  readonly rows: number;
  readonly nilReport: boolean;
  readonly standing: Standing;
}

/** One template over all units: every counted row and what the catalogue says to make of them. */
export interface TemplateSummary {
  readonly template: Template;
  /** Counted rows, by unit in catalogue order. */
  readonly blocks: readonly RowBlock[];
  readonly rows: number;
  readonly total: Figures;
  /** Its rows may be added up; else they count different things, or parts of one another, and sums over them are left out. */
  readonly addsUp: boolean;
  readonly units: readonly UnitFigures[];
  /** By the units above them and by kind; empty where all stand below one and are of one kind. */
  readonly subtotals: readonly Subtotal[];
  /** By the template's `groupBy` fields; empty where it has none. */
  readonly groups: readonly GroupFigures[];
  /** Rows per choice, for each field counted that way. */
  readonly choices: readonly ChoiceCounts[];
  /** Rows of units that only compare, by unit in catalogue order: in no figure above, told by no count. */
  readonly comparison: readonly RowBlock[];
  /** What the figures above lack, where they are provisional. */
  readonly lacking: readonly LackingRows[];
  /** Ids of the parts its rows were reported for, from the earliest on; none where all are of the period itself. */
  readonly parts: readonly string[];
  /** Units of which parts are lacking in the figures above, while others are in them. */
  readonly lackingParts: readonly UnitLacks[];
  /** Texts the board put under others or by themselves, where it moved any (RULES.md M43). */
  readonly moved?: readonly MovedText[];
}

/** One text of a column, as some unit wrote it, and the one it stands under; by itself where there is none. */
export interface MovedText {
  readonly field: string;
  readonly text: string;
  readonly under?: string;
}

export interface UnitLacks {
  readonly orgUnit: string;
  readonly lacks: readonly LackingPart[];
}

/** Rows of a unit that went back, while its others count for the time being. */
export interface LackingRows {
  readonly orgUnit: string;
  readonly rows: number;
}

/** Rows of one unit, all from one file. */
export interface RowBlock {
  /** `Source.number`. */
  readonly source: number;
  readonly orgUnit: string;
  /** Id of the one they were reported for: the period that is merged, or a part of it. */
  readonly period: string;
  /** Its stocks are those of an earlier day: a later part of the period tells them, or the unit is no more. */
  readonly isEarlier?: true;
  readonly entries: readonly Entry[];
}

/** What was reported for an earlier period, as the rules of the merge count it. */
export interface MergedBefore {
  readonly period: Period;
  readonly templates: readonly TemplateSummary[];
  /** What was asked still earlier, as far as its own summaries remember it. */
  readonly askedBefore: readonly AskedBefore[];
}

/** Field key → figure; a key without figure is blank: no value was reported (which is not 0). */
export type Figures = Readonly<Record<string, FieldValue | undefined>>;

export interface UnitFigures {
  readonly orgUnit: string;
  readonly rows: number;
  readonly figures: Figures;
}

export interface Subtotal extends UnitGroup {
  readonly rows: number;
  readonly figures: Figures;
}

export interface GroupFigures {
  /** Values of the `groupBy` fields, in their order; undefined = blank. */
  readonly key: readonly (FieldValue | undefined)[];
  readonly rows: number;
  readonly figures: Figures;
}

export interface ChoiceCounts {
  readonly field: string;
  /** `value` undefined: the field was left blank. */
  readonly counts: readonly { readonly value: FieldValue | undefined; readonly rows: number }[];
}

/**
 * How a unit stands to a template (or, as a whole, to its report).
 *
 *   received     rows were chosen             nil          "không phát sinh" was chosen
 *   blank        the sheet came back empty    conflict     files contradict each other, none counts
 *   rejected     only rejected files          missing      nothing, and the due date is over
 *   not-yet-due  nothing, still time          not-expected nothing, and nothing owed
 */
export type ReturnState =
  "received" | "nil" | "blank" | "conflict" | "rejected" | "missing" | "not-yet-due" | "not-expected";

export interface ReturnStatus {
  readonly template: string;
  readonly duty: Duty | "none";
  readonly state: ReturnState;
  /** Received, yet first sent after the due date. */
  readonly late: boolean;
  readonly dueDate?: PlainDate;
  /** Received, the due date is over, and no file tells when: late or not, the unit has to be asked. */
  readonly undated: boolean;
  /** Day of the first sending. */
  readonly sent?: SentDay;
  readonly rows: number;
  /** What its figures lack: parts of the period that ought to be in them and are not (RULES.md M34). */
  readonly lacks?: readonly LackingPart[];
}

export interface LackingPart {
  /** Id of the period. */
  readonly period: string;
  readonly state: ReturnState;
}

export interface UnitStatus {
  readonly orgUnit: string;
  readonly expected: boolean;
  readonly state: ReturnState;
  readonly late: boolean;
  /** Whether it was late nobody can tell; what is known of it came in time. */
  readonly undated: boolean;
  /** Received, but these mandatory templates are not. */
  readonly lacking: readonly string[];
  readonly returns: readonly ReturnStatus[];
}

/** Counts of units (or, per template, of the units that owe it). `received` includes nil and late. */
export interface CompletenessCounts {
  readonly expected: number;
  readonly received: number;
  readonly nil: number;
  readonly late: number;
  /** Of whom nobody can tell whether they were late. */
  readonly undated: number;
  /** Codes, in catalogue order: due, and nothing that could be counted. */
  readonly missing: readonly string[];
  /** Codes: nothing yet, and the due date not over. */
  readonly notYetDue: readonly string[];
  /** received / expected; undefined where nothing is expected. */
  readonly reportingRate: number | undefined;
}

export interface Completeness extends CompletenessCounts {
  /** Received units that still owe a mandatory template. */
  readonly incomplete: readonly string[];
  readonly units: readonly UnitStatus[];
  readonly templates: readonly (CompletenessCounts & { readonly template: string })[];
}

/** Theo văn bản: which units did what with one directive. */
export interface DirectiveCoverage {
  readonly directive: Directive;
  readonly actions: readonly {
    readonly kind: TaskKind;
    /** The guide asks for it. */
    readonly asked: boolean;
    /** Units that reported it. */
    readonly done: readonly string[];
    /** Units that owe a template which would show it, and did not report it. */
    readonly open: readonly string[];
  }[];
}
