import { type PlainDate, firstNamed, formatDate } from "../../base";
import type { CatalogueIndex, OrgUnit } from "../../catalogue";
import type { SubmissionCode } from "../issues";

const MOST_NAMED = 6;

/** What is said of a unit that is not there on a day: when it ended, and who took it over by then, or when it begins. */
export function unitNotThere(
  { code, name: label, validFrom = "", validTo }: OrgUnit,
  on: PlainDate,
  { heirsOf }: Pick<CatalogueIndex, "heirsOf">,
): { readonly code: SubmissionCode; readonly facts: Readonly<Record<string, string>> } {
  if (validTo === undefined || validTo >= on)
    return { code: "submission.org-unit-not-yet", facts: { label, begins: formatDate(validFrom) } };
  const ended = formatDate(validTo);
  const heirs = heirsOf(code, on);
  if (heirs.kind === "ended") return { code: "submission.org-unit-ended", facts: { label, ended } };
  const units = heirs.kind === "split" ? heirs.units : [heirs.unit];
  const names = firstNamed(
    units.map(({ name }) => name),
    MOST_NAMED,
    "; ",
  );
  return { code: "submission.org-unit-gave-way", facts: { label, ended, heirs: names } };
}
