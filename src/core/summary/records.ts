import { type Catalogue, type Field, type FieldType, formsDigest } from "../catalogue";
import { boardColumns, digestKeys, firstKey, returnContent, isShown, shownEntries } from "../merge";
import type { Figures, Source, SourceReturn, SummaryModel, TemplateSummary } from "../merge";
import { given, type Issue } from "../base";
import { entriesDigest, isAboutTexts } from "../submissions";
import type {
  AskedBefore,
  Cover,
  Decided,
  DigestKeys,
  RefusedSheet,
  Submission,
  TemplateReturn,
} from "../submissions";
import type { UsedLabel } from "./look/labels";

/**
 * What a summary remembers in its hidden sheet, so that it can be merged again: who made it, what its columns
 * hold, which names stand for which codes, and every file. The rows themselves are the visible ones.
 */
export type SummaryRecord =
  | { readonly kind: "summary"; readonly value: SummaryStamp }
  | { readonly kind: "template"; readonly value: TemplateRecord }
  | { readonly kind: "label"; readonly value: UsedLabel }
  | { readonly kind: "file"; readonly value: FileRecord }
  | { readonly kind: "decisions"; readonly value: DecisionsRecord }
  | { readonly kind: "asked-before"; readonly value: AskedBefore }
  | { readonly kind: "words"; readonly value: WordsRecord };

/** Hidden sheet: kind in column A, the record as JSON from column B on, cut where a cell ends. */
export const RECORDS_SHEET = "_khoagiao_tonghop";
/** Custom property that marks a summary; its value is the stamp as JSON. */
export const SUMMARY_PROPERTY = "khoagiao.tongHop";
/** Custom property with the seal of a summary: where it is whole, nobody has saved the book since it was made. */
export const SEAL_PROPERTY = "khoagiao.niemPhong";
/** Counts up when a reader of older summaries must know. */
export const FORMAT = 1;

export interface SummaryStamp {
  readonly format: number;
  readonly catalogueId: string;
  readonly catalogueVersion: string;
  /** `formsDigest` of the catalogue; absent in summaries of earlier versions. */
  readonly forms?: string;
  readonly board: string;
  readonly period: string;
  readonly asOf: string;
}

export interface TemplateRecord {
  readonly template: string;
  /** Name of its sheet as the merge wrote it, where it has one; absent in summaries of earlier versions, as the total is. */
  readonly sheet?: string;
  readonly total?: Figures;
  /** Absent in summaries of earlier versions. */
  readonly title?: string;
  /** Field key → type, as far as a cell needs it to be read back. */
  readonly types: Readonly<Record<string, FieldType>>;
  /** Keys of the columns that are the board's own, where there are some. */
  readonly byBoard?: readonly string[];
  /** Field key → the one its column was given first, by which fingerprints are taken; only where that is another. */
  readonly firstKeys?: Readonly<Record<string, string>>;
  /** Field key → what the column says to people: a board with another catalogue holds its own against it. */
  readonly columns?: Readonly<Record<string, ColumnRecord>>;
}

export interface ColumnRecord {
  readonly label: string;
  readonly unitOfMeasure?: string;
  /** Its aggregation. */
  readonly aggregate: string;
  readonly isStock?: boolean;
}

export interface FileRecord {
  /** `Source.number`, which the data rows name. */
  readonly number: number;
  readonly file: string;
  readonly sha256: string;
  readonly savedAt?: string;
  readonly via?: string;
  readonly chosenOver?: readonly string[];
  readonly orgUnit?: string;
  readonly period?: string;
  /** Findings of the check; those of the merge are found anew. */
  readonly issues: readonly Issue[];
  /** Absent for a rejected file. */
  readonly report?: {
    readonly catalogueId: string;
    readonly catalogueVersion: string;
    readonly cover: Cover;
  };
  readonly returns: readonly ReturnRecord[];
  /** What was decided about it, here or further below. */
  readonly decided?: readonly Decided[];
}

/** Name of a sheet that is made anew with every merge → fingerprint of its words: whoever wrote into it changed it. */
export type WordsRecord = Readonly<Record<string, string>>;

export interface DecisionsRecord {
  /** Of the sheet "Quyết định của Ban" as the merge wrote it: another one holds what no merge has carried out yet. */
  readonly digest: string;
  /** What was decided and not applied: open, met or astray. */
  readonly waiting: readonly Decided[];
  /** What holds of texts, and so belongs to no file; absent in summaries of earlier versions. */
  readonly ofTexts?: readonly Decided[];
}

export interface ReturnRecord {
  readonly template: string;
  readonly version: number;
  readonly rows: number;
  readonly nilReport: boolean;
  /** Its rows stand in the summary. */
  readonly kept: boolean;
  /** … beside the others, and count in no figure. */
  readonly beside?: boolean;
  readonly refused?: RefusedSheet;
  /** Of the values; absent where there are no rows. */
  readonly digest?: string;
  /** Row in the unit's own sheet → first letters of its digest: a row that was changed since is named. */
  readonly marks?: Readonly<Record<string, string>>;
  /** What the unit itself had written into the board's columns: all else that stands there the board wrote. */
  readonly brought?: readonly BroughtValue[];
}

export interface BroughtValue {
  readonly row: number;
  readonly field: string;
  readonly value: string;
}

export function templateRecord({ template }: TemplateSummary): TemplateRecord {
  const byBoard = [...boardColumns(template)];
  const firstKeys = template.fields.flatMap((field) =>
    firstKey(field) === field.key ? [] : [[field.key, firstKey(field)] as const],
  );
  return {
    ...{ template: template.code, title: template.title },
    types: Object.fromEntries(template.fields.map(({ key, type }) => [key, type])),
    columns: Object.fromEntries(template.fields.map((field) => [field.key, columnRecord(field)])),
    ...(byBoard.length > 0 && { byBoard }),
    ...(firstKeys.length > 0 && { firstKeys: Object.fromEntries(firstKeys) }),
  };
}

/** What a summary's fingerprints were taken by. */
export const keysOfDigests = ({ byBoard = [], firstKeys = {} }: Partial<TemplateRecord> = {}): DigestKeys =>
  digestKeys(byBoard, Object.entries(firstKeys));

const columnRecord = ({ label, unitOfMeasure, aggregate, isStock }: Field): ColumnRecord => ({
  ...{ label, aggregate: aggregate.op, ...given({ unitOfMeasure, isStock }) },
});

/** The files of a merge, each with what was decided about it. */
export function fileRecords({ sources, templates, decisions }: SummaryModel): readonly FileRecord[] {
  const byBoard = new Map(templates.map(({ template }) => [template.code, boardColumns(template)]));
  const decidedOf = new Map<number, Decided[]>();
  for (const { source, ...one } of decisions) {
    if (source === undefined || one.state !== "applied") continue;
    decidedOf.set(source, [...(decidedOf.get(source) ?? []), one]);
  }
  return sources.map((source) => {
    const decided = decidedOf.get(source.number);
    const columns = (code: string) => byBoard.get(code) ?? new Set<string>();
    return {
      ...fileRecord(source, columns),
      ...given({ decided: decided?.filter(({ decision }) => decision.kind !== "reply") }),
    };
  });
}

export function decisionsRecord({ decisions }: SummaryModel, digest: string): DecisionsRecord {
  const recorded = ({ decision, state, findings }: Decided): Decided => ({ decision, state, findings });
  const waiting = decisions.filter(({ state }) => state !== "applied").map(recorded);
  const ofTexts = decisions
    .filter(({ decision, state }) => state === "applied" && isAboutTexts(decision))
    .map(recorded);
  return { digest, waiting, ...(ofTexts.length > 0 && { ofTexts }) };
}

/** What was asked in the periods before; its words stand where it was asked last. */
export function askedBeforeRecords({ askedBefore }: SummaryModel): readonly AskedBefore[] {
  const last = new Map(askedBefore.map((one) => [matterOf(one), one]));
  return askedBefore.map((one) => (last.get(matterOf(one)) === one ? one : { ...one, text: "" }));
}

const matterOf = ({ template, orgUnit, key }: AskedBefore): string =>
  JSON.stringify([template, orgUnit, key]);

/** Keys of the board's own columns, by template. */
type ByBoard = (template: string) => DigestKeys;

function fileRecord(source: Source, byBoard: ByBoard): FileRecord {
  const { number, file, sha256, savedAt, via, chosenOver, orgUnit, period, submission } = source;
  return {
    ...{ number, file, sha256 },
    ...given({ savedAt, via, chosenOver, orgUnit, period }),
    issues: source.issues.filter(({ code }) => !code.startsWith("merge.")),
    ...(submission === undefined ? {} : { report: reportOf(submission) }),
    returns:
      submission === undefined
        ? source.returns.map(rejectedReturn)
        : acceptedReturns(source, submission, byBoard),
  };
}

const reportOf = ({ catalogueId, catalogueVersion, cover }: Submission) => ({
  catalogueId,
  catalogueVersion,
  cover,
});

const rejectedReturn = ({ template, rows, nilReport }: SourceReturn): ReturnRecord => ({
  ...{ template, version: 0, rows, nilReport, kept: false },
});

function acceptedReturns(
  { returns }: Source,
  submission: Submission,
  byBoard: ByBoard,
): readonly ReturnRecord[] {
  const standings = new Map(returns.map(({ template, standing }) => [template, standing]));
  return submission.returns.map((sent) => {
    const standing = standings.get(sent.template);
    const isKept = standing !== undefined && isShown(standing) && sent.withheld === undefined;
    const one = isKept ? { ...sent, entries: shownEntries(sent, standing) } : sent;
    const rows = one.withheld?.rows ?? one.entries.length;
    const brought = broughtBy(one, byBoard(one.template));
    return {
      ...{ template: one.template, version: one.version, rows, nilReport: one.nilReport },
      kept: isKept,
      ...(standing === "compared" && { beside: true }),
      ...given({ refused: one.refused }),
      ...(rows === 0 ? {} : { digest: returnContent(one, byBoard(one.template)) }),
      ...(isKept && rows > 0 && { marks: rowMarks(one.entries, byBoard(one.template)) }),
      ...(brought.length > 0 && { brought }),
    };
  });
}

/** By the number of the row: what it says, in few letters. */
export const rowMarks = (
  entries: TemplateReturn["entries"],
  byBoard: DigestKeys,
): Readonly<Record<string, string>> => {
  const { mark } = entriesDigest(entries, byBoard);
  return Object.fromEntries(entries.map(({ row }, at) => [row, mark(at)]));
};

function broughtBy(
  { entries, replied = [] }: TemplateReturn,
  byBoard: ReadonlySet<string>,
): readonly BroughtValue[] {
  if (byBoard.size === 0) return [];
  const before = new Map(replied.map((cell) => [`${cell.row} ${cell.field}`, cell]));
  return entries.flatMap(({ row, values }) =>
    [...byBoard].flatMap((field) => {
      const cell = before.get(`${row} ${field}`);
      const value = cell === undefined ? values[field] : cell.before;
      return value === undefined ? [] : [{ row, field, value: String(value) }];
    }),
  );
}

export function summaryStamp({ period, asOf }: SummaryModel, catalogue: Catalogue): SummaryStamp {
  return {
    format: FORMAT,
    catalogueId: catalogue.id,
    catalogueVersion: catalogue.version,
    forms: formsDigest(catalogue),
    board: catalogue.board.orgUnit,
    period: period.id,
    asOf,
  };
}
