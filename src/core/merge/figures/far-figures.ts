import type { Issue } from "../../base";
import { type Field, kindOf } from "../../catalogue";
import { type Entry, vietnameseNumber } from "../../submissions";
import type { FoundHere } from "../found-here";
import { mergeIssue } from "../issues";
import type { RowBlock, TemplateSummary } from "../model";

/**
 * Below so many values, or so few units, nobody can say what is usual: with fewer than eight the middle half of them is
 * less than four.
 */
const FEWEST_VALUES = 8;
const FEWEST_UNITS = 5;
/** A hundredfold: communes differ tenfold in size, and a good year may be ten times a bad one. */
const FURTHEST = 2;
/** Figures that differ much among themselves may differ more: so many times their usual distance. */
const SPREADS = 5;
/** By it the median distance from the median is made a standard deviation. */
const TO_DEVIATION = 1.4826;
/** Powers of ten by which a unit of measure slips, and how near a figure has to be. */
const SLIPS = [3, 6];
const NEAR = 0.7;

interface RowsOfTemplate extends Pick<TemplateSummary, "template"> {
  readonly blocks: readonly Pick<RowBlock, "source" | "orgUnit" | "entries">[];
}

interface Told {
  readonly source: number;
  readonly orgUnit: string;
  readonly entry: Entry;
  readonly value: number;
}

/**
 * Figures far from what the other rows of this merge report in the same column (RULES.md M28): by the median and the
 * median distance from it, on a scale of powers of ten. They count all the same; the board looks at them.
 */
export function findFarFigures(
  { template, blocks }: RowsOfTemplate,
  fileOf: (source: number) => string,
): readonly FoundHere[] {
  const figures = template.fields.filter(
    ({ aggregate, formula, ...field }) =>
      kindOf(field).isFigure && formula === undefined && aggregate.op === "sum",
  );
  return figures.flatMap((field) => {
    const told = blocks.flatMap(({ source, orgUnit, entries }) =>
      entries.flatMap((entry): readonly Told[] => {
        const value = entry.values[field.key];
        return typeof value === "number" && value > 0 ? [{ source, orgUnit, entry, value }] : [];
      }),
    );
    return farAmong(told, field).map(({ one, usual, power }) => ({
      source: one.source,
      issue: issueOf(one, { field, usual, power }, fileOf(one.source)),
    }));
  });
}

interface Far {
  readonly one: Told;
  readonly usual: number;
  /** How many powers of ten lie between; negative below. */
  readonly power: number;
}

function farAmong(told: readonly Told[], field: Field): readonly Far[] {
  if (told.length < FEWEST_VALUES || new Set(told.map(({ orgUnit }) => orgUnit)).size < FEWEST_UNITS)
    return [];
  const middle = median(told.map(({ value }) => Math.log10(value)));
  const distance = median(told.map(({ value }) => Math.abs(Math.log10(value) - middle)));
  const bound = Math.max(FURTHEST, SPREADS * TO_DEVIATION * distance);
  return told.flatMap((one) => {
    const power = Math.log10(one.value) - middle;
    // One meeting beside hundreds is no slip, and some money may be little: below, only a slip of decimals is told.
    const isFar =
      power >= bound || (power <= -bound && !kindOf(field).isWhole && slipOf(power) !== undefined);
    return isFar ? [{ one, usual: 10 ** middle, power }] : [];
  });
}

const slipOf = (power: number): number | undefined =>
  SLIPS.find((zeros) => Math.abs(Math.abs(power) - zeros) <= NEAR);

function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

function issueOf(
  { entry: { sheet, row, template }, value }: Told,
  { field, usual, power }: Omit<Far, "one"> & { readonly field: Field },
  file: string,
): Issue {
  const slip = slipOf(power);
  const isMeasured = slip !== undefined && field.unitOfMeasure !== undefined;
  const facts = {
    label: field.label,
    usual: shown(Number(usual.toPrecision(2))),
    unit: field.unitOfMeasure ?? "",
    ...(slip === undefined ? {} : { times: shown(10 ** slip) }),
  };
  const where = { file, sheet, row, template, field: field.key };
  const code = isMeasured ? "merge.unit-slip" : "merge.far-figure";
  return mergeIssue(code, where, { found: shown(value), facts });
}

const shown = (value: number): string => vietnameseNumber(value, { whole: Number.isInteger(value) });
