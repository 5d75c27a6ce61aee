import type { Trouble } from "../../shared/parts/NoticeBars";
import type { MergeChanges, Merged, Headline, IssuedAll } from "../../../app";
import type { Issue, PlainDate } from "../../../core/base";
import type { Catalogue, CatalogueIndex } from "../../../core/catalogue";
import type { Decision } from "../../../core/submissions";
import type { BoardWords } from "../../../i18n";
import type { KeptFile, ReportModels } from "../../shared/board-services";
import type { FormsState } from "./forms-state";
import type { GuideState } from "./guide-state";

/** All that a board is doing in this pane; it outlives the pages, which come and go. */
export interface BoardState {
  /** undefined while the board's own catalogue is being read. */
  readonly catalogue?: UsedCatalogue;
  readonly work?: Work;
  readonly ended?: Ended;
  readonly notice?: BoardNotice;
  readonly trouble?: Trouble;
  readonly reportModels: ReportModels;
  readonly merge: MergeState;
  readonly issuing: IssuingState;
  /** The guide being gone through. */
  readonly guide?: GuideState;
  /** The board's own forms being gone through. */
  readonly forms?: FormsState;
  /** Code of the template that is designed; absent: a new one. */
  readonly designed?: string;
}

export interface UsedCatalogue {
  readonly index: CatalogueIndex;
  /** The board's own workbook; absent where the shipped catalogue is used. */
  readonly own?: KeptFile;
  /** What was found in it when it was read; nothing in the shipped one. */
  readonly issues: readonly Issue[];
}

export type WorkName =
  "merge" | "issue" | "forms" | "report" | "report-model" | "letters" | "returns" | "tables" | "request";

/** The one long task that is under way. */
export interface Work {
  readonly what: WorkName;
  readonly done: number;
  readonly total: number;
  readonly file: string;
}

/** How the last task ended, when it did not end well; and the way to try it again. */
export interface Ended {
  /** What went wrong, for whoever is called to help; undefined where the user gave it up. */
  readonly fault?: string;
  retry(): void;
}

/** What was just done, in words of the pane, and the way back. */
export interface BoardNotice {
  readonly word: keyof BoardWords;
  readonly facts?: Readonly<Record<string, string | number>>;
  /** Asked for, and nobody answers whether it was done; absent where it is known to be done. */
  readonly intent?: "info";
  undo?(): void;
}

export interface MergeState {
  /** What the next merge is for, as the user set it; else the usual. The result shown may be of another. */
  readonly period?: string;
  readonly asOf?: PlainDate;
  readonly provisional?: boolean;
  /** The summary of an earlier merge, in which the board worked. */
  readonly book?: File;
  /** Its decisions and replies are among those of its period here. */
  readonly isBookTaken?: boolean;
  /** Summaries of other periods, that it is compared with. */
  readonly compared?: readonly File[];
  /** All files of the merge shown. */
  readonly files: readonly File[];
  readonly merged?: Merged;
  /** It and the merges before it, as far as they are known. */
  readonly trend?: readonly Headline[];
  /** The catalogue it was made with. */
  readonly catalogue?: Catalogue;
  readonly changes?: MergeChanges;
  /** Who decides, as typed with the last decision. */
  readonly signer?: string;
  /** Decisions made in this pane, by period; those made earlier are kept by the services. */
  readonly decisions: Readonly<Record<string, readonly Decision[]>>;
}

export interface IssuingState {
  readonly period?: string;
  /** Units left out; by default every unit that owes something gets its workbook. */
  readonly leftOut: readonly string[];
  readonly opensPane: boolean;
  /** The summary of the period before. */
  readonly earlier?: File;
  readonly issued?: IssuedAll & { readonly period: string };
}

export const BOARD_START: BoardState = {
  reportModels: {},
  merge: { files: [], decisions: {} },
  issuing: { leftOut: [], opensPane: true },
};
