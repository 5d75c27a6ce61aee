import type { TypedColumn } from "./typed-column";
import { typedDates } from "./typed-dates";
import { typedNames } from "./typed-names";
import { typedNumbers } from "./typed-numbers";
import { typedOnCover } from "./typed-on-cover";

/** Every cell of the corpus, column by column. */
export const typedColumns: readonly TypedColumn[] = [
  ...typedNumbers,
  ...typedDates,
  ...typedNames,
  ...typedOnCover,
];
