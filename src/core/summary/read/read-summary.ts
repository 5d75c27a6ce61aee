import type { Issue } from "../../base";
import { given, isError } from "../../base";
import type { CatalogueIndex } from "../../catalogue";
import { returnContent } from "../../merge";
import { judged, rejectedFile } from "../../submissions";
import type { Decided, SourceFile, SubmissionOutcome, TemplateReturn } from "../../submissions";
import type { Workbook } from "../../workbook";
import { summaryIssue } from "../issues";
import { words } from "../look/words";
import { digestOfDecisions } from "./read-decisions";
import type { RowsOfSource, SummaryRows } from "./read-rows";
import { readSummaryRows, rowsKey } from "./read-rows";
import { type Records, readRecords } from "./read-records";
import { standsBelow } from "./stands-below";
import type { FileRecord, ReturnRecord } from "../records";
import { RECORDS_SHEET, SUMMARY_PROPERTY } from "../records";

/** Whether the workbook is a summary of ours, told by its hidden sheet or its stamp. */
export const isSummary = ({ sheets, customProperties }: Workbook): boolean =>
  customProperties.has(SUMMARY_PROPERTY) || sheets.some(({ name }) => name === RECORDS_SHEET);

export interface JudgedBy {
  /** The catalogue of the board that merges: its limits and conditions. Absent where the book is only looked into. */
  readonly index?: CatalogueIndex | undefined;
  /** What its bytes showed. */
  readonly damage?: readonly Issue[];
}

/**
 * Gives back what a summary was merged from, file by file, so that a higher level can merge it again. Counted and
 * compared rows are read from the sheets as they stand now: where somebody changed them the totals follow, and a
 * warning says so. Whether they count one level up is for its catalogue to say. Returns that were not chosen come
 * without rows (`withheld`), with all that decides between them. Its rows are judged like those of any other file
 * (RULES.md M30): an error in one sends the return back, by the cell it stands in. A summary whose bytes are damaged is rejected whole.
 */
export function readSummary(
  workbook: Workbook,
  source: SourceFile,
  { index, damage = [] }: JudgedBy = {},
): readonly SubmissionOutcome[] {
  // Rows that cannot be read are missing from files nobody can name: none of them counts.
  if (damage.some(isError)) return [rejectedFile(source, damage)];
  const records = readRecords(workbook);
  if (records === undefined) {
    const place = { file: source.file, sheet: RECORDS_SHEET };
    return [rejectedFile(source, [summaryIssue("summary.records-unreadable", place)])];
  }
  const rows = readSummaryRows(workbook, records, { file: source.file, index });
  const about = [...damage, ...editedDecisions(workbook, records, source)];
  const outcomes = records.files.map((record, at) =>
    outcomeOf(record, rows, {
      ...{ summary: source.file, about, records, index },
      // They belong to no file: the first one brings them.
      waiting: at === 0 ? (records.decisions?.waiting ?? []) : [],
    }),
  );
  // The summary itself is listed as rejected, for what of it belongs to no file.
  return rows.strangers.length === 0 ? outcomes : [...outcomes, rejectedFile(source, rows.strangers)];
}

interface ReadSummary {
  readonly summary: string;
  /** What is found about the summary as a whole. */
  readonly about: readonly Issue[];
  readonly waiting: readonly Decided[];
  readonly records: Records;
  readonly index: CatalogueIndex | undefined;
}

/** Decisions that somebody changed or typed after the merge: no merge has carried them out. */
function editedDecisions(workbook: Workbook, { decisions }: Records, { file }: SourceFile): readonly Issue[] {
  if (decisions === undefined || digestOfDecisions(workbook) === decisions.digest) return [];
  return [summaryIssue("summary.decisions-edited", { file, sheet: words.decisions })];
}

function outcomeOf(
  record: FileRecord,
  rows: SummaryRows,
  { summary, about, waiting, records, index }: ReadSummary,
): SubmissionOutcome {
  const { file, sha256, savedAt, via, chosenOver, orgUnit, period, report } = record;
  const { board } = records.stamp;
  const decided = [...(record.decided ?? []), ...waiting].map((one) => ({
    ...one,
    decision: { board, ...one.decision },
  }));
  const source: SourceFile = {
    ...{ file, sha256 },
    ...given({ savedAt }),
    via: via === undefined ? summary : `${summary} › ${via}`,
    sentUpBy: board,
    ...given({ chosenOver }),
    ...(decided.length > 0 && { decided }),
  };
  const unit = orgUnit ?? report?.cover.orgUnit;
  const strangers =
    index === undefined || unit === undefined || standsBelow(unit, board, index)
      ? []
      : [
          summaryIssue(
            "summary.unit-of-another-board",
            { file: summary },
            {
              found: index.orgUnit(board)?.name ?? board,
              facts: { unit: index.orgUnit(unit)?.name ?? unit },
            },
          ),
        ];
  const read = record.returns.map((one) =>
    readReturn(one, rows.bySource.get(rowsKey(record.number, one.template)), {
      ...{ summary, file, byBoard: new Set(records.templates.get(one.template)?.byBoard) },
    }),
  );
  return judged({
    source,
    orgUnit,
    period,
    rowCounts: Object.fromEntries(record.returns.map((one) => [one.template, one.rows])),
    submission: report && { ...source, ...report, returns: read.map(({ templateReturn }) => templateReturn) },
    issues: [
      ...about,
      ...strangers,
      ...record.issues,
      ...(report ? read.flatMap(({ issues }) => issues) : []),
    ],
  });
}

interface ReadReturn {
  readonly templateReturn: TemplateReturn;
  readonly issues: readonly Issue[];
}

interface ReturnWorld {
  readonly summary: string;
  readonly file: string;
  readonly byBoard: ReadonlySet<string>;
}

const NO_ROWS: RowsOfSource = { entries: [], issues: [] };

function readReturn(
  record: ReturnRecord,
  rows: RowsOfSource = NO_ROWS,
  { summary, file, byBoard }: ReturnWorld,
): ReadReturn {
  const { template, version, nilReport, kept, digest } = record;
  const stated = { template, version, nilReport, ...given({ refused: record.refused }) };
  if (!kept && digest !== undefined) {
    return {
      templateReturn: { ...stated, entries: [], withheld: { rows: record.rows, digest } },
      issues: [],
    };
  }
  // A row of the summary that cannot be read leaves the whole return in doubt: nobody can name the unit's own row.
  const doubt = rows.issues.some(isError) ? { refused: {} } : {};
  const templateReturn = { ...stated, ...doubt, entries: rows.entries };
  const edited =
    rows.issues.length === 0 &&
    rows.entries.length + record.rows > 0 &&
    returnContent(templateReturn, byBoard) !== digest;
  const facts = { template, rows: record.rows, foundRows: rows.entries.length, source: file };
  const issues = edited ? [summaryIssue("summary.rows-edited", { file: summary, template }, { facts })] : [];
  return { templateReturn, issues: [...rows.issues, ...issues] };
}
