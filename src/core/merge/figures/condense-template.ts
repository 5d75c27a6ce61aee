import {
  ADDED_UP,
  type CatalogueIndex,
  type Field,
  type Template,
  aggregationOf,
  rowsAddUp,
} from "../../catalogue";
import type { Entry, FieldValue } from "../../submissions";
import type {
  ChoiceCounts,
  Figures,
  GroupFigures,
  LackingRows,
  RowBlock,
  TemplateSummary,
  UnitFigures,
  UnitLacks,
} from "../model";
import type { Plan } from "../plan";
import type { TalliedRow, Tally } from "./tally";
import { tallyOf } from "./tally";
import { type UnitGroup, unitGroups } from "./unit-groups";

/** The rows that came for one template: those that count, and those that only stand beside them. */
export interface ChosenRows {
  readonly counted: readonly RowBlock[];
  readonly compared: readonly RowBlock[];
  /** Rows that do not count yet, of units whose others do. */
  readonly lacking: readonly LackingRows[];
  /** Parts of the period that ought to be among them. */
  readonly lackingParts: readonly UnitLacks[];
}

/**
 * Works out every figure of one template: in total, by unit, by group and by choice. One pass over the counted
 * rows; the compared ones are handed through and touch no figure.
 */
export function condenseTemplate(
  template: Template,
  { counted: blocks, compared: comparison, lacking, lackingParts }: ChosenRows,
  plan: Plan,
): TemplateSummary {
  const figureFields = template.fields.filter((field) => tallyOf(field) !== undefined);
  const total = new Column(figureFields);
  const units = new Map<string, Column>();
  const reporting = [...new Set(blocks.map(({ orgUnit }) => orgUnit))];
  const subtotals = unitGroups(reporting, plan.index).map((group) => ({
    group,
    column: new Column(figureFields),
  }));
  const above = columnsAbove(subtotals);
  const groups = new Groups(template.groupBy, figureFields);
  const choices = template.fields
    .filter((field) => aggregationOf(field).gives === "row-counts")
    .map(choiceCounter);
  const over = ofSeveralRows(template, plan.index);
  for (const block of blocks) {
    const unit = units.get(block.orgUnit) ?? new Column(figureFields);
    units.set(block.orgUnit, unit);
    for (const row of rowsOf(block, template)) {
      total.add(row);
      unit.add(row);
      for (const subtotal of above.get(row.orgUnit) ?? []) subtotal.add(row);
      groups.of(row.values)?.column.add(row);
      for (const choice of choices) choice.add(row.held, block.isEarlier === true);
    }
  }
  return {
    template,
    blocks,
    rows: total.rows,
    total: over(total.figures()),
    addsUp: rowsAddUp(template, plan.index.choiceList),
    units: [...units].map(([orgUnit, column]): UnitFigures => ({
      orgUnit,
      rows: column.rows,
      figures: over(column.figures()),
    })),
    subtotals: subtotals.map(({ group, column }) => ({
      ...{ ...group, rows: column.rows, figures: over(column.figures()) },
    })),
    groups: orderedGroups(groups.all(), template, plan),
    choices: choices.map((choice) => choice.result(plan)),
    ...{ comparison, lacking, lackingParts },
    parts: partsOf([...blocks, ...comparison], plan),
  };
}

/** Unit → the subtotals its rows are in. */
function columnsAbove(
  subtotals: readonly { readonly group: UnitGroup; readonly column: Column }[],
): ReadonlyMap<string, readonly Column[]> {
  const above = new Map<string, Column[]>();
  for (const { group, column } of subtotals)
    for (const orgUnit of group.orgUnits) above.set(orgUnit, [...(above.get(orgUnit) ?? []), column]);
  return above;
}

/** What the rows were reported for, beside the period itself. */
function partsOf(blocks: readonly RowBlock[], { periods, period }: Plan): readonly string[] {
  const told = new Set(blocks.map((block) => block.period));
  return periods.flatMap(({ id }) => (id !== period.id && told.has(id) ? [id] : []));
}

/**
 * What of the figures over several rows is told: where the rows the board gives count different things, or parts of one
 * another, no sum over them (RULES.md M12).
 */
export function ofSeveralRows(template: Template, index: CatalogueIndex): (figures: Figures) => Figures {
  if (rowsAddUp(template, index.choiceList)) return (figures) => figures;
  const sums = new Set(
    template.fields.flatMap(({ key, aggregate }) => (ADDED_UP.has(aggregate.op) ? [key] : [])),
  );
  return (figures) => Object.fromEntries(Object.entries(figures).filter(([key]) => !sums.has(key)));
}

/** The figures over all rows of a template, and no more than these. */
export function totalOf(template: Template, blocks: readonly TalliedBlock[]): Figures {
  const total = new Column(template.fields.filter((field) => tallyOf(field) !== undefined));
  for (const block of blocks) for (const row of rowsOf(block, template)) total.add(row);
  return total.figures();
}

type TalliedBlock = Pick<RowBlock, "orgUnit" | "entries" | "isEarlier">;

/** The rows of a block as they are condensed; those of an earlier part keep what happened, and give up their stocks. */
function rowsOf({ orgUnit, entries, isEarlier }: TalliedBlock, { fields }: Template): readonly TalliedRow[] {
  if (isEarlier !== true) return entries.map(({ values }) => ({ orgUnit, values, held: values }));
  const stocks = new Set(fields.flatMap(({ key, isStock }) => (isStock === true ? [key] : [])));
  return entries.map(({ values }) => {
    const held = Object.entries(values).filter(([key]) => !stocks.has(key));
    return { orgUnit, values, held: Object.fromEntries(held) };
  });
}

/** The tallies of one scope: the total, a unit or a group. */
class Column {
  rows = 0;
  private readonly tallies: readonly Tally[];

  constructor(private readonly fields: readonly Field[]) {
    this.tallies = fields.flatMap((field) => tallyOf(field) ?? []);
  }

  add(row: TalliedRow): void {
    this.rows += 1;
    for (const tally of this.tallies) tally.add(row);
  }

  figures(): Figures {
    return Object.fromEntries(this.fields.map(({ key }, index) => [key, this.tallies[index]?.value()]));
  }
}

interface Group {
  readonly key: readonly (FieldValue | undefined)[];
  readonly column: Column;
}

/** The groups of a template, each made when its first row comes; a template without groups has none. */
class Groups {
  private readonly byName = new Map<string, Group>();

  constructor(
    private readonly groupBy: readonly string[],
    private readonly fields: readonly Field[],
  ) {}

  of(values: Entry["values"]): Group | undefined {
    const [first, ...others] = this.groupBy;
    if (first === undefined) return undefined;
    let name = groupName(values[first]);
    for (const key of others) name += `\u0000${groupName(values[key])}`;
    const known = this.byName.get(name);
    if (known) return known;
    const group = { key: this.groupBy.map((key) => values[key]), column: new Column(this.fields) };
    this.byName.set(name, group);
    return group;
  }

  all(): readonly Group[] {
    return [...this.byName.values()];
  }
}

/** Tells 1 from "1" and blank from "". */
const groupName = (value: FieldValue | undefined): string =>
  typeof value === "string" ? `"${value}` : value === undefined ? "" : String(value);

function orderedGroups(groups: readonly Group[], template: Template, plan: Plan): readonly GroupFigures[] {
  const ranks = template.groupBy.map((key) =>
    plan.rankOf(template.fields.find((field) => field.key === key)),
  );
  const ranked = groups.map((group) => ({
    group,
    rank: group.key.map((value, index) => ranks[index]?.(value) ?? ""),
  }));
  ranked.sort((a, b) => compareRanks(a.rank, b.rank));
  return ranked.map(({ group: { key, column } }) => ({ key, rows: column.rows, figures: column.figures() }));
}

type RowRank = readonly (number | string)[];

/** Numbers before texts, and each in its own order. */
function compareRanks(a: RowRank, b: RowRank): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? "";
    if (left === right) continue;
    if (typeof left !== typeof right) return typeof left === "number" ? -1 : 1;
    return left < right ? -1 : 1;
  }
  return 0;
}

interface ChoiceCounter {
  add(values: Entry["values"], isEarlier: boolean): void;
  result(plan: Plan): ChoiceCounts;
}

function choiceCounter(field: Field): ChoiceCounter {
  const rows = new Map<FieldValue | undefined, number>();
  return {
    add(values, isEarlier) {
      if (isEarlier && field.isStock === true) return;
      const value = values[field.key];
      rows.set(value, (rows.get(value) ?? 0) + 1);
    },
    result(plan) {
      const rank = plan.rankOf(field);
      const counts = [...rows].map(([value, count]) => ({ value, rows: count }));
      counts.sort((a, b) => compareRanks([rank(a.value)], [rank(b.value)]));
      return { field: field.key, counts };
    },
  };
}
