import { absoluteAddress } from "../../base";
import { unitGroups } from "../../merge";
import { quoteSheet } from "../../workbook";
import type { CellDraft, ChartDraft, ChartSeries } from "../../workbook";
import type { OverviewParts } from "./overview-parts";
import { nameOfGroup } from "../look/group-name";
import type { CellSpan, SheetRows } from "../look/sheet-rows";
import { BAR_COLOURS, type BarColour, countCell, headCell, keyTo, page, textCell } from "../look/styles";
import { filled, words } from "../look/words";

/** Columns of a table and of the chart beside it. */
const [TABLE_TO, CHART_FROM, CHART_TO] = [7, 8, 12];
/** Height of a line in points. */
const LINE = 17;

/** One bar: what it is called, and its figures by series. */
interface Bar {
  readonly name: string;
  readonly values: readonly number[];
}

interface BarsPart {
  readonly title: string;
  /** What there is no bar for. */
  readonly more?: string;
  readonly nameTitle: string;
  readonly bars: readonly Bar[];
  readonly isStacked: boolean;
  readonly series: readonly { readonly name: string; readonly colour: BarColour }[];
}

/** How many bars there is room for. */
export interface MostBars {
  readonly kinds: number;
  readonly directives: number;
}

/** Who sent by kind of unit, and which directives were taken up: a table each, and beside it its figures as bars. */
export function writeBars(rows: SheetRows, parts: OverviewParts, most: MostBars): readonly ChartDraft[] {
  return [byKind(parts, most), byDirective(parts, most)].flatMap((part) =>
    part.bars.length === 0 ? [] : [writePart(rows, part)],
  );
}

function byKind({ model, index }: OverviewParts, { kinds }: MostBars): BarsPart {
  const expected = model.completeness.units.filter((unit) => unit.expected);
  const sent = new Set(
    expected.flatMap(({ orgUnit, state }) => (state === "received" || state === "nil" ? [orgUnit] : [])),
  );
  const groups = unitGroups(
    expected.map(({ orgUnit }) => orgUnit),
    index,
  ).filter(({ by }) => by === "kind");
  const more = groups.length - kinds;
  return {
    title: words.sentByKindTitle,
    ...(more > 0 && { more: filled(words.moreKinds, { count: more }) }),
    nameTitle: words.kindOfUnit,
    isStacked: true,
    series: [
      { name: words.received, colour: BAR_COLOURS.done },
      { name: words.notReceived, colour: BAR_COLOURS.open },
    ],
    bars: groups.slice(0, kinds).map((group) => {
      const done = group.orgUnits.filter((code) => sent.has(code)).length;
      return { name: nameOfGroup(group, { index }), values: [done, group.orgUnits.length - done] };
    }),
  };
}

/** A directive counts a unit once, whatever it did with it. */
function byDirective({ model }: OverviewParts, { directives }: MostBars): BarsPart {
  const counted = model.coverage.map(({ directive, actions }) => ({
    name: directive.label,
    values: [new Set(actions.flatMap(({ done }) => done)).size],
  }));
  const most = counted.filter(({ values: [units = 0] }) => units > 0);
  return {
    title: words.directivesTitle,
    nameTitle: words.directive,
    isStacked: false,
    series: [{ name: words.countOfUnits, colour: BAR_COLOURS.done }],
    bars: [...most].sort((a, b) => (b.values[0] ?? 0) - (a.values[0] ?? 0)).slice(0, directives),
  };
}

function writePart(rows: SheetRows, part: BarsPart): ChartDraft {
  const { title, more, nameTitle, bars, isStacked, series } = part;
  const heading = more === undefined ? title : `${title} ${more}`;
  rows.span({ value: heading, style: page.section }, [1, CHART_TO]);
  const nameTo = TABLE_TO - series.length;
  const line = (name: CellDraft, values: readonly CellDraft[], beside: readonly CellSpan[], height: number) =>
    rows.spans(
      [
        { cell: name, from: 1, to: nameTo },
        ...values.map((cell, at) => ({ cell, from: nameTo + 1 + at, to: nameTo + 1 + at })),
        ...beside,
      ],
      height,
    );
  const label = (value: string): CellDraft => ({ value, style: headCell.label });
  const head = line(
    label(nameTitle),
    series.map(({ name }) => label(name)),
    keyOf(series),
    LINE,
  );
  // All rows are of one height: so are the bars beside them.
  const names = bars.map(({ name }) => ({ cell: { value: name, style: textCell }, from: 1, to: nameTo }));
  const height = LINE * Math.max(...names.map((name) => rows.linesIn(name)));
  for (const [at, { values }] of bars.entries()) {
    const figures = values.map((value): CellDraft => ({ value, style: countCell }));
    line(names[at]?.cell ?? {}, figures, [], height);
  }
  const last = head + bars.length;
  rows.add([], { height: 9 });
  const range = (column: number) =>
    `${quoteSheet(words.overview)}!${absoluteAddress(head + 1, column)}:${absoluteAddress(last, column)}`;
  return {
    over: [
      { row: head + 1, column: CHART_FROM },
      { row: last, column: CHART_TO },
    ],
    name: title,
    description: `${title}: ${bars.map(({ name, values }) => `${name} ${values.join("/")}`).join("; ")}`,
    isStacked,
    categories: { cells: range(1), values: bars.map(({ name }) => name) },
    series: series.map((one, at): ChartSeries => ({
      ...one,
      cells: range(nameTo + 1 + at),
      values: bars.map(({ values }) => values[at] ?? 0),
    })),
  };
}

/** Above the bars, what their colours mean; of one colour the heading tells it. */
function keyOf(series: BarsPart["series"]): readonly CellSpan[] {
  if (series.length === 1) return [];
  return series.map(({ name, colour }, at) => {
    const [from, to] = [CHART_FROM + KEY_COLUMNS * at, CHART_FROM + KEY_COLUMNS * (at + 1) - 1];
    return { cell: { value: name, style: keyTo(colour) }, from, to };
  });
}

const KEY_COLUMNS = 2;
