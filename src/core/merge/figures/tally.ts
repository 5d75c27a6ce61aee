import { assertNever } from "../../base";
import { type Field, givesFigure } from "../../catalogue";
import type { Entry, FieldValue } from "../../submissions";
import { ExactSum } from "./exact-sum";

/** Condenses one field over the entries it is given, as the catalogue's aggregate says. */
export interface Tally {
  add(row: TalliedRow): void;
  /** Undefined where no value was reported. */
  value(): FieldValue | undefined;
}

/** A row as it is condensed. */
export interface TalliedRow {
  readonly orgUnit: string;
  /** As reported. */
  readonly values: Entry["values"];
  /** What of it counts: without the stocks of an earlier day (RULES.md M32). */
  readonly held: Entry["values"];
}

/** The tally of a field, or undefined where it has no figure (texts, dimensions, rows per choice). */
export function tallyOf({ key, aggregate }: Field): Tally | undefined {
  if (!givesFigure(aggregate)) return undefined;
  switch (aggregate.op) {
    case "sum":
      return sumTally(key);
    case "count-true":
      return countTrueTally(key);
    case "max":
      return maxTally(key);
    case "max-per-unit":
      return maxPerUnitTally(key);
    case "ratio":
      return ratioTally(aggregate.numerator, aggregate.denominator);
    case "weighted-mean":
      return weightedMeanTally(key, aggregate.weight);
    case "mode":
      return modeTally(key);
    default:
      return assertNever(aggregate);
  }
}

function sumTally(key: string): Tally {
  const sum = new ExactSum();
  return {
    add({ held }) {
      const value = held[key];
      if (typeof value === "number") sum.add(value);
    },
    value: () => sum.value(),
  };
}

function countTrueTally(key: string): Tally {
  let stated = false;
  let yes = 0;
  return {
    add({ held }) {
      const value = held[key];
      if (typeof value !== "boolean") return;
      stated = true;
      if (value) yes += 1;
    },
    value: () => (stated ? yes : undefined),
  };
}

/** The largest number; of dates (ISO text) the latest. */
function maxTally(key: string): Tally {
  let largest: FieldValue | undefined;
  return {
    add({ held }) {
      const value = held[key];
      if (value !== undefined && (largest === undefined || value > largest)) largest = value;
    },
    value: () => largest,
  };
}

function maxPerUnitTally(key: string): Tally {
  const largest = new Map<string, number>();
  return {
    add({ held, orgUnit }) {
      const value = held[key];
      if (typeof value === "number") largest.set(orgUnit, Math.max(largest.get(orgUnit) ?? value, value));
    },
    value() {
      const sum = new ExactSum();
      for (const value of largest.values()) sum.add(value);
      return sum.value();
    },
  };
}

/** Σ numerator / Σ denominator over the rows that have both; a stock is that of the last day beside all that happened. */
function ratioTally(numerator: string, denominator: string): Tally {
  const parts = new ExactSum();
  const wholes = new ExactSum();
  return {
    add({ values, held }) {
      const part = values[numerator];
      const whole = values[denominator];
      if (typeof part !== "number" || typeof whole !== "number") return;
      if (numerator in held) parts.add(part);
      if (denominator in held) wholes.add(whole);
    },
    value: () => quotient(parts.value(), wholes.value()),
  };
}

/** Σ value × weight / Σ weight over the rows that have both. */
function weightedMeanTally(key: string, weightKey: string): Tally {
  const products = new ExactSum();
  const weights = new ExactSum();
  return {
    add({ values, held }) {
      const value = held[key];
      const weight = values[weightKey];
      if (typeof value !== "number" || typeof weight !== "number") return;
      products.add(value * weight);
      weights.add(weight);
    },
    value: () => quotient(products.value(), weights.value()),
  };
}

/** The most frequent value; of equally frequent ones the smallest. */
function modeTally(key: string): Tally {
  const counts = new Map<FieldValue, number>();
  return {
    add({ held }) {
      const value = held[key];
      if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
    },
    value() {
      let best: FieldValue | undefined;
      let most = 0;
      for (const [value, count] of counts) {
        if (count > most || (count === most && best !== undefined && value < best))
          [best, most] = [value, count];
      }
      return best;
    },
  };
}

function quotient(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || whole === undefined || whole === 0 ? undefined : part / whole;
}
