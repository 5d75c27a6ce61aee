import type { Issue } from "../../base";
import type { Field } from "../../catalogue";
import {
  A_HUNDREDFOLD,
  type Entry,
  type FarOff,
  farOff,
  mayBeFarOff,
  vietnameseNumber,
} from "../../submissions";
import type { FoundHere } from "../found-here";
import { mergeIssue } from "../issues";
import type { RowBlock, TemplateSummary } from "../model";

/**
 * Below so many values, or so few units, nobody can say what is usual: with fewer than eight the middle half of them is
 * less than four.
 */
const FEWEST_VALUES = 8;
const FEWEST_UNITS = 5;
/** Figures that differ much among themselves may differ more: so many times their usual distance. */
const SPREADS = 5;
/** By it the median distance from the median is made a standard deviation. */
const TO_DEVIATION = 1.4826;
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
  return template.fields.filter(mayBeFarOff).flatMap((field) => {
    const told = blocks.flatMap(({ source, orgUnit, entries }) =>
      entries.flatMap((entry): readonly Told[] => {
        const value = entry.values[field.key];
        return typeof value === "number" && value > 0 ? [{ source, orgUnit, entry, value }] : [];
      }),
    );
    return farAmong(told, field).map(({ one, ...far }) => ({
      source: one.source,
      issue: issueOf(one, { field, ...far }, fileOf(one.source)),
    }));
  });
}

interface Far extends FarOff {
  readonly one: Told;
  readonly usual: number;
}

function farAmong(told: readonly Told[], field: Field): readonly Far[] {
  if (told.length < FEWEST_VALUES || new Set(told.map(({ orgUnit }) => orgUnit)).size < FEWEST_UNITS)
    return [];
  const middle = median(told.map(({ value }) => Math.log10(value)));
  const distance = median(told.map(({ value }) => Math.abs(Math.log10(value) - middle)));
  const furthest = Math.max(A_HUNDREDFOLD, SPREADS * TO_DEVIATION * distance);
  const usual = 10 ** middle;
  return told.flatMap((one) => {
    const far = farOff(one.value, usual, { field, furthest });
    return far === undefined ? [] : [{ one, usual, ...far }];
  });
}

function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

function issueOf(
  { entry: { sheet, row, template }, value }: Told,
  { field, usual, times }: Omit<Far, "one"> & { readonly field: Field },
  file: string,
): Issue {
  const isMeasured = times !== undefined && field.unitOfMeasure !== undefined;
  const facts = {
    label: field.label,
    usual: shown(Number(usual.toPrecision(2))),
    unit: field.unitOfMeasure ?? "",
    ...(times === undefined ? {} : { times: shown(times) }),
  };
  const where = { file, sheet, row, template, field: field.key };
  const code = isMeasured ? "merge.unit-slip" : "merge.far-figure";
  return mergeIssue(code, where, { found: shown(value), facts });
}

const shown = (value: number): string => vietnameseNumber(value, { whole: Number.isInteger(value) });
