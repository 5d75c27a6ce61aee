import { type Issue, type Place, given, isError } from "../base";
import { type CatalogueIndex, type Period, type Template, kindOf } from "../catalogue";
import { entryChecker, entryScope } from "./entry/entry-checker";
import { reportSheetRules } from "./entry/sheet-rules";
import { judged } from "./judged";
import type {
  Entry,
  FieldValue,
  RepliedCell,
  SheetAround,
  Submission,
  SubmissionOutcome,
  TemplateReturn,
  UnreadCell,
} from "./model";
import { Findings } from "./read-field/findings";
import { reportRepeated } from "./rows/repeated-entries";
import { withoutRows } from "./rows-told";
import { typedTexts } from "./value-text";

/** What is changed in a report after it was read. Rows are those of the sheet as it came. */
export interface Amendments {
  readonly corrections: readonly Correction[];
  readonly rowsLeftOut: readonly { readonly template: string; readonly row: number }[];
  /** Findings that count for nothing any more. */
  passes(issue: Issue): boolean;
}

/** A value in place of another, as one would type it into the cell; "" leaves it blank. */
export interface Correction {
  readonly template: string;
  readonly row: number;
  readonly field: string;
  readonly text: string;
}

export interface AmendingWorld {
  readonly index: CatalogueIndex;
  readonly period: Period;
}

type Accepted = Exclude<SubmissionOutcome, { readonly status: "rejected" }>;

/**
 * The outcome as if the report had come that way, and judged anew: a corrected row is read, worked out and checked again
 * by the readers and conditions of its template; rows said twice are looked for again. What is wrong with a correction
 * stands among the issues.
 */
export function amended(
  { submission, issues }: Accepted,
  amendments: Amendments,
  world: AmendingWorld,
): SubmissionOutcome {
  const kept = issues.filter((issue) => !amendments.passes(issue));
  const touched = new Set([
    ...issues.flatMap((issue) => (isError(issue) && amendments.passes(issue) ? [issue.where.template] : [])),
    ...amendments.corrections.map(({ template }) => template),
    ...amendments.rowsLeftOut.map(({ template }) => template),
  ]);
  const found: Issue[] = [...kept];
  const passed = issues.filter((issue) => amendments.passes(issue));
  const returns = submission.returns.map((one) =>
    touched.has(one.template) ? amendedReturn(one, { amendments, submission, found, passed }, world) : one,
  );
  return judged({
    source: submission,
    orgUnit: submission.cover.orgUnit,
    period: submission.cover.period,
    rowCounts: Object.fromEntries(returns.map(({ template, entries }) => [template, entries.length])),
    submission: { ...submission, returns },
    coverTemplate: world.index.catalogue.templates.find(({ layout }) => layout === "cover")?.code,
    issues: found.filter((issue) => !amendments.passes(issue)),
  });
}

interface Amending {
  readonly amendments: Amendments;
  readonly submission: Submission;
  /** All of the report; those of the return are replaced. */
  readonly found: Issue[];
  /** What the board passed of it. */
  readonly passed: readonly Issue[];
}

/** Without the verdict over it, which is to be found anew. */
function amendedReturn(
  { refused: _, ...one }: TemplateReturn,
  { amendments, submission, found, passed }: Amending,
  world: AmendingWorld,
): TemplateReturn {
  const template = world.index.template(one.template);
  const leftOut = rowsOf(amendments.rowsLeftOut, one.template);
  const corrections = amendments.corrections.filter((correction) => correction.template === one.template);
  if (leftOut.size + corrections.length === 0 || template === undefined) return one;
  const isOfSheet = ({ where }: Issue) => where.template === one.template;
  found.splice(
    0,
    found.length,
    ...found.flatMap((issue) => (isOfSheet(issue) ? withoutRows(issue, leftOut) : [issue])),
  );
  const correct = correcting(template, submission, { corrections, found }, world);
  const replied = repliedIn(one, corrections, template);
  const entries = one.entries.flatMap((entry) => (leftOut.has(entry.row) ? [] : [correct(entry)]));
  const isRepeat = ({ code, where }: Issue) =>
    code === "submission.row-repeated" && where.template === one.template;
  drop(found, isRepeat);
  const place = { file: submission.file, template: one.template, ...given({ sheet: entries[0]?.sheet }) };
  reportRepeated(entries, template, new Findings(place, found));
  const { around } = one;
  const now = around && { ...around, unread: stillUnread(around, entries, { leftOut, corrections }) };
  const amendedNow = { ...one, ...given({ around: now }), entries };
  judgeSheet(amendedNow, template, { submission, found, passed }, { ...world, place });
  return { ...amendedNow, ...(replied.length > 0 && { replied }) };
}

interface Changed {
  readonly leftOut: ReadonlySet<number | undefined>;
  readonly corrections: readonly Correction[];
}

/** Cells that could not be read, without those the board corrected, and with corrections that cannot be read either. */
function stillUnread(
  { unread }: SheetAround,
  entries: readonly Entry[],
  { leftOut, corrections }: Changed,
): readonly UnreadCell[] {
  const isCorrected = ({ row, field }: UnreadCell) =>
    corrections.some((one) => one.row === row && one.field === field);
  const valuesOf = new Map(entries.map(({ row, values }) => [row, values]));
  return [
    ...unread.filter((one) => !isCorrected(one) && (one.row === undefined || !leftOut.has(one.row))),
    ...corrections
      .filter(({ row, field, text }) => text !== "" && valuesOf.get(row)?.[field] === undefined)
      .map(({ row, field }) => ({ row, field })),
  ];
}

/** Conditions over the sheet may hold now, or no longer, in rows that nobody touched; what was passed stays passed. */
function judgeSheet(
  { entries, around }: TemplateReturn,
  template: Template,
  { submission, found, passed }: Omit<Amending, "amendments">,
  { index, period, place }: AmendingWorld & { readonly place: Place },
): void {
  if (around === undefined) return;
  const cover = { values: submission.cover.values, refused: new Set<string>() };
  const { templatePlan, scopeOf } = entryScope(template, { index, period, cover });
  const rules = new Set<unknown>(templatePlan.sheetRules.map(({ rule }) => rule.code));
  const isOfSheet = ({ code, where, facts }: Issue) =>
    code === "submission.rule-broken" && where.template === template.code && rules.has(facts?.["rule"]);
  const nameOf = ({ where, facts }: Issue) => `${where.row} ${facts?.["rule"]}`;
  const settled = new Set(passed.filter(isOfSheet).map(nameOf));
  drop(found, isOfSheet);
  const again: Issue[] = [];
  reportSheetRules(entries, templatePlan, { scope: scopeOf(), around }, new Findings(place, again));
  found.push(...again.filter((issue) => !settled.has(nameOf(issue))));
}

/** What stands in the board's columns before it writes into them. */
function repliedIn(
  { entries }: TemplateReturn,
  corrections: readonly Correction[],
  { fields }: Template,
): readonly RepliedCell[] {
  const isBoards = new Set(fields.flatMap(({ key, filledByBoard }) => (filledByBoard ? [key] : [])));
  const values = new Map(entries.map((entry) => [entry.row, entry.values]));
  return corrections.flatMap(({ row, field }) =>
    isBoards.has(field) ? [{ row, field, ...given({ before: values.get(row)?.[field] }) }] : [],
  );
}

const rowsOf = (places: Amendments["rowsLeftOut"], template: string): ReadonlySet<number | undefined> =>
  new Set(places.flatMap((place) => (place.template === template ? [place.row] : [])));

function drop(found: Issue[], isOut: (issue: Issue) => boolean): void {
  found.splice(0, found.length, ...found.filter((issue) => !isOut(issue)));
}

/** What is said of a row as a whole, and may no longer hold once a value in it is another. */
const OF_THE_ROW: ReadonlySet<string> = new Set(["submission.rule-broken", "submission.computed-differs"]);

function correcting(
  template: Template,
  { cover, file }: Submission,
  { corrections, found }: { readonly corrections: readonly Correction[]; readonly found: Issue[] },
  { index, period }: AmendingWorld,
): (entry: Entry) => Entry {
  const check = entryChecker(template, {
    ...{ index, period },
    cover: { values: cover.values, refused: new Set() },
  });
  const words = template.fields.filter((field) => field.filledByBoard && kindOf(field).holds === "text");
  const isBoards = new Set(words.map(({ key }) => key));
  return (entry) => {
    const here = corrections.filter(({ row }) => row === entry.row);
    if (here.length === 0) return entry;
    const own = here.filter(({ field }) => isBoards.has(field));
    const values = withTexts(entry.values, own);
    const ofUnit = here.filter(({ field }) => !isBoards.has(field));
    if (ofUnit.length === 0) return { ...entry, values };
    const fields = new Set<string | undefined>(ofUnit.map(({ field }) => field));
    const texts = typedTexts(values, template, { index, period });
    for (const { field, text } of ofUnit) texts[field] = text;
    const checked = check(texts);
    const isAnew = ({ code, where }: Issue) => fields.has(where.field) || OF_THE_ROW.has(code);
    drop(
      found,
      (issue) => issue.where.template === template.code && issue.where.row === entry.row && isAnew(issue),
    );
    const place = { file, sheet: entry.sheet, row: entry.row };
    for (const issue of checked.issues.filter(isAnew))
      found.push({ ...issue, where: { ...place, ...issue.where } });
    return { ...entry, values: { ...strangersIn(values, template), ...checked.values } };
  };
}

/** The board's own columns hold its words as they are. */
function withTexts(values: Entry["values"], own: readonly Correction[]): Entry["values"] {
  if (own.length === 0) return values;
  const changed: Record<string, FieldValue> = { ...values };
  for (const { field, text } of own) {
    if (text === "") delete changed[field];
    else changed[field] = text;
  }
  return changed;
}

/** Values of columns the catalogue lacks. */
function strangersIn(values: Entry["values"], { fields }: Template): Entry["values"] {
  const known = new Set(fields.map(({ key }) => key));
  return Object.fromEntries(Object.entries(values).filter(([key]) => !known.has(key)));
}
