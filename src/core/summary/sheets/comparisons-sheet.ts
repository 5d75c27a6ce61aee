import { formatDate } from "../../base";
import { type CatalogueIndex, type Field, aggregationOf, kindOf } from "../../catalogue";
import {
  type Figures,
  type TimeComparison,
  type SummaryModel,
  type TemplateSummary,
  asNow,
  isSameUnits,
} from "../../merge";
import { cellFormat } from "../../templates";
import type { CellDraft, SheetDraft } from "../../workbook";
import { lackingWords } from "../look/lacking-parts";
import { landscape, withinPage } from "../look/paper";
import { type Issuer, writeAnnexHead, writeTitle } from "../look/official-page";
import { SheetRows } from "../look/sheet-rows";
import { centred, figure, shareCell, textCell } from "../look/styles";
import { filled, words } from "../look/words";

export interface ComparisonsSheetParts {
  readonly model: SummaryModel;
  readonly index: CatalogueIndex;
  readonly issuer: Issuer;
  readonly comparisons: readonly TimeComparison[];
}

const COLUMNS = [
  { title: words.ordinal, width: 5 },
  { title: words.template, width: 8 },
  { title: words.figure, width: 30 },
  { title: words.unitOfMeasure, width: 9 },
  { title: words.thisPeriod, width: 12 },
  { title: words.toDate, width: 12 },
  { title: words.yearBefore, width: 12 },
  { title: words.increase, width: 11 },
  { title: words.increaseShare, width: 8 },
  { title: words.planned, width: 12 },
  { title: words.reached, width: 8 },
  { title: words.remarks, width: 27 },
] as const;

/** Of the year before by that name, of one further back by its own. */
export const nameOfBefore = ({ period }: TimeComparison, { period: now }: SummaryModel): string =>
  period.year === now.year - 1 ? words.yearBefore : period.name;

/** So sánh: every total beside the year to date, the same period a year before and the plan, as far as these are known. */
export function comparisonsSheet(parts: ComparisonsSheetParts): SheetDraft | undefined {
  const { model, issuer, comparisons } = parts;
  if (comparisons.length === 0) return undefined;
  const widths = withinPage(COLUMNS.map(({ width }) => width));
  const rows = new SheetRows(widths);
  writeAnnexHead(rows, issuer, ["", ""], widths.length);
  writeTitle(rows, words.comparisonsTitle, model, widths.length);
  rows.note(words.comparisonsNote, widths.length);
  const before = comparisons.find((one) => one.with === "year-before");
  const titles = COLUMNS.map(({ title }) =>
    title === words.yearBefore && before !== undefined ? nameOfBefore(before, model) : title,
  );
  const head = rows.labels(titles);
  let number = 0;
  for (const summary of model.templates) {
    const beside = besideOf(summary, parts);
    for (const field of summary.template.fields.filter((one) => isCompared(one, summary))) {
      number += 1;
      writeLine(rows, number, lineOf(summary, field, parts, beside));
    }
  }
  return rows.sheet(words.comparisons, {
    freeze: { rows: head },
    page: landscape(rows.sizeOf(), { repeated: [head, head] }),
  });
}

/** Numbers that somebody reported; what is most frequent is no figure to compare. */
export const isCompared = (field: Field, { total }: TemplateSummary): boolean =>
  aggregationOf(field).gives === "figure" &&
  field.aggregate.op !== "mode" &&
  typeof total[field.key] === "number";

interface Line {
  readonly template: string;
  readonly field: Field;
  readonly now: number | undefined;
  readonly toDate: number | undefined;
  readonly before: number | undefined;
  readonly isSame: boolean;
  readonly plan: number | undefined;
  /** What the plan is held against: the year to date, for a plan of more than this period. */
  readonly reached: number | undefined;
  readonly remarks: readonly string[];
}

export function numberIn(figures: Figures | undefined, key: string): number | undefined {
  const value = figures?.[key];
  return typeof value === "number" ? value : undefined;
}

/** What of other times stands beside one template. */
interface Beside {
  readonly toDate: TimeComparison | undefined;
  readonly plan: TimeComparison | undefined;
  readonly ofToDate: TemplateSummary | undefined;
  readonly ofPlan: TemplateSummary | undefined;
  readonly earlier: TemplateSummary | undefined;
  readonly isSame: boolean;
}

function besideOf(summary: TemplateSummary, { model, index, comparisons }: ComparisonsSheetParts): Beside {
  const of = (kind: TimeComparison["with"]) => comparisons.find((one) => one.with === kind);
  const ofTemplate = (one: TimeComparison | undefined) =>
    one?.templates.find(({ template }) => template.code === summary.template.code);
  const [toDate, before, plan] = [of("year-to-date"), of("year-before"), of("plan")];
  const earlier = ofTemplate(before);
  const then = before?.period.cutOffDate;
  const isSame =
    earlier !== undefined &&
    then !== undefined &&
    isSameUnits(asNow(earlier, { index, then, on: model.period.cutOffDate }), summary.units);
  return { toDate, plan, ofToDate: ofTemplate(toDate), ofPlan: ofTemplate(plan), earlier, isSame };
}

function lineOf(summary: TemplateSummary, field: Field, parts: ComparisonsSheetParts, beside: Beside): Line {
  const { ofToDate, ofPlan, earlier, plan, isSame } = beside;
  const valueIn = (of: TemplateSummary | undefined) => numberIn(of?.total, field.key);
  const isOfMore = plan !== undefined && plan.period.to > parts.model.period.to;
  return {
    ...{ template: summary.template.code, field, isSame, plan: valueIn(ofPlan) },
    ...{ now: valueIn(summary), toDate: valueIn(ofToDate), before: valueIn(earlier) },
    reached: isOfMore ? (valueIn(ofToDate) ?? valueIn(summary)) : valueIn(summary),
    remarks: remarksOn(summary, parts, beside),
  };
}

/** What the figures lack, and why they are not compared. */
function remarksOn(
  { lackingParts, units }: TemplateSummary,
  { model, index }: ComparisonsSheetParts,
  { toDate, ofToDate, earlier, isSame }: Beside,
): readonly string[] {
  const names = { index, year: model.period.year };
  const [own, all] = [lackingParts, ofToDate?.lackingParts ?? []].map((lacks) => lackingWords(lacks, names));
  return [
    ...(own ? [filled(words.lackingParts, { parts: own })] : []),
    ...(all && all !== own ? [filled(words.lacksToDate, { parts: all })] : []),
    ...(toDate?.lacksFrom === undefined
      ? []
      : [filled(words.lacksFrom, { day: formatDate(toDate.lacksFrom) })]),
    ...(earlier === undefined || isSame
      ? []
      : [filled(words.otherUnitsReported, { before: earlier.units.length, now: units.length })]),
  ];
}

function writeLine(rows: SheetRows, number: number, line: Line): void {
  const { field, now, before, plan, reached } = line;
  const { numberFormat, align } = cellFormat(field);
  const style = figure(numberFormat, align);
  const isShare = kindOf(field).isShare;
  const change = line.isSame && now !== undefined && before !== undefined ? now - before : undefined;
  const share = (part: number | undefined, whole: number | undefined): CellDraft =>
    part === undefined || whole === undefined || whole === 0 || isShare
      ? { style: shareCell }
      : { value: part / whole, style: shareCell };
  rows.table(
    [
      ...[number, line.template, field.label, isShare ? undefined : field.unitOfMeasure],
      ...[now, line.toDate, before, change, share(change, before), plan, share(reached, plan)],
      line.remarks.join("; "),
    ],
    [centred, centred, textCell, centred, style, style, style, style, shareCell, style, shareCell, textCell],
  );
}
