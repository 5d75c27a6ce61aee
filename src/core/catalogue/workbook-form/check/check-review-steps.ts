import { exactKey } from "../../../base";
import type { Found } from "../read/located";
import { checkUnique } from "./check-rows";

/** Steps: at least a year each, one review for a type and number of years, and types some document has. */
export function checkReviewSteps({ reviewSteps, directives }: Found): void {
  const types = new Set(directives.map(({ item }) => exactKey(item.documentType)));
  checkUnique(reviewSteps, "years", ({ documentType = "", years }) => `${documentType}\n${years}`);
  for (const { item, row } of reviewSteps) {
    const { documentType, years } = item;
    if (years < 1) row.tell("catalogue.years-not-positive", "years", { found: String(years) });
    if (documentType !== undefined && !types.has(exactKey(documentType)))
      row.tell("catalogue.unknown-document-type", "documentType", { found: documentType });
  }
}
