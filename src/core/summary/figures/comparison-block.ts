import type { Template } from "../../catalogue";
import type { SummaryModel, TemplateSummary } from "../../merge";
import type { EntryRowsParts } from "./entry-rows";
import { writeEntryRows } from "./entry-rows";
import { LEADING_KEYS } from "./figures-layout";
import type { Labels } from "../look/labels";
import type { SheetRows } from "../look/sheet-rows";
import { someNames } from "../look/some-names";
import { beside } from "../look/styles";
import { stateWords, words } from "../look/words";

/**
 * Số liệu đối chiếu: what units sent about figures that another unit owns, row by row under a band of its own. A
 * blank row keeps the block apart from the details, whose filter would else reach into it.
 */
export function writeComparison(
  rows: SheetRows,
  { comparison }: TemplateSummary,
  parts: Pick<EntryRowsParts, "fields" | "labels" | "sourceLabel" | "notes" | "timed">,
): void {
  if (comparison.length === 0) return;
  const count = comparison.reduce((sum, { entries }) => sum + entries.length, 0);
  rows.add([]);
  rows.band(`${words.comparison}: ${count} ${words.detailsRows}`, LEADING_KEYS.length + parts.fields.length);
  writeEntryRows(rows, comparison, { ...parts, look: beside });
}

export interface OwnersParts {
  readonly model: SummaryModel;
  readonly template: Template;
  readonly labels: Labels;
}

/** The line in place of the details where nothing counts: who owns these figures, and what became of them. */
export function writeNothingToAdd(
  rows: SheetRows,
  { model, template, labels }: OwnersParts,
  last: number,
): void {
  const owners = model.completeness.units.flatMap(({ orgUnit, returns }) => {
    const owed = returns.find((one) => one.template === template.code && one.duty === "mandatory");
    return owed === undefined ? [] : [`${labels.shortName(orgUnit)} (${stateWords[owed.state]})`];
  });
  const line = (names: string) => `${words.nothingToAdd} ${words.owners} ${names}.`;
  const names = someNames(owners, (some) => rows.takesBelow(line(some), last));
  rows.noteBelow(owners.length === 0 ? words.nothingToAdd : line(names), last);
}
