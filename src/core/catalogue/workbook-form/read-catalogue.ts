import { type Issue, type Result, foldKey, isError, read, refused } from "../../base";
import type { Workbook } from "../../workbook";
import { catalogueIssue } from "../issues";
import type { Catalogue } from "../model";
import { checkAbout } from "./check/check-about";
import { checkAssignments } from "./check/check-assignments";
import { checkMappings } from "./check/check-mappings";
import { checkDirectives, checkPeriods, checkUnits } from "./check/check-references";
import { checkReviewSteps } from "./check/check-review-steps";
import { checkTemplates } from "./check/check-templates";
import { oneACause } from "./check/one-a-cause";
import { itemsOf } from "./read/located";
import { readTables } from "./read/read-table";
import { templatesCalled } from "./read/things-called";
import { underCodes } from "./read/under-codes";
import type { Tell } from "./read/table-row";
import { catalogueOf } from "./rows/catalogue-rows";
import type { RowOf } from "./rows/rows";
import { TABLES } from "./tables/tables";
import { tablesInWords } from "./tables/tables-in-words";

/**
 * Reads a catalogue workbook as a board leaves it. Every defect is an issue of `catalogue.*` with sheet, row and
 * column, all at once, one a cause; a catalogue with an error is refused whole, because half a catalogue checks half the rules.
 */
export function readCatalogue(workbook: Workbook): Result<Catalogue> {
  if (!hasSheetOfCatalogue(workbook)) return refused(catalogueIssue("catalogue.not-a-catalogue", {}));
  // Two checks may find the same defect (of a template whose code stands twice); it is one.
  const unlike = new Map<string, Issue>();
  const tell: Tell = (code, where, details) => {
    const issue = catalogueIssue(code, where, details);
    unlike.set(JSON.stringify(issue), issue);
  };
  const named = readTables(workbook, { templates: TABLES.templates, fields: TABLES.fields }, () => {});
  const words = { columns: named.fields.map(({ item }) => item), templatesMeant: templatesCalled(named) };
  const found = underCodes(readTables<RowOf>(workbook, tablesInWords(words), tell));
  checkAbout(found, tell);
  checkDirectives(found);
  checkReviewSteps(found);
  checkUnits(found);
  checkPeriods(found);
  checkTemplates(found);
  checkAssignments(found);
  checkMappings(found);
  const issues = oneACause([...unlike.values()]);
  return issues.some(isError) ? refused(...issues) : read(catalogueOf(itemsOf<RowOf>(found)), issues);
}

/** A workbook without a single one of its sheets is none that lost them. */
function hasSheetOfCatalogue({ sheets }: Workbook): boolean {
  const names = new Set(Object.values(TABLES).map(({ sheet }) => foldKey(sheet)));
  return sheets.some(({ name }) => names.has(foldKey(name)));
}
