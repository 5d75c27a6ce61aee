import type { PartOfFigure } from "../../app";
import type { PlainDate } from "../../core/base";
import type { Catalogue } from "../../core/catalogue";
import type { TableProposal } from "../../core/forms";
import type { ReportPart } from "../../core/paper";
import type { AcceptedFile, Decision } from "../../core/submissions";

/** What the board's worker is asked; one task at a time. The catalogue is sent when it changes, and remembered. */
export type BoardTask =
  | { readonly kind: "catalogue"; readonly catalogue: Catalogue }
  | {
      readonly kind: "merge";
      readonly files: readonly File[];
      readonly period: string;
      readonly asOf: PlainDate;
      readonly provisional: boolean;
      readonly decisions: readonly Decision[];
      /** The summary of an earlier merge, in which the board worked. */
      readonly book?: File;
      readonly isBookTaken?: boolean;
      /** Summaries of other periods. */
      readonly compared?: readonly File[];
      /** Threads the machine runs at once. */
      readonly cores: number;
    }
  | {
      /** One file of a merge, in a worker beside the one that merges. */
      readonly kind: "read";
      readonly file: string;
      readonly bytes: Uint8Array;
      readonly period?: string;
      readonly accepted?: readonly AcceptedFile[];
    }
  | {
      readonly kind: "issue";
      readonly orgUnits: readonly string[];
      readonly period: string;
      readonly opensPane: boolean;
      /** The summary of an earlier period. */
      readonly earlier?: File;
    }
  | {
      readonly kind: "rows";
      readonly files: readonly File[];
      readonly part: PartOfFigure;
    }
  | {
      readonly kind: "texts";
      /** Code of the template. */
      readonly template: string;
    }
  | {
      readonly kind: "mapping";
      readonly files: readonly File[];
      readonly file: string;
      readonly template?: string | undefined;
    }
  | { readonly kind: "forms"; readonly files: readonly File[] }
  | {
      readonly kind: "try-form";
      readonly files: readonly File[];
      readonly file: string;
      readonly sheet: string;
      readonly table: TableProposal;
    }
  | {
      readonly kind: "report";
      readonly summary: Uint8Array;
      readonly file: string;
      /** The board's own, of the report and of its internal annex. */
      readonly models?: Readonly<
        Partial<Record<ReportPart, { readonly name: string; readonly bytes: Uint8Array }>>
      >;
      /** Summaries of other periods. */
      readonly compared?: readonly File[];
    }
  | { readonly kind: "report-model"; readonly on: PlainDate }
  | { readonly kind: "request"; readonly period: string; readonly on: PlainDate }
  | { readonly kind: "letters"; readonly summary: Uint8Array; readonly file: string }
  | { readonly kind: "tables"; readonly summary: Uint8Array; readonly file: string }
  | {
      readonly kind: "returns";
      readonly summary: Uint8Array;
      readonly file: string;
      readonly files: readonly File[];
    };

/** What it answers: news of how far it is, then one result, or why there is none. */
export type BoardAnswer =
  | { readonly kind: "progress"; readonly done: number; readonly total: number; readonly file: string }
  | { readonly kind: "result"; readonly value: unknown }
  | { readonly kind: "fault"; readonly message: string };
