import type { SummaryModel } from "../merge";
import { sheetName } from "../workbook";
import { words } from "./look/words";

/** Names of sheets that are none of a template. */
const OTHERS: readonly string[] = [
  words.overview,
  words.sendings,
  words.coverage,
  words.texts,
  words.issues,
  words.sources,
  words.decisions,
  words.changes,
  words.periods,
  words.comparisons,
  words.unitsCompared,
  words.recommendations,
];

/** Template → name of its sheet, for templates that have rows, be it only to compare. */
export function sheetNames({ templates }: SummaryModel): ReadonlyMap<string, string> {
  const taken = [...OTHERS];
  return new Map(
    templates.flatMap(({ template, rows, comparison }): readonly (readonly [string, string])[] => {
      if (rows === 0 && comparison.length === 0) return [];
      const name = sheetName(`${template.code} ${template.shortTitle}`, taken);
      taken.push(name);
      return [[template.code, name]];
    }),
  );
}
