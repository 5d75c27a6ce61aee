import { type Result, isWarning, read, refused } from "../core/base";
import { type CatalogueIndex, keptPeriod } from "../core/catalogue";
import { type EarlierReport, templatesIssue } from "../core/templates";
import { type Earlier, earlierWorld, entriesFor } from "./earlier-entries";
import type { FoundFile, Host } from "./host";
import { openSummary } from "./papers/open-summary";

/** What each unit, or those that went over to it, reported in an earlier summary; undefined for a unit that is not in it. */
export type EarlierReports = (orgUnit: string) => EarlierReport | undefined;

interface IssuedFor {
  readonly index: CatalogueIndex;
  /** Id of the period that is issued. */
  readonly period: string;
  readonly host: Host;
}

/**
 * Last period's figures and what the board has not answered, out of the summary of that period, by the units of the day the
 * issued period is cut off. Refused where it is no
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
  const earlier = earlierWorld(model, index, issued?.cutOffDate ?? model.period.cutOffDate);
  return read((orgUnit) => reportOf(orgUnit, earlier), opened.issues.filter(isWarning));
}

function reportOf(orgUnit: string, earlier: Earlier): EarlierReport | undefined {
  const { model, index } = earlier;
  const sources = earlier.sourcesOf(orgUnit);
  // What was asked in a period before may be of a template that was not owed in this one.
  const codes = new Set([...model.templates.map(({ template }) => template.code), ...earlier.asking]);
  const entries = [...codes].flatMap((code) => {
    const template = index.template(code);
    // What is not to leave a small circle has no business in a file that goes from hand to hand.
    return template === undefined || template.confidential
      ? []
      : entriesFor({ orgUnit, sources, template }, earlier);
  });
  if (entries.length === 0) return undefined;
  const told = new Set(entries.flatMap(({ of = [] }) => of));
  const named = sources.filter(({ name }) => name !== undefined && told.has(name));
  const forerunners = named.flatMap(({ name, among }) => (name === undefined || among ? [] : [name]));
  const divided = named.flatMap(({ name, among }) =>
    name === undefined || among === undefined ? [] : [{ name, among }],
  );
  return {
    ...{ period: keptPeriod(model.period), entries },
    ...(forerunners.length > 0 && { forerunners }),
    ...(divided.length > 0 && { divided }),
  };
}
