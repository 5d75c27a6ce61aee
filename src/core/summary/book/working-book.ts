import { type Issue, type Result, isError, read, refused } from "../../base";
import { type Decision, type Entry, contentDigest } from "../../submissions";
import type { SheetDraft, Workbook } from "../../workbook";
import { summaryIssue } from "../issues";
import type { DecisionTexts } from "../look/decision-columns";
import { underKeysOfToday } from "../read/keys-of-today";
import { readDecisions } from "../read/read-decisions";
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
}

/** Rows of one unit, period and template, from one file. */
export interface EarlierBlock {
  readonly orgUnit: string;
  readonly period: string;
  readonly template: string;
  readonly sha256: string;
  /** They stood beside the others and counted in no figure. */
  readonly isBeside: boolean;
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
  const rows = readSummaryRows(workbook, records, { file, index: undefined });
  const decided = readDecisions(workbook, world) ?? read(undefined);
  if (!decided.ok) return decided;
  const { decisions = [], unread = [], issues = [] } = decided.value ?? {};
  const own = ownSheets(workbook, records, file);
  return read({
    decisions,
    replies: repliesIn(records, rows, index),
    unread,
    ownSheets: own.sheets,
    issues: [...issues, ...lostReplies(rows, records), ...own.issues, ...writtenIn(workbook, records, file)],
    catalogueVersion: stamp.catalogueVersion,
    files: new Set(records.files.map(({ sha256 }) => sha256)),
    blocks: blocksIn(records, rows),
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
      const block = { ...{ orgUnit, period, template, sha256, entries }, isBeside, content, isEdited };
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
