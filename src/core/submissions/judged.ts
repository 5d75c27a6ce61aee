import { given, type Issue, isError, isWarning } from "../base";
import { COVER_FIELDS, NEEDED_COVER_FIELDS } from "../catalogue";
import type { RefusedSheet, SourceFile, Submission, SubmissionOutcome, TemplateReturn } from "./model";

/** What was found out about a file, whether or not it makes a submission. */
export interface FileFindings {
  readonly source: SourceFile;
  readonly orgUnit?: string | undefined;
  readonly period?: string | undefined;
  readonly rowCounts: Readonly<Record<string, number>>;
  /** Absent where nobody can tell whose report it is, or for when. */
  readonly submission?: Submission | undefined;
  /** The template of the cover: what is wrong there may concern the whole file. */
  readonly coverTemplate?: string | undefined;
  /** All of them, from its bytes to its rows. */
  readonly issues: readonly Issue[];
}

/**
 * The verdict over a file (RULES.md M10). An error that leaves in doubt whose report it is, for when, or what its
 * bytes hold rejects the file; any other sends back the sheet it stands in.
 */
export function judged(findings: FileFindings): SubmissionOutcome {
  const { source, orgUnit, period, rowCounts, submission, coverTemplate, issues } = findings;
  const errors = issues.filter(isError);
  if (submission === undefined || errors.some((error) => concernsFile(error, coverTemplate))) {
    return { status: "rejected", source, ...given({ orgUnit, period }), rowCounts, issues };
  }
  if (errors.length === 0) {
    return { status: issues.some(isWarning) ? "accepted-with-warnings" : "accepted", submission, issues };
  }
  const returns = submission.returns.map((one) => {
    const ofSheet = errors.filter(({ where }) => where.template === one.template);
    return { ...one, ...given({ refused: one.refused ?? refusedSheet(one, ofSheet, source.file) }) };
  });
  return { status: "accepted-in-part", submission: { ...submission, returns }, issues };
}

/** What on the cover says whose report this is, for when, and which of several counts. */
const IDENTIFYING: ReadonlySet<string | undefined> = new Set([
  ...[undefined, ...NEEDED_COVER_FIELDS, COVER_FIELDS.from, COVER_FIELDS.to],
  ...[COVER_FIELDS.turn, COVER_FIELDS.templateVersion],
]);

const concernsFile = ({ where }: Issue, coverTemplate: string | undefined): boolean =>
  where.template === undefined || (where.template === coverTemplate && IDENTIFYING.has(where.field));

/** Undefined where the sheet is only blank: that lacks something, and there is nothing to send back. */
function refusedSheet(
  { entries }: TemplateReturn,
  errors: readonly Issue[],
  file: string,
): RefusedSheet | undefined {
  const grave = errors.filter(({ code }) => code !== "submission.data-missing");
  if (grave.length === 0) return undefined;
  // A row of the summary it came through is none of the unit's rows: nobody can name that.
  if (grave.some(({ where }) => where.file !== undefined && where.file !== file)) return {};
  const firstRow = entries.reduce((first, { row }) => Math.min(first, row), Infinity);
  const rows = new Set<number>();
  for (const { where } of grave) {
    // Above the entries stands what all of them hang on: the header, the mark "không phát sinh".
    if (where.row === undefined || where.row < firstRow) return {};
    rows.add(where.row);
  }
  return { rows: [...rows].sort((a, b) => a - b) };
}

/** The outcome of a file of which nothing counts. */
export const rejectedFile = (source: SourceFile, issues: readonly Issue[]): SubmissionOutcome =>
  judged({ source, rowCounts: {}, issues });
