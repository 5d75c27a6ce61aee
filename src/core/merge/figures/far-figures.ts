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

/**
 * Figures far from what the other rows of this merge report in the same column (RULES.md M28): by the median and the
 * median distance from it, on a scale of powers of ten. They count all the same; the board looks at them.
 */
export function findFarFigures(
  { template, blocks }: RowsOfTemplate,
  fileOf: (source: number) => string,
): readonly FoundHere[] {
  return template.fields.filter(mayBeFarOff).flatMap((field) => {
    const scale = scaleOf(blocks, field.key);
    if (scale === undefined) return [];
    const far = { field, furthest: scale.furthest };
    return blocks.flatMap(({ source, entries }) =>
      entries.flatMap((entry): readonly FoundHere[] => {
        const value = figureIn(entry, field.key);
        const off = value === undefined ? undefined : farOff(value, scale.usual, far);
        if (value === undefined || off === undefined) return [];
        const told = { entry, value, field, usual: scale.usual, times: off.times };
        return [{ source, issue: issueOf(told, fileOf(source)) }];
      }),
    );
  });
}

/** A figure above 0: of others there is no power of ten. */
function figureIn({ values }: Entry, key: string): number | undefined {
  const value = values[key];
  return typeof value === "number" && value > 0 ? value : undefined;
}

/** What is usual in a column, and how many powers of ten are far from it. */
interface Scale {
  readonly usual: number;
  readonly furthest: number;
}

/** Undefined where nobody can say what is usual, or nothing lies far from anything. */
function scaleOf(blocks: RowsOfTemplate["blocks"], key: string): Scale | undefined {
  const units = new Set<string>();
  const figures: number[] = [];
  let [least, most] = [Infinity, 0];
  for (const { orgUnit, entries } of blocks) {
    const before = figures.length;
    for (const entry of entries) {
      const value = figureIn(entry, key);
      if (value === undefined) continue;
      figures.push(value);
      if (value < least) least = value;
      if (value > most) most = value;
    }
    if (figures.length > before) units.add(orgUnit);
  }
  if (figures.length < FEWEST_VALUES || units.size < FEWEST_UNITS) return undefined;
  if (Math.log10(most) - Math.log10(least) < A_HUNDREDFOLD) return undefined;
  const powers = Float64Array.from(figures, Math.log10);
  const middle = median(powers);
  const distance = median(powers.map((power) => Math.abs(power - middle)));
  return { usual: 10 ** middle, furthest: Math.max(A_HUNDREDFOLD, SPREADS * TO_DEVIATION * distance) };
}

/** Of values that it sorts. */
function median(values: Float64Array): number {
  const sorted = values.sort();
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

interface FarFigure {
  readonly entry: Entry;
  readonly value: number;
  readonly field: Field;
  readonly usual: number;
  readonly times: FarOff["times"] | undefined;
}

function issueOf(
  { entry: { sheet, row, template }, value, field, usual, times }: FarFigure,
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
