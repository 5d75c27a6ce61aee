import { cellAddress, given, isError, isWarning } from "../../base";
import { type Field, kindOf } from "../../catalogue";
import type { SourceStatus, SummaryModel, TemplateSummary } from "../../merge";
import { cellFormat } from "../../templates";
import { quoteSheet } from "../../workbook";
import type { CellDraft, Style } from "../../workbook";
import { totalTitle } from "../figures/figures-blocks";
import { figuresLayout } from "../figures/figures-layout";
import type { OverviewParts } from "./overview-parts";
import type { SheetRows } from "../look/sheet-rows";
import { someNames } from "../look/some-names";
import { boldText, countCell, figure, page, shareCell, textCell } from "../look/styles";
import { words } from "../look/words";

/** The page has two halves, each a list of names with a figure. */
const HALVES = [
  { from: 1, to: 6 },
  { from: 7, to: 12 },
] as const;

/** Under the head, the title, the cards and the list's own heading. */
const FIRST_SENDING_ROW = 12;

/** How many owe, sent, are late: two lists side by side. */
export function writeSendings(rows: SheetRows, model: SummaryModel): void {
  rows.span({ value: words.sending, style: page.section }, [1, HALVES[1].to]);
  writeHalves(rows, sendingLines(model));
}

/** The main figures of each template, as many as there is room for: links to the totals in its sheet. */
export function writeKeyFigures(rows: SheetRows, parts: OverviewParts, most: number): void {
  rows.span({ value: words.keyFigures, style: page.section }, [1, HALVES[1].to]);
  writeHalves(
    rows,
    keyFigures(parts, most).map(({ template, title, unit, cell }) => ({
      title: `${template}. ${title}${unit === "" ? "" : ` (${unit})`}`,
      cell,
    })),
  );
}

interface ListLine {
  readonly title: string;
  readonly cell: CellDraft;
}

/** The first half of the lines to the left, the others to the right. */
function writeHalves(rows: SheetRows, lines: readonly ListLine[]): void {
  const perHalf = linesPerHalf(lines.length);
  for (let at = 0; at < perHalf; at += 1) {
    const both = HALVES.flatMap(
      ({ from, to }, half): readonly (ListLine & { from: number; to: number })[] => {
        const line = lines[half * perHalf + at];
        return line === undefined ? [] : [{ ...line, from, to }];
      },
    );
    rows.fitted(
      both.flatMap(({ title, cell, from, to }) => [
        { cell: { value: title, style: textCell }, from, to: to - 1 },
        { cell, from: to, to },
      ]),
      ONE_LINE,
    );
  }
}

const linesPerHalf = (lines: number): number => Math.ceil(lines / 2);

const ONE_LINE = 16;

interface SendingLine extends ListLine {
  /** Names the count for whoever looks for its cell. */
  readonly count?: SendingCount;
  readonly value: number | undefined;
}

/** The counts of the list of sendings that papers tell of, by what they count. */
export type SendingCount = "expected" | "received" | "late" | "missing" | "reportingRate";

/** Each such count with its value and the cell of the overview it stands in. */
export function placedSendings(model: SummaryModel) {
  const lines = sendingLines(model);
  const perHalf = linesPerHalf(lines.length);
  return lines.flatMap(({ count, value }, at) => {
    if (count === undefined || value === undefined) return [];
    const column = HALVES[at < perHalf ? 0 : 1].to;
    return [{ count, value, cell: cellAddress(FIRST_SENDING_ROW + (at % perHalf), column) }];
  });
}

function sendingLines({ completeness, sources, issues }: SummaryModel): readonly SendingLine[] {
  const { expected, received, nil, late, undated, incomplete, missing, notYetDue, reportingRate } =
    completeness;
  const line = (
    title: string,
    value: number | undefined,
    { count, style = countCell }: { readonly count?: SendingCount; readonly style?: Style } = {},
  ): SendingLine => ({ ...{ title, value, cell: { ...given({ value }), style } }, ...given({ count }) });
  const having = (status: SourceStatus) => sources.filter((source) => source.status === status).length;
  return [
    line(words.expected, expected, { count: "expected" }),
    line(words.received, received, { count: "received" }),
    line(`  ${words.ofWhichNil}`, nil),
    line(`  ${words.ofWhichLate}`, late, { count: "late" }),
    line(`  ${words.ofWhichUndated}`, undated),
    line(`  ${words.ofWhichIncomplete}`, incomplete.length),
    line(words.missing, missing.length, { count: "missing" }),
    line(words.notYetDue, notYetDue.length),
    line(words.reportingRate, reportingRate, { count: "reportingRate", style: shareCell }),
    line(words.rejectedFiles, having("rejected")),
    line(words.partlyAccepted, having("accepted-in-part")),
    line(words.openErrors, issues.filter(isError).length),
    line(words.openWarnings, issues.filter(isWarning).length),
  ];
}

interface KeyFigure extends ListLine {
  readonly template: string;
  /** Of measure; blank for a share. */
  readonly unit: string;
  readonly isShare: boolean;
}

/** As many as most pages hold. */
export const MOST_FIGURES = 12;

/** Of each template its first required sum and its first ratio: links to the totals in its sheet. */
export function keyFigures(parts: OverviewParts, most: number): readonly KeyFigure[] {
  const { model, index, labels, sheetOf } = parts;
  const found = model.templates.flatMap((summary) => {
    const sheet = sheetOf(summary.template.code);
    return sheet === undefined ? [] : mainFields(summary).map((field) => ({ summary, sheet, field }));
  });
  return found.slice(0, most).map(({ summary, sheet, field }) => {
    const layout = figuresLayout(summary);
    const { isShare } = kindOf(field);
    const formula = `${quoteSheet(sheet)}!$${layout.data.columnOf(field.key)}$${layout.totalRow}`;
    const value = labels.cellOf(field)(summary.total[field.key]) ?? "";
    return {
      template: summary.template.code,
      title: totalTitle(summary, field.label, { index, model }),
      unit: isShare ? "" : (field.unitOfMeasure ?? ""),
      isShare,
      cell: { formula, value, style: figure(cellFormat(field).numberFormat, "right") },
    };
  });
}

function mainFields({ template: { fields }, total }: TemplateSummary): readonly Field[] {
  const reported = fields.filter(({ key }) => total[key] !== undefined);
  const sum = reported.find(({ aggregate, required }) => aggregate.op === "sum" && required);
  const ratio = reported.find(({ aggregate }) => aggregate.op === "ratio");
  return [sum, ratio].flatMap((field) => field ?? []);
}

/** Names behind the numbers, in so many lines each: who has no report, who was late, who still owes a template. */
export function writeNames(rows: SheetRows, { model, labels }: OverviewParts, most: number): void {
  const listed = (value: string) => ({ cell: { value, style: textCell }, from: 4, to: HALVES[1].to });
  const { missing, incomplete, units } = model.completeness;
  const expected = units.filter((unit) => unit.expected);
  const late = expected.flatMap((unit) => (unit.late ? [unit.orgUnit] : []));
  const undated = expected.flatMap((unit) => (unit.undated ? [unit.orgUnit] : []));
  for (const [title, codes] of [
    [words.namesOfMissing, missing],
    [words.namesOfLate, late],
    [words.namesOfUndated, undated],
    [words.namesOfIncomplete, incomplete],
  ] as const) {
    const names = codes.map((code) => labels.shortName(code));
    const some = someNames(names, (text) => rows.linesIn(listed(text)) <= most);
    const heading = { cell: { value: title, style: boldText }, from: 1, to: 3 };
    rows.fitted([heading, listed(names.length === 0 ? words.nobody : some)], ONE_LINE);
  }
}
