import { cellAddress, given, isError, isWarning } from "../../base";
import { type Field, kindOf } from "../../catalogue";
import type { SourceStatus, SummaryModel, TemplateSummary } from "../../merge";
import { cellFormat } from "../../templates";
import { quoteSheet } from "../../workbook";
import type { CellDraft, Style } from "../../workbook";
import { totalTitle } from "../figures/figures-blocks";
import { figuresLayout } from "../figures/figures-layout";
import type { OverviewParts } from "./overview-parts";
import type { CellSpan, SheetRows } from "../look/sheet-rows";
import { boldText, countCell, figure, page, shareCell, textCell } from "../look/styles";
import { words } from "../look/words";

/** The two lists on top of the overview, side by side: who sent, and the main figures. */
export function writeFindings(rows: SheetRows, parts: OverviewParts, last: number): void {
  const middle = 5;
  rows.spans([
    { cell: { value: words.sending, style: page.section }, from: 1, to: 3 },
    { cell: { value: words.keyFigures, style: page.section }, from: middle, to: last },
  ]);
  const sending = sendingLines(parts.model);
  const figures = keyFigures(parts);
  for (let at = 0; at < Math.max(sending.length, figures.length); at += 1) {
    const lines = Math.ceil((figures[at]?.title.length ?? 0) / CHARACTERS_OF_TITLE);
    rows.spans(
      [...sendingSpans(sending[at]), ...figureSpans(figures[at], middle, last)],
      lines > 1 ? LISTED_LINE * lines : ONE_LINE,
    );
  }
  writeNames(rows, parts, last);
}

const ONE_LINE = 17;
const LISTED_LINE = 15;
/** What fits into one line beside a main figure: a name with what it lacks may need more. */
const CHARACTERS_OF_TITLE = 44;

/** Where the first line of the list of sendings stands: under the head, the title and the lists' own headings. */
const FIRST_SENDING_ROW = 9;
const SENDING_COLUMN = 3;

interface SendingLine {
  /** Names the count for whoever looks for its cell. */
  readonly count?: SendingCount;
  readonly title: string;
  readonly value: number | undefined;
  readonly style: Style;
}

/** The counts of the list of sendings that papers tell of, by what they count. */
export type SendingCount = "expected" | "received" | "late" | "missing" | "reportingRate";

/** Each such count with its value and the cell of the overview it stands in. */
export const placedSendings = (model: SummaryModel) =>
  sendingLines(model).flatMap(({ count, value }, at) =>
    count === undefined || value === undefined
      ? []
      : [{ count, value, cell: cellAddress(FIRST_SENDING_ROW + at, SENDING_COLUMN) }],
  );

function sendingLines({ completeness, sources, issues }: SummaryModel): readonly SendingLine[] {
  const { expected, received, nil, late, undated, incomplete, missing, notYetDue, reportingRate } =
    completeness;
  const line = (title: string, value: number | undefined, more: Partial<SendingLine> = {}): SendingLine => ({
    ...{ title, value, style: countCell },
    ...more,
  });
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

function sendingSpans(line: SendingLine | undefined): readonly CellSpan[] {
  if (line === undefined) return [];
  const { title, value, style } = line;
  return [
    { cell: { value: title, style: textCell }, from: 1, to: 2 },
    { cell: { ...given({ value }), style }, from: 3, to: 3 },
  ];
}

interface KeyFigure {
  readonly template: string;
  readonly field: Field;
  readonly title: string;
  readonly cell: CellDraft;
}

/** As many as stand beside the list of sendings. */
const MOST_FIGURES = 12;

/** Of each template its first required sum and its first ratio: links to the totals in its sheet. */
function keyFigures({ model, index, labels, sheetOf }: OverviewParts): readonly KeyFigure[] {
  const found = model.templates.flatMap((summary) => {
    const sheet = sheetOf(summary.template.code);
    return sheet === undefined ? [] : mainFields(summary).map((field) => ({ summary, sheet, field }));
  });
  return found.slice(0, MOST_FIGURES).map(({ summary, sheet, field }) => {
    const layout = figuresLayout(summary);
    const { numberFormat } = cellFormat(field);
    const formula = `${quoteSheet(sheet)}!$${layout.data.columnOf(field.key)}$${layout.totalRow}`;
    const value = labels.cellOf(field)(summary.total[field.key]) ?? "";
    return {
      template: summary.template.code,
      field,
      title: totalTitle(summary, field.label, { index, model }),
      cell: { formula, value, style: figure(numberFormat, "right") },
    };
  });
}

function mainFields({ template: { fields }, total }: TemplateSummary): readonly Field[] {
  const reported = fields.filter(({ key }) => total[key] !== undefined);
  const sum = reported.find(({ aggregate, required }) => aggregate.op === "sum" && required);
  const ratio = reported.find(({ aggregate }) => aggregate.op === "ratio");
  return [sum, ratio].flatMap((field) => field ?? []);
}

function figureSpans(line: KeyFigure | undefined, from: number, last: number): readonly CellSpan[] {
  if (line === undefined) return [];
  const { template, field, title, cell } = line;
  const end = Math.min(last, from + 9);
  return [
    { cell: { value: template, style: textCell }, from, to: from },
    { cell: { value: title, style: textCell }, from: from + 1, to: end - 2 },
    { cell, from: end - 1, to: end - 1 },
    {
      cell: { value: kindOf(field).isShare ? "" : (field.unitOfMeasure ?? ""), style: textCell },
      from: end,
      to: end,
    },
  ];
}

/** Names behind the numbers: who has no report, who was late, who still owes a template. */
function writeNames(rows: SheetRows, { model, labels }: OverviewParts, last: number): void {
  const { missing, incomplete, units } = model.completeness;
  const expected = units.filter((unit) => unit.expected);
  const late = expected.flatMap((unit) => (unit.late ? [unit.orgUnit] : []));
  const undated = expected.flatMap((unit) => (unit.undated ? [unit.orgUnit] : []));
  rows.add([]);
  for (const [title, codes] of [
    [words.namesOfMissing, missing],
    [words.namesOfLate, late],
    [words.namesOfUndated, undated],
    [words.namesOfIncomplete, incomplete],
  ] as const) {
    const names = codes.length === 0 ? words.nobody : codes.map((code) => labels.shortName(code)).join(", ");
    const height = 16 * Math.max(1, Math.ceil(names.length / CHARACTERS_PER_LINE));
    rows.spans(
      [
        { cell: { value: title, style: boldText }, from: 1, to: 2 },
        { cell: { value: names, style: textCell }, from: 3, to: last },
      ],
      height,
    );
  }
}

/** What the columns beside the title hold. */
const CHARACTERS_PER_LINE = 100;
