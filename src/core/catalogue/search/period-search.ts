import type { Period } from "../model";
import { searchIndex } from "./search-index";
import type { Search, Searchable } from "./searchable";

const WEIGHTS = { name: 5, figures: 4, id: 3 } as const;

/** Search over periods, by name ("quý 3 2024" finds "Quý III năm 2024") or id. */
export const periodSearch = (periods: readonly Period[]): Search<Period> =>
  searchIndex(() => periods.map(searchable));

const searchable = (period: Period): Searchable<Period> => ({
  value: period,
  label: period.name,
  texts: [
    { text: period.name, weight: WEIGHTS.name },
    { text: inFigures(period.name), weight: WEIGHTS.figures },
    { text: period.id, weight: WEIGHTS.id },
  ],
  date: period.to,
});

const FIGURES: Readonly<Record<string, string>> = { I: "1", II: "2", III: "3", IV: "4" };

const inFigures = (name: string): string =>
  name.replace(/\b(?:IV|I{1,3})\b/g, (roman) => FIGURES[roman] ?? roman);
