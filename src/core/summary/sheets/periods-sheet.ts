import { given, upperFirst } from "../../base";
import { type CatalogueIndex, type Field, aggregationOf, kindOf } from "../../catalogue";
import { type PartFigures, type SummaryModel, type TemplateSummary, partFigures } from "../../merge";
import type { FieldValue } from "../../submissions";
import { cellFormat } from "../../templates";
import { type CellDraft, type Scalar, type SheetDraft, type Style, quoteSheet } from "../../workbook";
import { figuresLayout } from "../figures/figures-layout";
import type { Labels } from "../look/labels";
import { lackingWords, periodWord, periodWords } from "../look/lacking-parts";
import { type Issuer, writeAnnexHead, writeTitle } from "../look/official-page";
import { landscape, withinPage } from "../look/paper";
import { SheetRows } from "../look/sheet-rows";
import { centred, countCell, figure, page, textCell } from "../look/styles";
import { filled, words } from "../look/words";

export interface PeriodsSheetParts {
  readonly model: SummaryModel;
  readonly index: CatalogueIndex;
  readonly labels: Labels;
  readonly issuer: Issuer;
  /** Name of the sheet of a template that has rows. */
  readonly sheetOf: (template: string) => string | undefined;
}

const LEADING = [
  { title: words.ordinal, width: 5 },
  { title: words.template, width: 9 },
  { title: words.figure, width: 34 },
  { title: words.unitOfMeasure, width: 12 },
] as const;
const FIGURE_WIDTH = 12;
const LAST_WIDTH = 34;
/** The two lists below need so many columns, however few parts there are. */
const LEAST_COLUMNS = 9;

/** Theo kỳ: what each part brings, who lacks one, and where a longer period was reported otherwise; for periods made of others. */
export function periodsSheet(parts: PeriodsSheetParts): SheetDraft | undefined {
  const { model, issuer } = parts;
  if (model.templates.every((summary) => summary.parts.length === 0)) return undefined;
  const told = toldByPart(parts);
  const columns = columnsOf(told, parts);
  const figures = Math.max(columns.length + 1, LEAST_COLUMNS - LEADING.length - 1);
  const widths = [
    ...LEADING.map(({ width }) => width),
    ...Array.from({ length: figures }, () => FIGURE_WIDTH),
    LAST_WIDTH,
  ];
  const rows = new SheetRows(withinPage(widths));
  writeAnnexHead(rows, issuer, ["", ""], widths.length);
  writeTitle(rows, words.periodsTitle, model, widths.length);
  rows.note(words.partsNote, widths.length);
  const head = writeParts(rows, parts, { columns, told });
  writeLacking(rows, parts, widths.length);
  writeDifferences(rows, parts, widths.length);
  return rows.sheet(words.periods, {
    page: landscape(rows.sizeOf(), { repeated: [head, head] }),
  });
}

/** Template → part of the period → what it brings. */
type ToldByPart = ReadonlyMap<string, ReadonlyMap<string, PartFigures>>;

const toldByPart = ({ model, index }: PeriodsSheetParts): ToldByPart =>
  new Map(
    model.templates.map((summary) => [
      summary.template.code,
      new Map(partFigures(summary, model.period, index).map((part) => [part.period.id, part])),
    ]),
  );

/** One column for each part that brought something to some template, in their order. */
const columnsOf = (told: ToldByPart, { model, index }: PeriodsSheetParts): readonly string[] =>
  [...index.partsOf(model.period.id), model.period].flatMap(({ id }) =>
    [...told.values()].some((parts) => parts.has(id)) ? [id] : [],
  );

interface Columns {
  readonly columns: readonly string[];
  readonly told: ToldByPart;
}

function writeParts(rows: SheetRows, parts: PeriodsSheetParts, { columns, told }: Columns): number {
  const { model, index } = parts;
  const nameOf = (id: string) =>
    id === model.period.id
      ? words.reportedWhole
      : upperFirst(periodWord(id, { index, year: model.period.year }));
  const titles = [
    ...LEADING.map(({ title }) => title),
    ...columns.map(nameOf),
    ...[words.wholePeriod, words.lackingOf],
  ];
  rows.span({ value: words.byParts, style: page.section }, [1, titles.length]);
  const head = rows.labels(titles);
  let number = 0;
  for (const summary of model.templates) {
    const ofTemplate = told.get(summary.template.code);
    const lacks = lackingWords(summary.lackingParts, { index, year: model.period.year });
    for (const field of figuresOf(summary)) {
      number += 1;
      const { numberFormat, align } = cellFormat(field);
      const style = aggregationOf(field).isCount ? countCell : figure(numberFormat, align);
      const values = columns.map((id) => shownOf(ofTemplate?.get(id)?.figures[field.key], field, parts));
      rows.table(
        [
          ...[number, summary.template.code, field.label, unitOfMeasure(field)],
          ...[...values, totalCell(summary, field, parts), lacks],
        ],
        [centred, centred, textCell, centred, ...columns.map((): Style => style), style, textCell],
      );
    }
  }
  return head;
}

const unitOfMeasure = (field: Field): string | undefined =>
  kindOf(field).isShare ? undefined : field.unitOfMeasure;

/** The columns of a template that give a figure, where somebody reported one. */
const figuresOf = ({ template, total }: TemplateSummary): readonly Field[] =>
  template.fields.filter(
    (field) => aggregationOf(field).gives === "figure" && total[field.key] !== undefined,
  );

const shownOf = (
  value: FieldValue | undefined,
  field: Field,
  { labels }: PeriodsSheetParts,
): Scalar | undefined => (aggregationOf(field).isCount ? asScalar(value) : labels.cellOf(field)(value));

const asScalar = (value: FieldValue | undefined): Scalar | undefined => value;

/** The total in the template's own sheet, which follows its rows. */
function totalCell(summary: TemplateSummary, field: Field, parts: PeriodsSheetParts): CellDraft {
  const value = shownOf(summary.total[field.key], field, parts) ?? "";
  const sheet = parts.sheetOf(summary.template.code);
  if (sheet === undefined) return { value };
  const { data, totalRow } = figuresLayout(summary);
  return { formula: `${quoteSheet(sheet)}!$${data.columnOf(field.key)}$${totalRow}`, value };
}

function writeLacking(rows: SheetRows, { model, index, labels }: PeriodsSheetParts, last: number): void {
  rows.add([]);
  rows.span({ value: words.lackingPartsTitle, style: page.section }, [1, last]);
  const lines = model.templates.flatMap(({ template, lackingParts }) =>
    lackingParts.map(({ orgUnit, lacks }) => [
      ...[template.code, labels.orgUnit(orgUnit)],
      filled(words.lackingParts, { parts: periodWords(lacks, { index, year: model.period.year }) }),
    ]),
  );
  if (lines.length === 0) {
    rows.noteBelow(words.nobodyLacks, last);
    return;
  }
  const titles = [words.ordinal, words.template, words.orgUnit, words.lackingOf];
  writeList(rows, titles, lines, [centred, centred, textCell, textCell]);
}

function writeDifferences(rows: SheetRows, parts: PeriodsSheetParts, last: number): void {
  const { model, index, labels } = parts;
  const names = { index, year: model.period.year };
  rows.add([]);
  rows.span({ value: words.differencesTitle, style: page.section }, [1, last]);
  const lines = model.differences.flatMap(({ template, orgUnit, period, figures, lacks }) =>
    figures.map(({ field: key, stated, ofParts }) => {
      const field = index.template(template)?.fields.find((one) => one.key === key);
      const shown = (value: FieldValue | undefined) =>
        field === undefined ? asScalar(value) : shownOf(value, field, parts);
      const isBoth = typeof stated === "number" && typeof ofParts === "number";
      return [
        ...[template, labels.orgUnit(orgUnit), periodWord(period, names), field?.label ?? key],
        ...[shown(stated), shown(ofParts), isBoth ? stated - ofParts : undefined].map((value) =>
          inFormat(value, field),
        ),
        lacks.length === 0 ? undefined : filled(words.lackingParts, { parts: periodWords(lacks, names) }),
      ];
    }),
  );
  if (lines.length === 0) {
    rows.noteBelow(words.noDifferences, last);
    return;
  }
  const titles = [
    ...[words.ordinal, words.template, words.orgUnit, words.period, words.figure, words.stated],
    ...[words.ofParts, words.difference, words.lackingOf],
  ];
  writeList(rows, titles, lines, [
    ...[centred, centred, textCell, textCell, textCell, countCell, countCell, countCell, textCell],
  ]);
}

/** A number as its column shows it: shares differ in hundredths. */
function inFormat(value: Scalar | undefined, field: Field | undefined): CellDraft {
  const numberFormat = field === undefined ? "#,##0" : cellFormat(field).numberFormat;
  return { ...given({ value }), style: figure(numberFormat, "right") };
}

function writeList(
  rows: SheetRows,
  titles: readonly string[],
  lines: readonly (readonly (CellDraft | Scalar | undefined)[])[],
  styles: readonly Style[],
): void {
  rows.labels(titles);
  for (const [at, cells] of lines.entries()) rows.table([at + 1, ...cells], styles);
}
