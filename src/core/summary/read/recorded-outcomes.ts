import type { Issue } from "../../base";
import { given, isError } from "../../base";
import type { CatalogueIndex } from "../../catalogue";
import { returnContent } from "../../merge";
import { judged } from "../../submissions";
import type {
  AskedBefore,
  Decided,
  DigestKeys,
  Entry,
  SourceFile,
  SubmissionOutcome,
  TemplateReturn,
} from "../../submissions";
import { summaryIssue } from "../issues";
import { type FileRecord, type ReturnRecord, keysOfDigests, rowMarks } from "../records";
import type { Records } from "./read-records";
import { type OtherCatalogue, otherCatalogue } from "./other-catalogue";
import { type RowsOfSource, type SummaryRows, rowsKey } from "./read-rows";
import { standsBelow } from "./stands-below";

export interface RecordedWorld {
  /** Name of the summary the records and rows are of. */
  readonly summary: string;
  /** What is found about the summary as a whole. */
  readonly about?: readonly Issue[];
  /** The catalogue of the board that merges; absent where the summary is only looked into. */
  readonly index: CatalogueIndex | undefined;
  /** The board that made the summary opens it again: no file came through another level. */
  readonly reopened: boolean;
}

/** What a summary was merged from, file by file, out of its records and rows, wherever both were kept. */
export function recordedOutcomes(
  records: Records,
  rows: SummaryRows,
  world: RecordedWorld,
): readonly SubmissionOutcome[] {
  const { index, reopened, summary } = world;
  const other = index === undefined || reopened ? undefined : otherCatalogue(records, index, summary);
  return records.files.map((record, at) =>
    outcomeOf(record, rows, {
      ...{ ...world, records },
      about: [...(world.about ?? []), ...(at === 0 ? (other?.issues ?? []) : [])],
      other: other ?? NOTHING,
      // They belong to no file: the first one brings them.
      ofNoFile: at === 0 ? decidedOfNoFile(records) : [],
      askedBefore: at === 0 ? records.askedBefore : [],
    }),
  );
}

const decidedOfNoFile = ({ decisions }: Records): readonly Decided[] => [
  ...(decisions?.waiting ?? []),
  ...(decisions?.ofTexts ?? []),
];

const NOTHING: Pick<OtherCatalogue, "notComparable" | "otherForms"> = {
  notComparable: new Map(),
  otherForms: new Map(),
};

interface OneRecorded extends RecordedWorld {
  readonly other: typeof NOTHING;
  readonly records: Records;
  /** What waits, and what is decided of texts. */
  readonly ofNoFile: readonly Decided[];
  readonly askedBefore: readonly AskedBefore[];
}

function outcomeOf(
  record: FileRecord,
  rows: SummaryRows,
  { summary, about = [], ofNoFile, askedBefore, records, index, reopened, other }: OneRecorded,
): SubmissionOutcome {
  const { file, sha256, savedAt, via, chosenOver, orgUnit, period, report } = record;
  const { board } = records.stamp;
  const decided = [...(record.decided ?? []), ...ofNoFile].map((one) =>
    reopened ? one : { ...one, decision: { board, ...one.decision } },
  );
  const source: SourceFile = {
    ...{ file, sha256 },
    ...given({ savedAt }),
    ...(reopened ? given({ via }) : { via: [summary, via].filter(Boolean).join(" › "), sentUpBy: board }),
    ...given({ chosenOver }),
    ...(decided.length > 0 && { decided }),
    ...(askedBefore.length > 0 && { askedBefore }),
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
      ...{ summary, file, keys: keysOfDigests(records.templates.get(one.template)) },
      ...given({
        notComparable: other.notComparable.get(one.template),
        otherForm: other.otherForms.get(one.template),
      }),
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
  readonly keys: DigestKeys;
  readonly notComparable?: ReadonlySet<string>;
  readonly otherForm?: Issue;
}

const NO_ROWS: RowsOfSource = { entries: [], places: new Map(), issues: [] };

function readReturn(record: ReturnRecord, rows: RowsOfSource = NO_ROWS, world: ReturnWorld): ReadReturn {
  const { notComparable, otherForm } = world;
  const about = otherForm === undefined ? [] : [otherForm];
  const { template, version, nilReport, kept, digest } = record;
  const stated = { template, version, nilReport, ...given({ refused: record.refused }) };
  if (!kept && digest !== undefined) {
    return {
      templateReturn: { ...stated, entries: [], withheld: { rows: record.rows, digest } },
      issues: about,
    };
  }
  // A row of the summary that cannot be read leaves the whole return in doubt: nobody can name the unit's own row.
  const doubt = rows.issues.some(isError) ? { refused: {} } : {};
  const templateReturn: TemplateReturn = { ...stated, ...doubt, entries: rows.entries };
  const edited =
    rows.issues.length === 0 &&
    rows.entries.length + record.rows > 0 &&
    returnContent(templateReturn, world.keys) !== digest;
  const issues = edited ? [rowsEdited(record, rows, world)] : [];
  const entries = notComparable === undefined ? rows.entries : withoutFields(rows.entries, notComparable);
  return { templateReturn: { ...templateReturn, entries }, issues: [...about, ...rows.issues, ...issues] };
}

const MOST_ROWS = 8;

/** At the first row that is another than it was written; of more the first are named. Where a row is gone no other is. */
function rowsEdited(
  { template, rows, marks = {} }: ReturnRecord,
  { entries, places }: RowsOfSource,
  { summary, file, keys }: ReturnWorld,
): Issue {
  const now = rowMarks(entries, keys);
  const changed = Object.keys(marks).length === 0 ? [] : entries.filter(({ row }) => marks[row] !== now[row]);
  const at = changed.flatMap(({ row }) => places.get(row) ?? []);
  const named = at.slice(0, MOST_ROWS).map(({ row }) => String(row));
  const found = named.length === 0 ? "–" : [...named, ...(at.length > MOST_ROWS ? ["…"] : [])].join(", ");
  const facts = { template, rows, foundRows: entries.length, source: file };
  return summaryIssue("summary.rows-edited", at[0] ?? { file: summary, template }, { found, facts });
}

const withoutFields = (entries: readonly Entry[], keys: ReadonlySet<string>): readonly Entry[] =>
  entries.map((entry) => ({
    ...entry,
    values: Object.fromEntries(Object.entries(entry.values).filter(([key]) => !keys.has(key))),
  }));
