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
}

export interface SheetsRead {
  readonly sheets: readonly Sheet[];
  readonly issues: readonly Issue[];
  /** One part of the file is hostile: then none of it is believed. */
  readonly refusal: Refused | undefined;
}

/** Reads the worksheets in the order of their tabs; charts and dialogs have no cells and are passed over. */
export function readSheets(pack: Package, { entries, links, facts }: SheetsToRead): SheetsRead {
  const sheets: Sheet[] = [];
  const issues: Issue[] = [];
  const beside = new NotesReader(pack, links);
  const { limits } = pack.archive;
  let cellsLeft = limits.cells;
  for (const entry of entries) {
    const link = links.find(({ id }) => id === entry.relationship);
    if (link !== undefined && link.type !== "worksheet") {
      issues.push(
        workbookIssue("workbook.sheet-skipped", { sheet: entry.name }, { facts: { type: link.type } }),
      );
      continue;
    }
    const findings = new CellFindings(entry.name);
    const layout = facts.layout ? new LayoutGatherer(facts.styles) : undefined;
    const part = readOne(pack, link?.target ?? "", {
      facts,
      findings,
      maxCells: cellsLeft,
      maxMerges: limits.merges,
      layout,
    });
    if (part === "doctype") return { sheets, issues, refusal: refusalOf(part, link?.target ?? "", limits) };
    if (typeof part === "string") {
      issues.push(sheetIssue(part, entry.name, limits));
      continue;
    }
    cellsLeft -= part.cellCount;
    issues.push(...findings.issues);
    const filtered = part.filtered || hasFilteredTable(pack, link?.target ?? "", part.tables);
    const { notes, issues: told } = beside.read(link?.target ?? "", entry.name);
    issues.push(...told);
    const { rows, merges, hiddenColumns } = part;
    const pageTexts = part.pageTexts.length === 0 ? undefined : part.pageTexts;
    const { name, visibility } = entry;
    sheets.push({
      name,
      visibility,
      rows,
      merges,
      filtered,
      hiddenColumns,
      ...given({ notes, pageTexts, layout: layout?.layout() }),
    });
  }
  return { sheets, issues, refusal: undefined };
}

type Context = Parameters<typeof readSheetPart>[1];

function readOne(pack: Package, name: string, context: Context): SheetPart | SheetProblem | PartProblem {
  const bytes = pack.xml(name);
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
