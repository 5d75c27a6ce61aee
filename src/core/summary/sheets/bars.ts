import { absoluteAddress } from "../../base";
import { unitGroups } from "../../merge";
import { quoteSheet } from "../../workbook";
import type { ChartDraft, ChartSeries } from "../../workbook";
import type { OverviewParts } from "./overview-parts";
import { nameOfGroup } from "../look/group-name";
import type { SheetRows } from "../look/sheet-rows";
import { BAR_COLOURS, countCell, headCell, page, textCell } from "../look/styles";
import { words } from "../look/words";

/** Columns of a table and of the chart beside it. */
const [NAME_TO, TABLE_TO, CHART_FROM, CHART_TO] = [4, 6, 7, 12];
/** More bars than these are no longer told apart on the page. */
const MOST_BARS = 7;
/** A chart needs as many rows. */
const LEAST_ROWS = 5;

/** What a line of a table holds of a name, and its height in points. */
const [CHARACTERS_OF_NAME, LINE] = [36, 17];

/** One bar: what it is called, and its figures by series. */
interface Bar {
  readonly name: string;
  readonly values: readonly number[];
}

interface BarsPart {
  readonly title: string;
  readonly nameTitle: string;
  readonly bars: readonly Bar[];
  readonly isStacked: boolean;
  readonly series: readonly { readonly name: string; readonly colour: string }[];
}

/** Who sent by kind of unit, and which directives were taken up: a table each, and beside it its figures as bars. */
export function writeBars(rows: SheetRows, parts: OverviewParts): readonly ChartDraft[] {
  return [byKind(parts), byDirective(parts)].flatMap((part) =>
    part.bars.length === 0 ? [] : [writePart(rows, part)],
  );
}

function byKind({ model, index }: OverviewParts): BarsPart {
  const expected = model.completeness.units.filter((unit) => unit.expected);
  const sent = new Set(
    expected.flatMap(({ orgUnit, state }) => (state === "received" || state === "nil" ? [orgUnit] : [])),
  );
  const groups = unitGroups(
    expected.map(({ orgUnit }) => orgUnit),
    index,
  ).filter(({ by }) => by === "kind");
  return {
    title: words.sentByKindTitle,
    nameTitle: words.kindOfUnit,
    isStacked: true,
    series: [
      { name: words.received, colour: BAR_COLOURS.done },
      { name: words.notReceived, colour: BAR_COLOURS.open },
    ],
    bars: groups.slice(0, MOST_BARS).map((group) => {
      const done = group.orgUnits.filter((code) => sent.has(code)).length;
      return { name: nameOfGroup(group, { index }), values: [done, group.orgUnits.length - done] };
    }),
  };
}

/** A directive counts a unit once, whatever it did with it. */
function byDirective({ model }: OverviewParts): BarsPart {
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
    bars: [...most].sort((a, b) => (b.values[0] ?? 0) - (a.values[0] ?? 0)).slice(0, MOST_BARS),
  };
}

function writePart(rows: SheetRows, { title, nameTitle, bars, isStacked, series }: BarsPart): ChartDraft {
  rows.span({ value: title, style: page.section }, [1, CHART_TO]);
  const nameEnd = series.length === 1 ? TABLE_TO - 1 : NAME_TO;
  const line = (name: string, values: readonly (string | number)[], styles: "head" | "body") =>
    rows.spans(
      [
        {
          cell: { value: name, style: styles === "head" ? headCell.column : textCell },
          from: 1,
          to: nameEnd,
        },
        ...values.map((value, at) => ({
          cell: { value, style: styles === "head" ? headCell.column : countCell },
          from: nameEnd + 1 + at,
          to: nameEnd + 1 + at,
        })),
      ],
      Math.ceil(name.length / CHARACTERS_OF_NAME) * LINE,
    );
  const head = line(
    nameTitle,
    series.map(({ name }) => name),
    "head",
  );
  for (const { name, values } of bars) line(name, values, "body");
  const last = head + bars.length;
  while (rows.next <= head + LEAST_ROWS) rows.add([]);
  rows.add([], { height: 9 });
  const range = (column: number) =>
    `${quoteSheet(words.overview)}!${absoluteAddress(head + 1, column)}:${absoluteAddress(last, column)}`;
  return {
    over: [
      { row: head, column: CHART_FROM },
      { row: Math.max(last, head + LEAST_ROWS), column: CHART_TO },
    ],
    name: title,
    description: `${title}: ${bars.map(({ name, values }) => `${name} ${values.join("/")}`).join("; ")}`,
    isStacked,
    categories: { cells: range(1), values: bars.map(({ name }) => name) },
    series: series.map((one, at): ChartSeries => ({
      ...one,
      cells: range(nameEnd + 1 + at),
      values: bars.map(({ values }) => values[at] ?? 0),
    })),
  };
}
