import { contentDigest } from "./content-digest";
import type { Reading } from "./read-returned";

/**
 * A fingerprint of all that was read of a workbook: cover, rows, marks, and what could not be read or was found fault with.
 * It stays while nobody changes anything, whatever program saves the file.
 */
export const readingDigest = ({
  cover,
  returns,
  issues,
}: Pick<Reading, "cover" | "returns" | "issues">): string =>
  contentDigest([
    { values: cover?.values ?? {} },
    ...returns.flatMap(({ entries }) => entries),
    ...returns.map(({ template, nilReport }) => ({ values: { template, nilReport } })),
    ...issues.map(({ code, found = "", where: { sheet = "", row = 0, column = 0 } }) => ({
      values: { code, found, sheet, row, column },
    })),
  ]);
