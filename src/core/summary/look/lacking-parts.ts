import { groupBy, lowerFirst } from "../../base";
import type { CatalogueIndex } from "../../catalogue";
import type { LackingPart, UnitLacks } from "../../merge";

/** So many units are named beside a figure; the sheet "Theo kỳ" names all. */
const MOST_NAMED = 4;

export interface PeriodNames {
  readonly index: CatalogueIndex;
  /** The year that need not be said. */
  readonly year: number;
}

/** "tháng 2": a period within a sentence, without the year where that is understood. */
export function periodWord(id: string, { index, year }: PeriodNames): string {
  const period = index.period(id);
  if (period === undefined) return id;
  return lowerFirst(period.year === year ? period.kind : period.name);
}

/** "tháng 2, tháng 3" */
export const periodWords = (lacks: readonly LackingPart[], names: PeriodNames): string =>
  lacks.map(({ period }) => periodWord(period, names)).join(", ");

/** "tháng 2 của Phú Phong, Bình Tân; tháng 3 của Tây Giang": units that lack the same are told together. */
export function lackingWords(units: readonly UnitLacks[], names: PeriodNames): string {
  const nameOf = ({ orgUnit }: UnitLacks): string => names.index.orgUnit(orgUnit)?.shortName ?? orgUnit;
  return [...groupBy(units, ({ lacks }) => periodWords(lacks, names))]
    .map(([words, alike]) => `${words} của ${someOf(alike.map(nameOf))}`)
    .join("; ");
}

function someOf(names: readonly string[]): string {
  if (names.length <= MOST_NAMED + 1) return names.join(", ");
  return `${names.slice(0, MOST_NAMED).join(", ")} và ${names.length - MOST_NAMED} đơn vị khác`;
}
