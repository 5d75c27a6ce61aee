import type { Issue, PlainDate } from "../../core/base";
import type { CatalogueIndex, Period } from "../../core/catalogue";
import {
  type Choice,
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

export interface CollectOrder {
  readonly index: CatalogueIndex;
  readonly period: string;
  readonly asOf: PlainDate;
  /** What the board decided where files contradict each other. */
  readonly choices: readonly Choice[];
  /** Puts an issue into words: for the sheet "Cần xử lý". */
  readonly wording: (issue: Issue) => string;
}

/** One merge, ready to be shown: all that a board looks at, without the rows. Plain data: it may cross threads. */
export interface CollectReport {
  readonly period: Period;
  readonly asOf: PlainDate;
  readonly files: readonly CollectedFile[];
  readonly completeness: Completeness;
  readonly templates: readonly CollectedTemplate[];
  readonly conflicts: readonly Conflict[];
  readonly issues: readonly Issue[];
}

export type CollectedFile = Omit<Source, "submission">;

export interface CollectedTemplate {
  readonly code: string;
  readonly rows: number;
  readonly total: Figures;
}

/** Files of one unit and turn that contradict each other; the board has to choose. */
export interface Conflict {
  readonly orgUnit: string;
  readonly templates: readonly string[];
  readonly files: readonly CollectedFile[];
}

export interface Collected {
  readonly report: CollectReport;
  /** The summary workbook, as .xlsx. */
  readonly summary: Uint8Array;
}

/**
 * Tổng hợp, as often as files come in: files read before are not read again while the catalogue and the period stay
 * the same.
 */
export class Collector {
  private known = new Map<string, readonly SubmissionOutcome[]>();
  private context: Pick<CollectOrder, "index" | "period"> | undefined;

  constructor(private readonly host: Host) {}

  async collect(files: readonly FoundFile[], order: CollectOrder, progress: Progress): Promise<Collected> {
    const { index, period, asOf, choices, wording } = order;
    if (this.context?.index !== index || this.context.period !== period) this.known = new Map();
    this.context = { index, period };
    const outcomes = await readFiles(files, { index, period }, this.host, { progress, known: this.known });
    const model = mergeSubmissions(chosenByBoard(outcomes, choices), { index, period, asOf });
    return { report: reportOf(model), summary: await writeSummary(model, { index, wording }, this.host) };
  }
}

function reportOf({ period, asOf, sources, completeness, templates, issues }: SummaryModel): CollectReport {
  const files = sources.map(({ submission, ...file }): CollectedFile => file);
  return {
    ...{ period, asOf, files, completeness, issues },
    templates: templates.map(({ template, rows, total }) => ({ code: template.code, rows, total })),
    conflicts: conflictsAmong(files),
  };
}

function conflictsAmong(files: readonly CollectedFile[]): readonly Conflict[] {
  const byUnit = new Map<string, CollectedFile[]>();
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
