import { dateParts } from "../base";
import type { Period } from "./model";

/** What is kept of a period beside its figures: enough to name it and to order it, should its catalogue be gone. */
export type KeptPeriod = Pick<Period, "id" | "name" | "from" | "to" | "cutOffDate">;

export const keptPeriod = ({ id, name, from, to, cutOffDate }: Period): KeptPeriod => ({
  ...{ id, name, from, to, cutOffDate },
});

/** How many months a period takes: 1, 3, 6, 9, 12. Periods of equal length can be laid side by side. */
export function monthsIn({ from, to }: KeptPeriod): number {
  const [first, last] = [dateParts(from), dateParts(to)];
  return 12 * (last.year - first.year) + last.month - first.month + 1;
}
