import { type Issue, type Result, compareIssues, isError, read, refused } from "../../base";
import type { Workbook } from "../../workbook";
import { reviewSteps as usualReviewSteps } from "../default/review-steps";
import { groupBy } from "../group-by";
import { catalogueIssue } from "../issues";
import type { Catalogue, ChoiceList, Template } from "../model";
import { type CatalogueRows, readCatalogueRows } from "./read/catalogue-rows";
import { checkAssignments } from "./check/check-assignments";
import { checkDirectives, checkPeriods, checkUnits } from "./check/check-references";
import { checkReviewSteps } from "./check/check-review-steps";
import { checkTemplates } from "./check/check-templates";
import { itemsOf } from "./read/located";
import { presetRowsOf } from "./read/preset-rows";
import type { Tell } from "./read/table-row";

/**
 * Reads a catalogue workbook as a board leaves it. Every defect is an issue of `catalogue.*` with sheet, row and
 * column, all at once; a catalogue with an error is refused whole, because half a catalogue checks half the rules.
 */
export function readCatalogue(workbook: Workbook): Result<Catalogue> {
  // A cell may be asked several times; its defect is one.
  const unlike = new Map<string, Issue>();
  const tell: Tell = (code, where, details) => {
    const issue = catalogueIssue(code, where, details);
    unlike.set(JSON.stringify(issue), issue);
  };
  const found = readCatalogueRows(workbook, tell);
  checkDirectives(found);
  checkReviewSteps(found);
  checkUnits(found);
  checkPeriods(found);
  checkTemplates(found);
  checkAssignments(found);
  const catalogue = assembled(found);
  const issues = [...unlike.values()].sort(compareIssues);
  return issues.some(isError) ? refused(...issues) : read(catalogue, issues);
}

function assembled(found: CatalogueRows): Catalogue {
  const { text } = found.about;
  return {
    id: text("id"),
    version: text("version"),
    name: text("name"),
    board: {
      orgUnit: text("board"),
      superior: text("superior"),
      name: text("boardName"),
      place: text("place"),
      sendTo: text("sendTo"),
    },
    unitKinds: itemsOf(found.unitKinds),
    orgUnits: itemsOf(found.orgUnits),
    directives: itemsOf(found.directives),
    tasks: itemsOf(found.tasks),
    reviewSteps: found.reviewSteps === undefined ? usualReviewSteps : itemsOf(found.reviewSteps),
    periods: itemsOf(found.periods),
    choiceLists: choiceLists(found),
    templates: templates(found),
    assignments: itemsOf(found.assignments).flat(),
  };
}

function choiceLists({ choices }: CatalogueRows): readonly ChoiceList[] {
  const byList = groupBy(itemsOf(choices), ({ list }) => list);
  return [...byList].map(([code, listed]) => ({
    code,
    name: listed.find(({ listName }) => listName !== "")?.listName ?? "",
    choices: listed.map(({ choice }) => choice),
  }));
}

function templates({ templates: heads, fields, rules, presets }: CatalogueRows): readonly Template[] {
  const fieldsOf = groupBy(fields, ({ row }) => row.text("template"));
  const rulesOf = groupBy(rules, ({ row }) => row.text("template"));
  const presetsOf = groupBy(presets, (row) => row.text("template"));
  return heads.map(({ item: head }) => {
    const own = itemsOf(fieldsOf.get(head.code) ?? []);
    return {
      ...head,
      fields: own,
      rules: itemsOf(rulesOf.get(head.code) ?? []),
      presetRows: presetRowsOf(presetsOf.get(head.code) ?? [], own),
    };
  });
}
