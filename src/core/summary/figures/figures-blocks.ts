import { columnNumber } from "../../base";
import { type CatalogueIndex, type Field, aggregationOf } from "../../catalogue";
import type {
  ChoiceCounts,
  Figures,
  LackingPart,
  Subtotal,
  SummaryModel,
  TemplateSummary,
} from "../../merge";
import type { FieldValue } from "../../submissions";
import { cellFormat } from "../../templates";
import type { CellDraft, RowDraft, Scalar, Style } from "../../workbook";
import type { Scope } from "./figure-formulas";
import { added, agreeing, criteriaOf, figureFormula, isCriterion, rangeOf } from "./figure-formulas";
import type { FiguresLayout } from "./figures-layout";
import type { FiguresPage } from "./figures-page";
import type { Labels } from "../look/labels";
import { nameOfGroup, wayOfGrouping } from "../look/group-name";
import { lackingWords, periodWords } from "../look/lacking-parts";
import type { SheetRows } from "../look/sheet-rows";
import { centred, countCell, emphasised, figure, rowCounts, textCell, tones } from "../look/styles";
import { filled, words } from "../look/words";

export interface BlockParts {
  readonly model: SummaryModel;
  readonly index: CatalogueIndex;
  readonly summary: TemplateSummary;
  readonly labels: Labels;
  readonly layout: FiguresPage;
}

/**
 * Everything above the details: the total, the figures by group and by unit, the rows per choice. Without counted
 * rows only the total, and no formulas: there is no range they could run over.
 */
export function writeFiguresBlocks(rows: SheetRows, parts: BlockParts): void {
  const { summary, layout } = parts;
  const styles = [centred, textCell, rowCounts, ...layout.printed.map(figureStyle)];
  const totalStyles = { styles: styles.map(emphasised) };
  const title = totalTitle(summary, words.grandTotal, parts);
  if (summary.rows === 0) {
    rows.add([undefined, title, 0, ...layout.printed.map(() => undefined)], totalStyles);
    return;
  }
  const total: CellDraft = { formula: `COUNTA(${unitRange(layout)})`, value: summary.rows };
  const figures = figureCells(parts, summary.total, { about: "all", conditions: [] });
  rows.table([undefined, title, total, ...figures], totalStyles.styles);
  writeGroups(rows, parts, styles);
  writeSubtotals(rows, parts, styles.map(emphasised));
  writeUnits(rows, parts, styles);
  writeChoices(rows, parts, styles);
}

/** "TỔNG CỘNG (tạm tính, thiếu 3 dòng)", "TỔNG CỘNG (thiếu tháng 2 của Phú Phong)": what the total lacks stands beside it. */
export function totalTitle(
  { rows: counted, addsUp, lacking, lackingParts }: TemplateSummary,
  title: string,
  { index, model }: Pick<BlockParts, "index" | "model">,
): string {
  const rows = lacking.reduce((sum, one) => sum + one.rows, 0);
  const parts = lackingWords(lackingParts, { index, year: model.period.year });
  const lacks = [
    ...(counted > 0 && !addsUp ? [words.rowByRow] : []),
    ...(lacking.length === 0 ? [] : [filled(words.provisional, { rows })]),
    ...(lackingParts.length === 0 ? [] : [filled(words.lackingParts, { parts })]),
  ];
  return lacks.length === 0 ? title : `${title} (${lacks.join("; ")})`;
}

/** A count of "Có" is a number, a latest date a date. */
function figureStyle(field: Field): Style {
  const { numberFormat, align } = cellFormat(field);
  return aggregationOf(field).isCount ? countCell : figure(numberFormat, align);
}

const unitRange = ({ unitColumn, data }: FiguresLayout): string => rangeOf(unitColumn, data);

type FigureCells = readonly (CellDraft | Scalar | undefined)[];

/** Figures of one line; without a scope as plain values, because no criterion can name its rows. */
function figureCells(
  { labels, layout }: BlockParts,
  figures: Figures,
  scope: Scope | undefined,
): FigureCells {
  return layout.printed.map((field) => {
    if (!(field.key in figures)) return undefined;
    const value = figures[field.key];
    const shown = labels.cellOf(field)(value);
    const formula =
      scope && (sumOfUnits(field, scope, layout) ?? figureFormula(field, scope, layout.data, value));
    return formula === undefined ? shown : { formula, value: shown ?? "" };
  });
}

/** Persons counted once: the total, or that of several units, adds up the figures of the units. */
function sumOfUnits(field: Field, { about, lines }: Scope, layout: FiguresLayout): string | undefined {
  if (!aggregationOf(field).addsUnits || (about !== "all" && about !== "units")) return undefined;
  const all = { first: layout.firstUnitRow, last: layout.lastUnitRow };
  const range = rangeOf(layout.data.columnOf(field.key), lines ?? all);
  return `IF(COUNT(${range})=0,"",SUM(${range}))`;
}

function writeGroups(rows: SheetRows, parts: BlockParts, styles: readonly Style[]): void {
  const { summary, labels, layout } = parts;
  if (summary.groups.length === 0) return;
  const by = summary.template.groupBy.flatMap((key) => layout.fields.find((one) => one.key === key) ?? []);
  rows.band(`${words.byGroup} ${by.map(({ label }) => label).join(", ")}`, layout.lastPrinted);
  const columns = by.map(({ key }) => layout.data.columnOf(key));
  for (const [index, { key, rows: counted, figures }] of summary.groups.entries()) {
    const told = by.map((field, place) => labels.cellOf(field)(key[place]));
    const scope = namable({ about: "group", conditions: agreeing(columns, rows.next) }, told);
    const cells = figureCells(parts, figures, scope);
    const name = nameOfValues(by, key, parts);
    const line = [index + 1, name, rowCount(counted, scope, layout), ...cells];
    rows.table(withValues(line, columns, told), [...styles, ...columns.map(() => textCell)]);
  }
}

/** The values a group is told by stand in their own columns too: its formulas look for them there. */
function withValues(line: FigureCells, columns: readonly string[], told: FigureCells): FigureCells {
  const values = new Map(columns.map((column, place) => [columnNumber(column), told[place]]));
  const last = Math.max(line.length, ...values.keys());
  return Array.from({ length: last }, (_, at) => (values.has(at + 1) ? values.get(at + 1) : line[at]));
}

/** "36-NQ/TW (30/01/2023): về …": the number of a directive alone tells a reader little. */
function nameOfValues(
  by: readonly Field[],
  key: readonly (FieldValue | undefined)[],
  { index, labels }: Pick<BlockParts, "index" | "labels">,
): string {
  const names = by.map((field, place) => {
    const value = key[place];
    const name = String(labels.cellOf(field)(value) ?? words.notGiven);
    const directive =
      field.type === "directive" && typeof value === "string" ? index.directive(value) : undefined;
    return directive === undefined ? name : `${name}: ${directive.subject}`;
  });
  return names.join("; ");
}

/** By the units above and by kind; a level lower stands further in. */
function writeSubtotals(rows: SheetRows, parts: BlockParts, styles: readonly Style[]): void {
  const { summary, layout } = parts;
  for (const [at, subtotal] of summary.subtotals.entries()) {
    const { by, depth, rows: counted, figures } = subtotal;
    if (by !== summary.subtotals[at - 1]?.by) {
      rows.band(wayOfGrouping(by), layout.lastPrinted);
    }
    const name = `${"    ".repeat(depth)}${nameOfGroup(subtotal, parts)}`;
    const scope = scopeOfUnits(subtotal, parts);
    rows.table(
      [undefined, name, rowCount(counted, scope, layout), ...figureCells(parts, figures, scope)],
      styles,
    );
  }
}

/** The rows of several units, where their lines follow one another and can be named. */
function scopeOfUnits({ orgUnits }: Subtotal, { summary, labels, layout }: BlockParts): Scope | undefined {
  const held = new Set(orgUnits);
  const places = summary.units.flatMap(({ orgUnit }, place) => (held.has(orgUnit) ? [place] : []));
  const [first = 0, last = -1] = [places[0], places.at(-1)];
  if (last - first + 1 !== places.length) return undefined;
  const lines = { first: layout.firstUnitRow + first, last: layout.firstUnitRow + last };
  const condition = {
    column: layout.unitColumn,
    with: rangeOf(layout.unitColumn, lines),
    isOneOf: true,
  } as const;
  return namable(
    { about: "units", conditions: [condition], lines },
    orgUnits.map((code) => labels.orgUnit(code)),
  );
}

function writeUnits(rows: SheetRows, parts: BlockParts, styles: readonly Style[]): void {
  const { summary, labels, layout } = parts;
  const lacks = new Map(summary.lackingParts.map((unit) => [unit.orgUnit, unit.lacks]));
  rows.band(words.byUnit, layout.lastPrinted);
  for (const [index, { orgUnit, rows: counted, figures }] of summary.units.entries()) {
    const name = labels.orgUnit(orgUnit);
    const scope = namable({ about: "unit", conditions: agreeing([layout.unitColumn], rows.next) }, [name]);
    const own = lacks.get(orgUnit);
    rows.table(
      [
        ...[index + 1, name, rowCount(counted, scope, layout), ...figureCells(parts, figures, scope)],
        ...(own === undefined ? [] : [lackingCell(own, parts)]),
      ],
      styles,
    );
  }
}

/** Beside a unit's figures, in the first column behind them. */
const lackingCell = (lacks: readonly LackingPart[], { index, model }: BlockParts): CellDraft => ({
  value: filled(words.lackingParts, { parts: periodWords(lacks, { index, year: model.period.year }) }),
  style: tones.notice,
});

/** The scope, unless one of the values it is told by cannot stand in a criterion. */
const namable = (scope: Scope, values: readonly (Scalar | undefined)[]): Scope | undefined =>
  values.every(isCriterion) ? scope : undefined;

function rowCount(
  counted: number,
  scope: Scope | undefined,
  { data }: FiguresLayout,
): RowDraft["cells"][number] {
  if (scope === undefined) return counted;
  const formula = added(scope, `COUNTIFS(${criteriaOf(scope, data).slice(1)})`);
  return { formula, value: counted };
}

function writeChoices(
  rows: SheetRows,
  { summary, labels, layout }: BlockParts,
  styles: readonly Style[],
): void {
  if (summary.choices.length === 0) return;
  rows.band(words.byChoice, layout.lastPrinted);
  for (const { field: key, counts } of summary.choices) {
    const field = summary.template.fields.find((one) => one.key === key);
    if (field === undefined) continue;
    rows.band(field.label, layout.lastPrinted);
    writeChoiceCounts(rows, counts, { field, labels, layout, styles });
  }
}

interface ChoiceParts {
  readonly field: Field;
  readonly labels: Labels;
  readonly layout: FiguresPage;
  readonly styles: readonly Style[];
}

function writeChoiceCounts(
  rows: SheetRows,
  counts: ChoiceCounts["counts"],
  { field, labels, layout, styles }: ChoiceParts,
): void {
  const range = rangeOf(layout.data.columnOf(field.key), layout.data);
  for (const [index, { value, rows: counted }] of counts.entries()) {
    const shown = labels.cellOf(field)(value);
    const isOfLastDay = layout.data.latestColumn !== undefined && layout.data.isStock(field.key);
    const formula = isOfLastDay
      ? undefined
      : value === undefined
        ? `COUNTBLANK(${range})`
        : isCriterion(shown)
          ? `COUNTIF(${range},"="&$B${rows.next})`
          : undefined;
    const cell = formula === undefined ? counted : { formula, value: counted };
    rows.table([index + 1, shown ?? words.notGiven, cell], styles.slice(0, 3));
  }
}
