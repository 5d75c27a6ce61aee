import type { SummaryModel } from "../merge";
import { sheetName } from "../workbook";
import { words } from "./look/words";

/** Names of the sheets that every merge makes anew, and of the decisions. */
export const MADE_SHEETS: ReadonlySet<string> = new Set([
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
]);

/** Template → name of its sheet, for templates that have rows, be it only to compare. */
export function sheetNames({ templates }: SummaryModel): ReadonlyMap<string, string> {
  const taken = [...MADE_SHEETS];
  return new Map(
    templates.flatMap(({ template, rows, comparison }): readonly (readonly [string, string])[] => {
      if (rows === 0 && comparison.length === 0) return [];
      const name = sheetName(`${template.code} ${template.shortTitle}`, taken);
      taken.push(name);
      return [[template.code, name]];
    }),
  );
}
