import type { PlainDate, Severity } from "../../../core/base";
import type { Directive, OrgUnit, Period } from "../../../core/catalogue";
import type { TemplateDesign } from "../../../core/forms";
import type { Assigning } from "./forms-state";

/**
 * What is typed or chosen on the board's pages and has gone nowhere yet, by kind; drafts of one kind are told apart by what
 * they are about.
 */
export interface BoardDrafts {
  /** A text that becomes something once it is taken, as a citation; by its field. */
  readonly text: string;
  /** A decision; by the finding, file, figure or text it is on. */
  readonly decision: DecisionDraft;
  /** A choice among files that contradict each other; by the files. */
  readonly choice: ChoiceDraft;
  /** What the columns of a unit's own form are; by the finding on its file. */
  readonly matching: MatchingDraft;
  /** A template; by its code in the catalogue, a new one by "". */
  readonly design: DesignDraft;
  /** A rule; by the template it is for. */
  readonly rule: RuleDraft;
  /** What is asked of units otherwise than the catalogue has it; by the period. */
  readonly request: RequestDraft;
  /** Units that give way to others. */
  readonly succession: SuccessionDraft;
  /** Records as they stand in their forms; by their codes. */
  readonly unit: RecordDraft<OrgUnit>;
  readonly period: RecordDraft<Period>;
  readonly directive: RecordDraft<Directive>;
}

/** The drafts of each kind, by what they are about. */
export type KeptDrafts = { readonly [Kind in keyof BoardDrafts]?: ReadonlyMap<string, BoardDrafts[Kind]> };

export interface DecisionDraft {
  /** The word of the decision whose form is open; absent: none is. */
  readonly open?: string;
  readonly typed?: Partial<TypedDecision>;
}

/** What is typed into the form of a decision. */
export interface TypedDecision {
  readonly value: string;
  /** Code of the unit a file is of. */
  readonly orgUnit: string;
  /** undefined: as the file says. */
  readonly sentOn?: PlainDate | undefined;
  readonly reason: string;
  readonly by: string;
  /** undefined: the board sets no new deadline. */
  readonly dueDate?: PlainDate | undefined;
}

export interface ChoiceDraft {
  /** Place of the chosen file among its rivals. */
  readonly base?: number;
  /** Place of a difference → place of the file its row is taken from. */
  readonly rows: ReadonlyMap<number, number>;
  readonly signed: Partial<Pick<TypedDecision, "reason" | "by">>;
}

export interface MatchingDraft {
  /** Code of the template the form stands for. */
  readonly template?: string;
  /** What columns hold, by their template, place and label; "" is nothing that is read. */
  readonly fields: ReadonlyMap<string, string>;
  readonly signed: Partial<Pick<TypedDecision, "orgUnit" | "by">>;
}

export interface DesignDraft {
  readonly design: TemplateDesign;
  readonly assigning: Assigning;
}

export interface RuleDraft {
  readonly rule: string;
  readonly message: string;
  readonly severity: Severity;
}

export interface RequestDraft {
  readonly due?: PlainDate;
  /** What was ticked by hand, or unticked, by the code of its form, unit or kind. */
  readonly ticked: ReadonlyMap<string, boolean>;
}

export interface SuccessionDraft {
  readonly from?: PlainDate;
  readonly ended: readonly string[];
  readonly heirs: readonly string[];
  /** Names of new units, as typed. */
  readonly typed: string;
}

export interface RecordDraft<Record> {
  /** As the catalogue had it when it was begun: of another one it is no draft. */
  readonly of: Record;
  readonly draft: Record;
}

/** Whether anything is half made. */
export const isAnyKept = (drafts: KeptDrafts): boolean =>
  Object.values(drafts).some((ofKind) => ofKind.size > 0);
