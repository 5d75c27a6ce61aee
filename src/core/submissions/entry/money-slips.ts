import { given, rememberedOf } from "../../base";
import { type Field, type Template, givenRowField, unitColumn } from "../../catalogue";
import type { Entry } from "../model";
import type { Findings } from "../read-field/findings";
import { unitOfMeasure } from "../read-field/units-of-measure";
import { rowList } from "../sheet-cells";
import { numberText } from "../value-text";
import { vietnameseNumber } from "../vietnamese-digits";
import { farOff, mayBeFarOff } from "./far-from-usual";
import { isSameUnit } from "./given-row-checks";

/** Money of one row, in powers of ten of đồng: nobody spends less, and no unit's row more. */
const LEAST = 3;
const MOST = 13;
/** So little in all rows of a column is the number of millions, typed into a column of đồng. */
const LEAST_OF_ALL = 4;
/** So much in each row of a column of millions is đồng, typed as such: nothing below a thousand behind it. */
const MUCH_OF_ALL = 11.7;
const A_THOUSAND = 1000;
/** Powers of ten within which the other rows lie, so that one of another unit of measure stands out. */
const ALIKE = 1;
const FEWEST_ALIKE = 2;
/** A thousandfold may be a school beside a course: it takes more rows to say what is usual. */
const FEWEST_FOR_THOUSANDS = 3;
const A_MILLION = 6;
const NEAR = 0.5;

interface Money {
  readonly entry: Entry;
  readonly field: Field;
  readonly value: number;
  /** Its unit of measure, and how many đồng that is, as a power of ten. */
  readonly unit: string;
  readonly zeros: number;
}

/**
 * Money that is counted in another unit of measure than its column or its row says (RULES.md M28): so little, or so much,
 * as no report spends, or a thousandfold or a millionfold of what all other rows of the column are about. A warning with both numbers.
 */
export function reportMoneySlips(
  entries: readonly Entry[],
  template: Template,
  { columnOf, findings }: MoneyWorld,
): void {
  const { byRow, fields } = moneyIn(template);
  const columns = fields.map((field) => entries.flatMap((entry) => moneyOf(entry, field, byRow)));
  const told = new Set<Money>();
  if (byRow === undefined)
    for (const column of columns)
      for (const one of slipsIn(column)) told.add(tellSlip(one, { columnOf, findings }));
  for (const some of byRow === undefined ? columns : rowsOf(columns.flat()))
    tellScale(
      outOfScale(some).filter((one) => !told.has(one)),
      { columnOf, findings },
    );
}

interface MoneyWorld {
  readonly columnOf: ReadonlyMap<string, number>;
  readonly findings: Findings;
}

/** The columns that may hold money, and in what it is where each row says so itself. */
const moneyIn = rememberedOf((template: Template) => {
  const byRow = unitsByRow(template);
  const mayHold = (field: Field): boolean => byRow !== undefined || isMoney(field.unitOfMeasure);
  return { byRow, fields: template.fields.filter((field) => mayBeFarOff(field) && mayHold(field)) };
});

type UnitsByRow = (entry: Entry) => unknown;

/** In what the figures of the rows are that the board gives, whatever a unit made of it; undefined where columns say so. */
function unitsByRow(template: Template): UnitsByRow | undefined {
  const field = givenRowField(template);
  const measured = field === undefined ? undefined : unitColumn(template);
  if (field === undefined || measured === undefined) return undefined;
  const units = new Map(template.presetRows.map((row) => [row[field.key], row[measured.key]]));
  return ({ values }) => {
    const [given, written] = [units.get(String(values[field.key])), values[measured.key]];
    return typeof written === "string" && !isSameUnit(written, String(given)) ? undefined : given;
  };
}

function moneyOf(entry: Entry, field: Field, byRow: UnitsByRow | undefined): readonly Money[] {
  const value = entry.values[field.key];
  const unit = byRow === undefined ? field.unitOfMeasure : byRow(entry);
  if (typeof value !== "number" || value <= 0 || !isMoney(unit)) return [];
  return [{ entry, field, value, unit, zeros: unitOfMeasure(unit).zeros }];
}

/** "đồng", "triệu đồng", and "tỷ" alone. */
function isMoney(unit: unknown): unit is string {
  if (typeof unit !== "string") return false;
  const { base, zeros } = unitOfMeasure(unit);
  return base === "dong" || (base === "" && zeros > 0);
}

function rowsOf(money: readonly Money[]): readonly (readonly Money[])[] {
  const rows = new Map<Entry, Money[]>();
  for (const one of money) rows.set(one.entry, [...(rows.get(one.entry) ?? []), one]);
  return [...rows.values()];
}

const powerOf = ({ value, zeros }: Money): number => Math.log10(value) + zeros;

function outOfScale(money: readonly Money[]): readonly Money[] {
  const isLittle = money.length > 1 && money.every((one) => powerOf(one) < LEAST_OF_ALL);
  const isMuch =
    money.length >= FEWEST_FOR_THOUSANDS &&
    money.every((one) => powerOf(one) >= MUCH_OF_ALL && one.zeros > 0 && one.value % A_THOUSAND === 0);
  return money.filter((one) => isLittle || isMuch || powerOf(one) < LEAST || powerOf(one) >= MOST);
}

interface Slip {
  readonly one: Money;
  readonly usual: number;
  readonly times: number;
}

/** Rows a thousandfold or a millionfold off all the others, which are alike. */
function slipsIn(column: readonly Money[]): readonly Slip[] {
  const usual = medianOf(column.map(({ value }) => value));
  const off = (value: number): number => Math.abs(Math.log10(value / usual));
  const others = column.filter(({ value }) => off(value) <= ALIKE);
  const strangers = column.filter(({ value }) => off(value) > ALIKE);
  if (others.length < FEWEST_ALIKE || strangers.length >= others.length) return [];
  return strangers.flatMap((one) => {
    const times = farOff(one.value, usual, { field: one.field, furthest: 2 })?.times;
    const zeros = Math.log10(times ?? 1);
    const isSure = zeros === A_MILLION || (others.length >= FEWEST_FOR_THOUSANDS && strangers.length === 1);
    return times === undefined || Math.abs(off(one.value) - zeros) > NEAR || !isSure
      ? []
      : [{ one, usual, times }];
  });
}

/** Of an even number of values the lower of the two in the middle. */
const medianOf = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.ceil(values.length / 2) - 1] ?? 0;

const placeOf = ({ entry, field }: Money, columnOf: MoneyWorld["columnOf"]) => ({
  row: entry.row,
  field: field.key,
  ...given({ column: columnOf.get(field.key) }),
});

function tellSlip({ one, usual, times }: Slip, { columnOf, findings }: MoneyWorld): Money {
  const { field, unit, value } = one;
  findings.addAt(placeOf(one, columnOf), "submission.slip-in-column", {
    found: numberText(value, field),
    facts: {
      ...{ label: field.label, unit, usual: numberText(usual, field) },
      times: vietnameseNumber(times, { whole: true }),
    },
  });
  return one;
}

/** One finding for a column, or for a row of its own unit of measure. */
function tellScale(money: readonly Money[], { columnOf, findings }: MoneyWorld): void {
  const [first] = money;
  if (first === undefined) return;
  const { field, unit, value, zeros } = first;
  const found = numberText(value, field);
  const dong = vietnameseNumber(Number((value * 10 ** zeros).toPrecision(12)), { whole: true });
  findings.addAt(placeOf(first, columnOf), "submission.money-out-of-scale", {
    found,
    facts: {
      ...{ label: field.label, unit, rows: rowList([...new Set(money.map(({ entry }) => entry.row))]) },
      amount: `${found} ${unit}${zeros === 0 ? "" : ` = ${dong} đồng`}`,
    },
  });
}
