import type { Result } from "../../core/base";
import { type Template, earlierPeriods, keptPeriod, latestFirst } from "../../core/catalogue";
import { type FieldValue, entryKey } from "../../core/submissions";
import type { EarlierReport } from "../../core/templates";
import { figureTexts } from "./figure-texts";
import { finishedAs } from "./finished-as";
import type { FinishedBefore, LastPeriod, OpenReport, RememberedReport, ReportMemory, Texts } from "./model";

type Values = Readonly<Record<string, FieldValue>>;

/** A memory larger than this, as JSON, forgets its oldest reports: browsers keep five million letters for all of us. */
const MOST_LETTERS = 200_000;

/**
 * Keeps the figures of a finished report on this machine, for the forms of later periods. The same period finished
 * again replaces what was kept of it. Refused with the storage's issue; the report itself is none the worse for it.
 */
export function rememberReport(report: OpenReport, memory: ReportMemory): Result<void> {
  const unit = unitKey(report);
  const others = memory.load(unit).filter(({ period }) => period.id !== report.period.id);
  return memory.save(unit, fitting([...others, remembered(report)].sort(latestFirst)));
}

/** As what the report of this period was finished on this machine last. */
export const finishedBefore = (report: OpenReport, memory: ReportMemory): FinishedBefore | undefined =>
  memory.load(unitKey(report)).find(({ period }) => period.id === report.period.id)?.finished;

function fitting(reports: readonly RememberedReport[]): readonly RememberedReport[] {
  let letters = 0;
  return reports.filter((one) => {
    letters += JSON.stringify(one).length;
    return letters <= MOST_LETTERS;
  });
}

/**
 * What was reported before this report's period, the best first (`earlierPeriods`): what the workbook itself carries was
 * counted by the board, and goes before what this machine knows of the same period.
 */
export function reportedBefore(report: OpenReport, memory: ReportMemory): readonly RememberedReport[] {
  const carried = report.carried === undefined ? [] : [asRemembered(report.carried)];
  return earlierPeriods(report.period, [...carried, ...memory.load(unitKey(report))]);
}

/**
 * What an entry said in the last period its template was reported in, by what is typed so far. Made once per form.
 * An entry that was not there, or that two may have been, has none: it is never guessed.
 */
export function lastPeriodOf(
  template: Template,
  earlier: readonly RememberedReport[],
): (values: Values) => LastPeriod | undefined {
  const last = earlier.find(({ entries }) => entries[template.code] !== undefined);
  return (values) => {
    const key = entryKey(template, values);
    const texts = key === undefined ? undefined : last?.entries[template.code]?.[key];
    return last === undefined || texts === undefined ? undefined : { period: last.period.name, texts };
  };
}

/** What a workbook carries, as if it had been kept on this machine. What the entry is about stands in the form already. */
function asRemembered({ period, entries }: EarlierReport): RememberedReport {
  const byTemplate: Record<string, Record<string, Texts>> = {};
  for (const { template, key, texts } of entries) (byTemplate[template] ??= {})[key] = texts;
  return { period, entries: byTemplate };
}

/** Reports to one board are no news to another; a unit keeps its code over the years, a catalogue does not. */
const unitKey = ({ index, orgUnit }: OpenReport): string =>
  JSON.stringify([index.catalogue.board.orgUnit, orgUnit.code]);

function remembered(report: OpenReport): RememberedReport {
  const { index, period, reading } = report;
  const entries = reading.returns.flatMap(({ template: code, entries: found }) => {
    const template = index.template(code);
    // What is not to leave a small circle has no business in a browser's storage.
    if (template === undefined || template.confidential) return [];
    const figures = figureTexts(template, found, { index, period }).map(({ key, texts }) => [key, texts]);
    return [[code, Object.fromEntries(figures)] as const];
  });
  return { period: keptPeriod(period), entries: Object.fromEntries(entries), finished: finishedAs(report) };
}
