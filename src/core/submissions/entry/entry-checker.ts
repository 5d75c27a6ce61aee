import type { Issue } from "../../base";
import { COVER_FIELDS, type CatalogueIndex, type Period, type Template } from "../../catalogue";
import type { Cell } from "../../workbook";
import type { RuleScope } from "./check-rules";
import { EntryContext, type Values } from "./entry-context";
import type { EntryReading } from "./entry-reading";
import { judgeEntry, readCell } from "./read-entry";
import { countsOver } from "./sheet-rules";
import type { Entry } from "../model";
import { isBlankText } from "../read-field/field-reader";
import { Findings } from "../read-field/findings";
import { dittoOf } from "../read-field/ditto";
import { saysNoEntryAlone } from "../rows/doubtful-rows";
import { type FieldPlan, readingPlan } from "./reading-plan";

/** Where an entry is typed: the period it is for, and the cover that conditions may ask. */
export interface EntryWorld {
  readonly index: CatalogueIndex;
  readonly period: Period | undefined;
  readonly cover?: { readonly values: Values; readonly refused: ReadonlySet<string> };
}

export interface EntryFindings {
  /** Values as the merge would read them, computed fields included; a refused one is absent. */
  readonly values: Values;
  /** `where` names template and field; no row, no column: the entry stands nowhere yet. */
  readonly issues: readonly Issue[];
}

/** The other rows of its sheet, and the number it has among them; conditions over the sheet are judged where they are known. */
export interface BesideEntry {
  readonly others: readonly Pick<Entry, "values">[];
  readonly ordinal: number;
}

export type EntryChecker = (texts: Readonly<Record<string, string>>, beside?: BesideEntry) => EntryFindings;

/** What is typed is a text to begin with: in a form that is no finding. */
const NATURAL_IN_A_FORM: ReadonlySet<string> = new Set([
  "submission.number-as-text",
  "submission.date-as-text",
  "submission.time-as-text",
]);

/**
 * Checks an entry typed into a form, by the readers, computed fields and conditions of the merge: a text typed
 * here is read exactly as a text cell of that column would be. Made once per template, used at each keystroke.
 */
export function entryChecker(template: Template, world: EntryWorld): EntryChecker {
  const { templatePlan, scopeOf } = entryScope(template, world);
  const inputs = templatePlan.fields.filter(({ field }) => field.formula === undefined);
  const naming = templatePlan.fields.find(({ tellsRow }) => tellsRow)?.field.key;
  return (texts, beside) => {
    const issues: Issue[] = [];
    const findings = new Findings({ template: template.code }, issues);
    const reading: EntryReading = { values: {}, refused: new Set() };
    for (const one of inputs) {
      const text = texts[one.field.key] ?? "";
      if (dittoOf(text) !== undefined && !one.names(text)) refuseDitto(text, one, reading, findings);
      else if (!isBlankText(text)) readCell(textCell(text), one, reading, findings);
    }
    const scope = scopeOf();
    const { context } = scope;
    context.values = reading.values;
    if (beside !== undefined && templatePlan.sheetRules.length > 0) {
      const rows = [...beside.others.map(({ values }) => values), reading.values];
      context.around = { ordinal: beside.ordinal, rows: countsOver(rows, context) };
    }
    judgeEntry(reading, templatePlan, { scope, findings });
    const doubtful = saysNoEntryAlone(reading.values, templatePlan);
    if (doubtful !== undefined)
      findings.addAt({ field: naming }, "submission.row-doubtful", { found: doubtful });
    return { values: reading.values, issues: issues.filter(({ code }) => !NATURAL_IN_A_FORM.has(code)) };
  };
}

/** What conditions over a template are judged with where no sheet lies open. */
export function entryScope(template: Template, { index, period, cover }: EntryWorld) {
  const orgUnit = cover?.values[COVER_FIELDS.orgUnit];
  const plan = readingPlan(index, period, typeof orgUnit === "string" ? orgUnit : undefined);
  const coverTemplate = index.catalogue.templates.find(({ layout }) => layout === "cover");
  const coverContext =
    coverTemplate === undefined || cover === undefined ? undefined : new EntryContext(coverTemplate, plan);
  if (coverContext !== undefined && cover !== undefined) coverContext.values = cover.values;
  const columnOf = new Map(template.fields.map(({ key }) => [key, NO_COLUMN]));
  const scopeOf = (): RuleScope => ({
    ...{ context: new EntryContext(template, plan, coverContext), columnOf },
    ...{ unread: NOTHING, coverRefused: cover?.refused ?? NOTHING },
  });
  return { templatePlan: plan.of(template), scopeOf };
}

/** A form shows one entry: there is no row above it to be the same as. */
function refuseDitto(
  found: string,
  { field }: FieldPlan,
  { refused }: EntryReading,
  findings: Findings,
): void {
  const facts = { labels: `“${field.label}”` };
  findings.addAt({ field: field.key }, "submission.ditto-unclear", { found, facts });
  refused.add(field.key);
}

/** `CellReport` leaves out row and column 0. */
const NO_COLUMN = 0;
const NOTHING: ReadonlySet<string> = new Set();

const textCell = (value: string): Cell => ({ column: NO_COLUMN, kind: "text", value, formula: false });
