import { type Issue, type Place, type Result, foldKey, read, refused } from "../../base";
import { type Decision, shownCell } from "../../submissions";
import type { Cell, Row, Sheet, Workbook } from "../../workbook";
import { summaryIssue } from "../issues";
import { type DecisionColumnKey, type DecisionTexts, columnNamed } from "../look/decision-columns";
import { type DecisionLine, decisionsDigest } from "../look/decisions-digest";
import { words } from "../look/words";
import { type DecisionsWorld, understoodDecision } from "./understood-decision";

/** The decisions of a workbook, as far as they were understood. */
export interface ReadDecisions {
  readonly decisions: readonly Decision[];
  /** Rows that were not understood, as typed, so that none is lost. */
  readonly unread: readonly DecisionTexts[];
  /** Each with its place, and what to do about it. */
  readonly issues: readonly Issue[];
}

/**
 * Reads the sheet "Quyết định của Ban" of a summary or of a workbook of its own, wherever it stands and however its columns
 * are moved about; names are read as people write them. Decisions of other boards are left to the summaries they came
 * with. Undefined where the workbook holds no such sheet; refused where it holds more rows than are read
 * (`summary.too-many-decisions`), for a part of them would decide something else.
 */
export function readDecisions(workbook: Workbook, world: DecisionsWorld): Result<ReadDecisions> | undefined {
  for (const sheet of workbook.sheets) {
    const head = headOf(sheet);
    if (head !== undefined) return readSheet(sheet, head, world);
  }
  return undefined;
}

/** Fingerprint of the decisions that stand in a workbook, whoever typed them: as `decisionsSheet` gives it. */
export function digestOfDecisions({ sheets }: Workbook): string {
  for (const sheet of sheets) {
    const head = headOf(sheet);
    if (head === undefined) continue;
    const valuesOf = ({ cells }: Row): DecisionLine =>
      Object.fromEntries(
        cells.flatMap(({ column, value }) => {
          const key = head.columns.get(column);
          return key === undefined ? [] : [[key, value]];
        }),
      );
    return decisionsDigest(typedRows(sheet, head).map(({ row }) => valuesOf(row)));
  }
  return decisionsDigest([]);
}

/** Whether decisions are read from a sheet. */
export const holdsDecisions = (sheet: Sheet): boolean => headOf(sheet) !== undefined;

interface Head {
  readonly row: number;
  readonly columns: ReadonlyMap<number, DecisionColumnKey>;
  /** Column → a title that is none of ours, or means what another one means. */
  readonly unknown: ReadonlyMap<number, string>;
}

const LAST_HEAD_ROW = 40;
/** A decision, and what it is about. */
const NEEDED: readonly DecisionColumnKey[] = ["kind", "reason"];

function headOf({ rows, visibility }: Sheet): Head | undefined {
  if (visibility === "veryHidden") return undefined;
  for (const { number, cells } of rows) {
    if (number > LAST_HEAD_ROW) return undefined;
    const columns = new Map<number, DecisionColumnKey>();
    const unknown = new Map<number, string>();
    for (const { column, value } of cells) {
      const title = String(value).trim();
      const key = columnNamed(title);
      if (key !== undefined && ![...columns.values()].includes(key)) columns.set(column, key);
      else if (title !== "" && !isOrdinal(title)) unknown.set(column, title);
    }
    const found = new Set(columns.values());
    if (NEEDED.every((key) => found.has(key)) && (found.has("orgUnit") || found.has("file"))) {
      return { row: number, columns, unknown };
    }
  }
  return undefined;
}

const isOrdinal = (title: string): boolean => foldKey(title) === foldKey(words.ordinal);

/** Each of them is looked for among the files in hand: far more than a board decides by hand in a year. */
const MOST_DECISIONS = 10_000;

function readSheet(sheet: Sheet, head: Head, world: DecisionsWorld): Result<ReadDecisions> {
  const decisions: Decision[] = [];
  const unread: DecisionTexts[] = [];
  const issues: Issue[] = [];
  const rows = typedRows(sheet, head);
  if (rows.length > MOST_DECISIONS) {
    const place = { file: world.file, sheet: sheet.name };
    const facts = { rows: rows.length, most: MOST_DECISIONS };
    return refused(summaryIssue("summary.too-many-decisions", place, { facts }));
  }
  for (const { row, texts } of rows) {
    const placeOf = (key: DecisionColumnKey): Place => ({
      ...{ file: world.file, sheet: sheet.name, row: row.number },
      ...[...head.columns].flatMap(([column, one]) => (one === key ? [{ column }] : []))[0],
    });
    const outcome = understoodDecision(texts, placeOf, world);
    issues.push(...outcome.issues);
    if (outcome.decision !== undefined) decisions.push(outcome.decision);
    else if (outcome.issues.length > 0) unread.push(texts);
  }
  return read({ decisions, unread, issues: [...issues, ...unreadColumns(sheet, head, world)] });
}

/** Columns nobody reads, in which something was typed below their titles. */
function unreadColumns({ name, rows }: Sheet, head: Head, { file }: DecisionsWorld): readonly Issue[] {
  const filled = new Set(
    rows.flatMap(({ number, cells }) =>
      number > head.row ? cells.flatMap((cell) => (textIn(cell) === "" ? [] : [cell.column])) : [],
    ),
  );
  return [...head.unknown].flatMap(([column, found]) => {
    const place = { file, sheet: name, row: head.row, column };
    return filled.has(column) ? [summaryIssue("summary.decision-column-unread", place, { found })] : [];
  });
}

/** The rows in which something is decided; what the program writes beside alone is none. */
const typedRows = ({ rows }: Sheet, head: Head) =>
  rows.flatMap((row): readonly { readonly row: Row; readonly texts: DecisionTexts }[] => {
    const texts = row.number > head.row ? textsOf(row, head) : {};
    return Object.keys(texts).every((key) => key === "board" || key === "state") ? [] : [{ row, texts }];
  });

function textsOf({ cells }: Row, { columns }: Head): DecisionTexts {
  return Object.fromEntries(
    cells.flatMap((cell) => {
      const key = columns.get(cell.column);
      const text = textIn(cell);
      return key === undefined || text === "" ? [] : [[key, text]];
    }),
  );
}

/** As its reader sees it. */
const textIn = (cell: Cell): string =>
  (cell.kind === "text" && typeof cell.value === "string" ? cell.value : shownCell(cell)).trim();
