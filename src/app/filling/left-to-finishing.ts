import { type Issue, isError } from "../../core/base";
import { COVER_FIELDS, type CatalogueIndex } from "../../core/catalogue";

/** What finishing writes on the cover. */
export const STAMPS: readonly string[] = [COVER_FIELDS.turn, COVER_FIELDS.reportedOn];

/** An error about the turn or the day of the report: finishing writes both, so nobody is asked to mend them first. */
export function isLeftToFinishing(issue: Issue, index: CatalogueIndex): boolean {
  const { template = "", field = "" } = issue.where;
  return isError(issue) && STAMPS.includes(field) && index.template(template)?.layout === "cover";
}
