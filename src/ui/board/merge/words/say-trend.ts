import type { Headline } from "../../../../app";

/** Whether there is anything to compare: a figure of now, and one of before. */
export const isTrend = (values: readonly (number | undefined)[]): boolean =>
  values.at(-1) !== undefined && values.filter((value) => value !== undefined).length > 1;

/** "Quý I năm 2024: 12; Quý II năm 2024: 15" */
export const sayTrend = (trend: readonly Headline[], say: (at: number) => string): string =>
  trend.map(({ period }, at) => `${period.name}: ${say(at)}`).join("; ");
