import type { PlainDate } from "../../base";
import type { OrgUnit } from "../model";
import type { CatalogueIndex } from "./catalogue-index";

/** Something told of a unit: a row, a figure, a report. */
export interface OfUnit {
  readonly orgUnit: string;
}

/** What is told of units of before, by the units of a day. Every item stands in it once. */
export interface GroupedByHeir<T> {
  /** In the order their first item came; what of several old units became one stands together. */
  readonly units: readonly { readonly unit: OrgUnit; readonly items: readonly T[] }[];
  /** Of units that were split: no figure of theirs belongs to one heir alone. */
  readonly split: readonly { readonly heirs: readonly OrgUnit[]; readonly item: T }[];
  /** Of units without an heir on that day, or unknown to the catalogue. */
  readonly ended: readonly T[];
}

/**
 * “Như hiện nay”: what was told of units of before, grouped by those that stand in their place on a day. Law: nothing
 * is lost and nothing counted twice, so every sum over the items is the sum over the three parts; what cannot be
 * carried over whole is kept apart and never shared out.
 */
export function groupedByHeir<T extends OfUnit>(
  items: readonly T[],
  on: PlainDate,
  { heirsOf }: Pick<CatalogueIndex, "heirsOf">,
): GroupedByHeir<T> {
  const units = new Map<string, { readonly unit: OrgUnit; readonly items: T[] }>();
  const split: { readonly heirs: readonly OrgUnit[]; readonly item: T }[] = [];
  const ended: T[] = [];
  for (const item of items) {
    const heirs = heirsOf(item.orgUnit, on);
    if (heirs.kind === "ended") ended.push(item);
    else if (heirs.kind === "split") split.push({ heirs: heirs.units, item });
    else {
      const group = units.get(heirs.unit.code) ?? { unit: heirs.unit, items: [] };
      group.items.push(item);
      units.set(heirs.unit.code, group);
    }
  }
  return { units: [...units.values()], split, ended };
}
