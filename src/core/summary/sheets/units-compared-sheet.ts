import { cellAddress } from "../../base";
import { type CatalogueIndex, type Field, kindOf } from "../../catalogue";
import {
  type Figures,
  type FiguresAsNow,
  type SummaryModel,
  type TemplateSummary,
  type TimeComparison,
  type UnitAsNow,
  asNow,
  isWhole,
} from "../../merge";
import { numberText } from "../../submissions";
import { cellFormat } from "../../templates";
import type { SheetDraft } from "../../workbook";
import type { Labels } from "../look/labels";
import { landscape, withinPage } from "../look/paper";
import { type Issuer, writeAnnexHead, writeTitle } from "../look/official-page";
import { SheetRows } from "../look/sheet-rows";
import { centred, figure, shareCell, textCell } from "../look/styles";
import { filled, words } from "../look/words";
import { isCompared, nameOfBefore, numberIn } from "./comparisons-sheet";

interface UnitsComparedParts {
  readonly model: SummaryModel;
  readonly index: CatalogueIndex;
  readonly labels: Labels;
  readonly issuer: Issuer;
  readonly comparisons: readonly TimeComparison[];
}

const WIDTHS = [9, 32, 12, 32, 13, 13, 13, 10, 48];

/**
 * So sánh theo đơn vị: every unit's figures beside those of a year before by the units of today, and what stood then.
 * Written where a unit gave way in between, or any figure of one may be compared.
 */
export function unitsComparedSheet(parts: UnitsComparedParts): SheetDraft | undefined {
  const { model, index, comparisons, issuer } = parts;
  const before = comparisons.find((one) => one.with === "year-before");
  if (before === undefined) return undefined;
  const rows = new SheetRows(withinPage(WIDTHS));
  const last = WIDTHS.length;
  writeAnnexHead(rows, issuer, ["", ""], last);
  writeTitle(rows, words.unitsComparedTitle, model, last);
  rows.note(words.unitsComparedNote, last);
  const name = `${nameOfBefore(before, model)} ${words.asNow}`;
  const titles = [words.template, words.figure, words.unitOfMeasure, words.orgUnit, words.thisPeriod, name];
  const head = rows.labels([...titles, words.increase, words.increaseShare, words.asThen]);
  const days = { index, then: before.period.cutOffDate, on: model.period.cutOffDate };
  for (const summary of model.templates) {
    const earlier = before.templates.find(({ template }) => template.code === summary.template.code);
    if (earlier === undefined) continue;
    const figures = asNow(earlier, days);
    for (const field of summary.template.fields.filter((one) => isCompared(one, summary)))
      for (const line of linesOf(field, { summary, figures, labels: parts.labels }))
        writeLine(rows, summary.template.code, field, line);
  }
  if (rows.next === head + 1) return undefined;
  return rows.sheet(words.unitsCompared, {
    ...{ freeze: { rows: head }, page: landscape(rows.sizeOf(), { repeated: [head, head] }) },
    autoFilter: `A${head}:${cellAddress(rows.next - 1, last)}`,
  });
}

interface Line {
  readonly unit: string;
  readonly now: number | undefined;
  readonly before: number | undefined;
  /** Whether the two may be held against each other. */
  readonly isSame: boolean;
  readonly asThen: string;
}

interface Compared {
  readonly summary: TemplateSummary;
  readonly figures: FiguresAsNow;
  readonly labels: Labels;
}

/** Units of today in catalogue order, then what belongs to none of them. */
function linesOf(field: Field, { summary, figures, labels }: Compared): readonly Line[] {
  const { key } = field;
  const before = new Map(figures.units.map((unit) => [unit.orgUnit, unit]));
  const now = new Map(summary.units.map((unit) => [unit.orgUnit, unit]));
  const codes = [...new Set([...now.keys(), ...before.keys()])];
  const today = codes.map((code): Line => {
    const unit = before.get(code);
    return {
      ...{ unit: labels.orgUnit(code), now: numberIn(now.get(code)?.figures, key) },
      before: numberIn(unit?.figures, key),
      isSame: unit !== undefined && isWhole(unit),
      asThen: unit === undefined ? "" : wordsOf(unit, field, labels),
    };
  });
  const apart = (code: string, of: Figures, asThen: string): Line => ({
    ...{ unit: labels.orgUnit(code), now: undefined, before: numberIn(of, key), isSame: false, asThen },
  });
  const names = (some: readonly string[]) => some.map(labels.shortName).join(", ");
  return [
    ...today,
    ...figures.split.map((one) =>
      apart(one.orgUnit, one.figures, filled(words.splitAmong, { units: names(one.heirs) })),
    ),
    ...figures.ended.map((one) => apart(one.orgUnit, one.figures, words.endedUnit)),
  ].filter(({ now: own, before: then }) => own !== undefined || then !== undefined);
}

/** "Phú Phong: 12; Bình Nghi: 3; chưa có số của Tây Xuân" */
function wordsOf({ orgUnit, of, lacks, partsOf }: UnitAsNow, field: Field, labels: Labels): string {
  const said = (figures: Figures): string => {
    const value = numberIn(figures, field.key);
    return value === undefined ? "–" : numberText(value, field);
  };
  const names = (codes: readonly string[]) => codes.map(labels.shortName).join(", ");
  const isItself = of.length === 1 && of[0]?.orgUnit === orgUnit;
  const then = of.map((one) => `${labels.shortName(one.orgUnit)}: ${said(one.figures)}`);
  return [
    ...(isItself ? [] : then),
    ...(lacks.length === 0 ? [] : [filled(words.noFiguresOf, { units: names(lacks) })]),
    ...(partsOf.length === 0 ? [] : [filled(words.andPartsOf, { units: names(partsOf) })]),
  ].join("; ");
}

function writeLine(rows: SheetRows, template: string, field: Field, line: Line): void {
  const { numberFormat, align } = cellFormat(field);
  const style = figure(numberFormat, align);
  const { isShare } = kindOf(field);
  const { unit, now, before, isSame, asThen } = line;
  const change = isSame && now !== undefined && before !== undefined ? now - before : undefined;
  const share =
    change === undefined || before === undefined || before === 0 || isShare ? undefined : change / before;
  rows.table(
    [
      ...[template, field.label, isShare ? undefined : field.unitOfMeasure, unit],
      ...[now, before, change, share, asThen],
    ],
    [centred, textCell, centred, textCell, style, style, style, shareCell, textCell],
  );
}
