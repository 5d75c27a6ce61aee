import { UnreadableSheet } from "../../seal";
import { type Issue, type Refused, given } from "../../../base";
import { workbookIssue } from "../../issues";
import type { Sheet } from "../../model";
import type { CellFacts } from "./cell-reader";
import { CellFindings } from "./cell-findings";
import { boundIssue, isBound } from "../broken-bound";
import type { ReadLimits } from "../limits";
import { LayoutGatherer } from "./sheet-layout";
import { NotesReader } from "../notes/sheet-notes";
import { refusalOf, type Package, type PartProblem } from "../package/package";
import type { Relationship } from "../package/relationships";
import { readSheetPart, tableIsFiltered, type SheetPart, type SheetProblem } from "./sheet-part";
import type { SheetListed } from "../package/workbook-part";

export interface SheetsToRead {
  readonly entries: readonly SheetListed[];
  readonly links: readonly Relationship[];
  readonly facts: CellFacts;
  /** Each sheet is read when it is asked for: whoever sealed the workbook wrote them all. */
  readonly whenAsked: boolean;
  /** Names of sheets whose rows nobody asks for. */
  readonly unread: ReadonlySet<string>;
}

export interface SheetsRead {
  readonly sheets: readonly Sheet[];
  readonly issues: readonly Issue[];
  /** One part of the file is hostile: then none of it is believed. */
  readonly refusal: Refused | undefined;
}

/** Reads the worksheets in the order of their tabs; charts and dialogs have no cells and are passed over. */
export function readSheets(
  pack: Package,
  { entries, links, facts, whenAsked, unread }: SheetsToRead,
): SheetsRead {
  const sheets: Sheet[] = [];
  const issues: Issue[] = [];
  const reading = { pack, facts, beside: new NotesReader(pack, links) };
  let cellsLeft = pack.archive.limits.cells;
  for (const entry of entries) {
    const link = links.find(({ id }) => id === entry.relationship);
    if (link !== undefined && link.type !== "worksheet") {
      const facts = { type: link.type };
      issues.push(workbookIssue("workbook.sheet-skipped", { sheet: entry.name }, { facts }));
      continue;
    }
    const target = link?.target ?? "";
    const maxCells = cellsLeft;
    if (whenAsked) {
      sheets.push(
        sheetWhenAsked(entry, () =>
          mustRead(entry.name, readListed(entry, target, { ...reading, maxCells })),
        ),
      );
      continue;
    }
    const isUnread = unread.has(entry.name);
    const found = isUnread
      ? withoutRows(entry, reading.beside.read(target, entry.name))
      : readListed(entry, target, { ...reading, maxCells });
    if ("refusal" in found) return { sheets, issues, refusal: found.refusal };
    issues.push(...found.issues);
    if (found.sheet === undefined) continue;
    cellsLeft -= found.cellCount;
    sheets.push(found.sheet);
  }
  return { sheets, issues, refusal: undefined };
}

interface SheetReading {
  readonly pack: Package;
  readonly facts: CellFacts;
  readonly beside: NotesReader;
  readonly maxCells: number;
}

interface ListedRead {
  /** Undefined where it could not be read. */
  readonly sheet?: Sheet;
  readonly cellCount: number;
  readonly issues: readonly Issue[];
}

function readListed(
  { name, visibility }: SheetListed,
  target: string,
  { pack, facts, beside, maxCells }: SheetReading,
): ListedRead | { readonly refusal: Refused } {
  const { limits } = pack.archive;
  const findings = new CellFindings(name);
  const layout = facts.layout ? new LayoutGatherer(facts.styles) : undefined;
  const context = { name: target, facts, findings, maxCells, maxMerges: limits.merges, layout };
  const part = readOne(pack, context);
  if (part === "doctype") return { refusal: refusalOf(part, target, limits) };
  if (typeof part === "string") return { cellCount: 0, issues: [sheetIssue(part, name, limits)] };
  const { rows, merges, hiddenColumns, cellCount } = part;
  const filtered = part.filtered || hasFilteredTable(pack, target, part.tables);
  const { notes, issues } = beside.read(target, name);
  const pageTexts = part.pageTexts.length === 0 ? undefined : part.pageTexts;
  const more = given({ notes, pageTexts, layout: layout?.layout() });
  const sheet = { name, visibility, rows, merges, filtered, hiddenColumns, ...more };
  return { sheet, cellCount, issues: [...findings.issues, ...issues] };
}

/** A sheet of which only the notes beside its cells are read. */
function withoutRows({ name, visibility }: SheetListed, { notes, issues }: BesideRead): ListedRead {
  const nothing = { rows: [], merges: [], filtered: false, hiddenColumns: [] };
  return { sheet: { name, visibility, ...nothing, ...given({ notes }) }, cellCount: 0, issues };
}

type BesideRead = ReturnType<NotesReader["read"]>;

/** What was written and sealed can be read, unless its bytes were damaged on the way. */
function mustRead(name: string, found: ReturnType<typeof readListed>): Sheet {
  if ("refusal" in found || found.sheet === undefined) throw new UnreadableSheet(name);
  return found.sheet;
}

/** Reads the sheet with the first question about what stands in it, and keeps it. */
function sheetWhenAsked({ name, visibility }: SheetListed, read: () => Sheet): Sheet {
  let known: Sheet | undefined;
  const sheet = (): Sheet => (known ??= read());
  return {
    ...{ name, visibility },
    get rows() {
      return sheet().rows;
    },
    get merges() {
      return sheet().merges;
    },
    get filtered() {
      return sheet().filtered;
    },
    get hiddenColumns() {
      return sheet().hiddenColumns;
    },
    get notes() {
      return sheet().notes ?? [];
    },
  };
}

type Context = Parameters<typeof readSheetPart>[1];

function readOne(pack: Package, context: Context): SheetPart | SheetProblem | PartProblem {
  const bytes = pack.xml(context.name);
  return typeof bytes === "string" ? bytes : readSheetPart(bytes, context);
}

/** A bound that was broken is named with what it allows. */
const sheetIssue = (problem: SheetProblem | PartProblem, sheet: string, limits: ReadLimits): Issue =>
  isBound(problem)
    ? boundIssue(problem, limits, { sheet })
    : workbookIssue("workbook.sheet-damaged", { sheet });

function hasFilteredTable(pack: Package, sheetName: string, tables: readonly string[]): boolean {
  if (tables.length === 0) return false;
  const links = pack.relationships(sheetName);
  if (typeof links === "string") return false;
  return links.some(({ id, target }) => {
    const part = tables.includes(id) ? pack.xml(target) : "missing";
    return typeof part !== "string" && tableIsFiltered(part);
  });
}
