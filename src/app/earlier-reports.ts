import { type Result, isWarning, read, refused } from "../core/base";
import { type CatalogueIndex, type Template, keptPeriod, kindOf } from "../core/catalogue";
import { type RowBlock, type SummaryModel, boardColumns } from "../core/merge";
import { type EarlierEntry, type EarlierReport, templatesIssue } from "../core/templates";
import { type Entry, entryKey, followedUp, valueText } from "../core/submissions";
import { type EntryFigures, type WordingWorld, figureTexts } from "./filling/figure-texts";
import { entryTitle } from "./filling/report/entry-title";
import type { FoundFile, Host } from "./host";
import { openSummary } from "./papers/open-summary";

/** What each unit reported in an earlier summary; undefined for a unit that is not in it. */
export type EarlierReports = (orgUnit: string) => EarlierReport | undefined;

interface IssuedFor {
  readonly index: CatalogueIndex;
  /** Id of the period that is issued. */
  readonly period: string;
  readonly host: Host;
}

/**
 * Last period's figures and what the board has not answered, out of the summary of that period. Refused where it is no
 * summary, cannot be read whole, or is of no earlier period (`templates.not-earlier`).
 */
export async function earlierReports(
  file: FoundFile,
  { index, period, host }: IssuedFor,
): Promise<Result<EarlierReports>> {
  const opened = await openSummary(file, index, host);
  if (!opened.ok) return opened;
  const { model } = opened.value;
  const issued = index.period(period);
  if (issued !== undefined && model.period.cutOffDate >= issued.cutOffDate) {
    const facts = { issued: issued.name };
    return refused(
      templatesIssue("templates.not-earlier", { file: file.name }, { found: model.period.name, facts }),
    );
  }
  return read((orgUnit) => reportOf(orgUnit, model, index), opened.issues.filter(isWarning));
}

function reportOf(orgUnit: string, model: SummaryModel, index: CatalogueIndex): EarlierReport | undefined {
  const entries = model.templates.flatMap(({ template: { code }, blocks, comparison }) => {
    const template = index.template(code);
    // What is not to leave a small circle has no business in a file that goes from hand to hand.
    if (template === undefined || template.confidential) return [];
    const rows = [...blocks, ...comparison].filter((block) => block.orgUnit === orgUnit).flatMap(entriesOf);
    const world = { index, period: model.period };
    return [
      ...figureTexts(template, rows, world).map((one) => earlierEntry(one, template, world)),
      ...followedUp(template, rows, { ...world, orgUnit }).map((row) => comingBack(row, template, world)),
    ];
  });
  return entries.length === 0 ? undefined : { period: keptPeriod(model.period), entries };
}

const entriesOf = ({ entries }: RowBlock): readonly Entry[] => entries;

/** Its figures; where the board answers, also its answer, or else all that was asked, so that it can be asked again. */
function earlierEntry(
  { key, entry: { values }, texts }: EntryFigures,
  template: Template,
  world: WordingWorld,
): EarlierEntry {
  const byBoard = boardColumns(template);
  const said = saidBy(values, template, world);
  const about = entryTitle(template, said);
  const common = { template: template.code, key, about };
  if (byBoard.size === 0) return { ...common, texts };
  const ofBoard = Object.entries(said).filter(([field]) => byBoard.has(field));
  if (ofBoard.length > 0) return { ...common, texts: { ...texts, ...Object.fromEntries(ofBoard) } };
  const lasting = template.fields.filter((field) => !kindOf(field).isMoment).map((field) => field.key);
  const asked = lasting.flatMap((field) =>
    said[field] === undefined ? [] : [[field, said[field]] as const],
  );
  return { ...common, texts: Object.fromEntries(asked), isOpen: true };
}

/** What the unit has to say the outcome of; it stands in its next workbook beforehand. */
function comingBack(values: Entry["values"], template: Template, world: WordingWorld): EarlierEntry {
  const texts = saidBy(values, template, world);
  const row = Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) =>
      typeof value === "boolean" ? [] : [[key, value] as const],
    ),
  );
  const key = entryKey(template, values) ?? "";
  return { template: template.code, key, about: entryTitle(template, texts), texts, isOpen: true, row };
}

/** The values of a row as people read them, by field. */
const saidBy = (
  values: Entry["values"],
  template: Template,
  world: WordingWorld,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    template.fields.flatMap((field) => {
      const value = values[field.key];
      return value === undefined ? [] : [[field.key, valueText(value, field, world)] as const];
    }),
  );
