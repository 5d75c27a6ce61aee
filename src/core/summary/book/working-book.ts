import { type Issue, type Result, isError, read, refused, remembered } from "../../base";
import type { Figures } from "../../merge";
import { type Decision, type Entry, contentDigest } from "../../submissions";
import type { SheetDraft, Workbook } from "../../workbook";
import { summaryIssue } from "../issues";
import type { DecisionTexts } from "../look/decision-columns";
import { words } from "../look/words";
import { underKeysOfToday } from "../read/keys-of-today";
import { type ReadDecisions, readDecisions } from "../read/read-decisions";
import { type Records, readRecords } from "../read/read-records";
import { type SummaryRows, readSummaryRows, rowsKey } from "../read/read-rows";
import type { DecisionsWorld } from "../read/understood-decision";
import { RECORDS_SHEET, keysOfDigests } from "../records";
import { ownSheets, writtenIn } from "./own-sheets";
import { repliesIn } from "./replies-in";

/** An earlier summary of the same board and period, in which the board worked: what of it the next merge keeps. */
export interface WorkingBook {
  readonly decisions: readonly Decision[];
  /** What the board wrote into its own columns. */
  readonly replies: readonly Decision[];
  /** Rows of decisions that were not understood. */
  readonly unread: readonly DecisionTexts[];
  /** Sheets the board added, to stand in the new book again. */
  readonly ownSheets: readonly SheetDraft[];
  readonly issues: readonly Issue[];
  readonly catalogueVersion: string;
  /** Hashes of the files it was made from. */
  readonly files: ReadonlySet<string>;
  /** `blockKey` → the rows that stood there. */
  readonly blocks: ReadonlyMap<string, EarlierBlock>;
  /** Template → its total, as far as it is known that it still is the one of these rows. */
  readonly totals: ReadonlyMap<string, Figures>;
}

/** Rows of one unit, period and template, from one file. */
export interface EarlierBlock {
  readonly orgUnit: string;
  readonly period: string;
  readonly template: string;
  readonly sha256: string;
  /** They stood beside the others and counted in no figure. */
  readonly isBeside: boolean;
  readonly rows: number;
  /** Of a sealed book its sheet is read for them. */
  readonly entries: readonly Entry[];
  /** The fingerprint of what the unit brought (`contentDigest`). */
  readonly content: string;
  /** Somebody changed the rows in the book since it was made. */
  readonly isEdited: boolean;
}

export const blockKey = ({
  orgUnit,
  period,
  template,
}: Pick<EarlierBlock, "orgUnit" | "period" | "template">): string => [orgUnit, period, template].join("\n");

/**
 * Reads a summary as the board's working book. Refused where it cannot be read whole: whoever would write over it must
 * not. `undefined` for a summary of another board or period: that is another book, and nothing of it holds here.
 */
export function readWorkingBook(
  workbook: Workbook,
  world: DecisionsWorld,
  damage: readonly Issue[] = [],
): Result<WorkingBook | undefined> {
  const { index, period, file } = world;
  const written = readRecords(workbook);
  if (written === undefined || damage.some(isError)) {
    return refused(...damage, summaryIssue("summary.records-unreadable", { file, sheet: RECORDS_SHEET }));
  }
  const records = underKeysOfToday(written, index);
  const { stamp } = records;
  if (stamp.period !== period.id || stamp.board !== index.catalogue.board.orgUnit) return read(undefined);
  const isSealed = workbook.isSealed === true;
  const looked = isSealed ? withoutUnitsRows(workbook, records) : workbook;
  const rows = readSummaryRows(looked, records, { file, index: undefined });
  const decided = readDecisions(looked, world) ?? withoutDecisions(records, file);
  if (!decided.ok) return decided;
  const { decisions, unread, issues } = decided.value;
  const own = ownSheets(looked, records, file);
  return read({
    decisions,
    replies: repliesIn(records, rows, index),
    unread,
    ownSheets: own.sheets,
    issues: [
      ...issues,
      ...lostReplies(rows, records),
      ...own.issues,
      ...(isSealed ? [] : writtenIn(workbook, records, file)),
    ],
    catalogueVersion: stamp.catalogueVersion,
    files: new Set(records.files.map(({ sha256 }) => sha256)),
    blocks: isSealed ? sealedBlocks(workbook, records, file) : blocksIn(records, rows),
    totals: new Map(
      isSealed
        ? [...records.templates].flatMap(([template, { total }]) => (total ? [[template, total]] : []))
        : [],
    ),
  });
}

/** The sheet of decisions is gone, or nobody can say any more which of its columns is which: what it held is told. */
function withoutDecisions({ files, decisions }: Records, file: string): Result<ReadDecisions> {
  const { waiting = [], ofTexts = [] } = decisions ?? {};
  const all = [...files.flatMap(({ decided = [] }) => decided), ...waiting, ...ofTexts];
  const count = all.filter(({ decision: { board } }) => board === undefined).length;
  const place = { file, sheet: words.decisions };
  const gone = summaryIssue("summary.decisions-gone", place, { facts: { count } });
  return read({ decisions: [], unread: [], issues: count === 0 ? [] : [gone] });
}

/** The sheets in which the board may have written; those that hold but what units sent are as the merge wrote them. */
function withoutUnitsRows(workbook: Workbook, { templates }: Records): Workbook {
  const units = new Set(
    [...templates.values()].flatMap(({ sheet, byBoard }) => (byBoard ? [] : (sheet ?? []))),
  );
  return { ...workbook, sheets: workbook.sheets.filter(({ name }) => !units.has(name)) };
}

/** Of a book that nobody has saved since: what its records say of each block holds, and its rows are read when they are asked for. */
function sealedBlocks(workbook: Workbook, records: Records, file: string): ReadonlyMap<string, EarlierBlock> {
  const rowsOf = rememberedRows(workbook, records, file);
  const blocks = new Map<string, EarlierBlock>();
  for (const { number, sha256, orgUnit, period = "", returns } of records.files) {
    for (const { template, kept, beside: isBeside = false, digest: content, rows } of returns) {
      if (!kept || orgUnit === undefined || content === undefined || rows === 0) continue;
      const block = {
        ...{ orgUnit, period, template, sha256, isBeside, rows, content, isEdited: false },
        get entries() {
          return rowsOf(template).bySource.get(rowsKey(number, template))?.entries ?? [];
        },
      };
      blocks.set(blockKey(block), block);
    }
  }
  return blocks;
}

function rememberedRows(
  workbook: Workbook,
  records: Records,
  file: string,
): (template: string) => SummaryRows {
  return remembered((template) => {
    const sheets = workbook.sheets.filter(({ name }) => name === records.templates.get(template)?.sheet);
    return readSummaryRows({ ...workbook, sheets }, records, { file, index: undefined });
  });
}

function blocksIn(records: Records, rows: SummaryRows): ReadonlyMap<string, EarlierBlock> {
  const blocks = new Map<string, EarlierBlock>();
  for (const { number, sha256, orgUnit, period = "", returns } of records.files) {
    for (const { template, kept, beside: isBeside = false, digest } of returns) {
      const entries = rows.bySource.get(rowsKey(number, template))?.entries ?? [];
      if (!kept || orgUnit === undefined || entries.length === 0) continue;
      const content = contentDigest(entries, keysOfDigests(records.templates.get(template)));
      const isEdited = content !== digest;
      const block = {
        ...{ orgUnit, period, template, sha256, entries, rows: entries.length },
        isBeside,
        content,
        isEdited,
      };
      blocks.set(blockKey(block), block);
    }
  }
  return blocks;
}

/** Cells of the board's columns that could not be read back: their words are not kept, which is said. */
function lostReplies({ bySource, strangers }: SummaryRows, { templates }: Records): readonly Issue[] {
  const isBoards = ({ where }: Issue): boolean =>
    templates.get(where.template ?? "")?.byBoard?.includes(where.field ?? "") === true;
  return [...[...bySource.values()].flatMap(({ issues }) => issues.filter(isBoards)), ...strangers];
}
