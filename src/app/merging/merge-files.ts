import type { Issue, PlainDate } from "../../core/base";
import type { CatalogueIndex, Period } from "../../core/catalogue";
import {
  type BoardChoice,
  type Completeness,
  type Figures,
  type Source,
  type SummaryModel,
  chosenByBoard,
  mergeSubmissions,
} from "../../core/merge";
import type { SubmissionOutcome } from "../../core/submissions";
import type { FoundFile, Host, Progress } from "../host";
import { writeSummary } from "../write-summary";
import { readFiles } from "../read-files";

export interface MergeOrder {
  readonly index: CatalogueIndex;
  readonly period: string;
  readonly asOf: PlainDate;
  /** What the board decided where files contradict each other. */
  readonly choices: readonly BoardChoice[];
  /** Puts an issue into words: for the sheet "Cần xử lý". */
  readonly wording: (issue: Issue) => string;
}

/** One merge, ready to be shown: all that a board looks at, without the rows. Plain data: it may cross threads. */
export interface MergeResult {
  readonly period: Period;
  readonly asOf: PlainDate;
  readonly files: readonly MergedFile[];
  readonly completeness: Completeness;
  readonly templates: readonly MergedTemplate[];
  readonly conflicts: readonly Conflict[];
  readonly issues: readonly Issue[];
}

export type MergedFile = Omit<Source, "submission">;

export interface MergedTemplate {
  readonly code: string;
  readonly rows: number;
  readonly total: Figures;
}

/** Files of one unit and turn that contradict each other; the board has to choose. */
export interface Conflict {
  readonly orgUnit: string;
  readonly templates: readonly string[];
  readonly files: readonly MergedFile[];
}

export interface Merged {
  readonly result: MergeResult;
  /** The summary workbook, as .xlsx. */
  readonly summary: Uint8Array;
}

/**
 * Tổng hợp, as often as files come in: files read before are not read again while the catalogue and the period stay
 * the same.
 */
export class Merger {
  private known = new Map<string, readonly SubmissionOutcome[]>();
  private context: Pick<MergeOrder, "index" | "period"> | undefined;

  constructor(private readonly host: Host) {}

  async merge(files: readonly FoundFile[], order: MergeOrder, progress: Progress): Promise<Merged> {
    const { index, period, asOf, choices, wording } = order;
    if (this.context?.index !== index || this.context.period !== period) this.known = new Map();
    this.context = { index, period };
    const outcomes = await readFiles(files, { index, period }, this.host, { progress, known: this.known });
    const model = mergeSubmissions(chosenByBoard(outcomes, choices), { index, period, asOf });
    return { result: resultOf(model), summary: await writeSummary(model, { index, wording }, this.host) };
  }
}

function resultOf({ period, asOf, sources, completeness, templates, issues }: SummaryModel): MergeResult {
  const files = sources.map(({ submission, ...file }): MergedFile => file);
  return {
    ...{ period, asOf, files, completeness, issues },
    templates: templates.map(({ template, rows, total }) => ({ code: template.code, rows, total })),
    conflicts: conflictsAmong(files),
  };
}

function conflictsAmong(files: readonly MergedFile[]): readonly Conflict[] {
  const byUnit = new Map<string, MergedFile[]>();
  for (const file of files) {
    if (file.status !== "conflict" || file.orgUnit === undefined) continue;
    byUnit.set(file.orgUnit, [...(byUnit.get(file.orgUnit) ?? []), file]);
  }
  return [...byUnit].map(([orgUnit, rivals]) => ({
    orgUnit,
    files: rivals,
    templates: [
      ...new Set(
        rivals.flatMap(({ returns }) =>
          returns.filter(({ standing }) => standing === "conflict").map(({ template }) => template),
        ),
      ),
    ],
  }));
}
