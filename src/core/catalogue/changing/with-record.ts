import { type PlainDate, foldKey, given } from "../../base";
import { validOn } from "../look-up/valid-on";
import type { Catalogue, Dated, Directive, OrgUnit } from "../model";
import { type NewUnit, newUnits } from "./succeed-units";

/** The catalogue with a directive as it is now; one that is called otherwise is still known by its old label. */
export const withDirective = (catalogue: Catalogue, changed: Directive): Catalogue => ({
  ...catalogue,
  directives: catalogue.directives.map((one) =>
    one.id === changed.id
      ? { ...changed, aliases: stillKnown(changed.aliases, one.label, changed.label) }
      : one,
  ),
});

/** The catalogue with a unit as it is now; one that is called otherwise is still known by its old name. */
export const withOrgUnit = (catalogue: Catalogue, changed: OrgUnit): Catalogue => ({
  ...catalogue,
  orgUnits: catalogue.orgUnits.map((one) =>
    one.code === changed.code
      ? { ...changed, aliases: stillKnown(changed.aliases, one.name, changed.name) }
      : one,
  ),
});

/** What is there until a day, that one included; undefined: without an end. */
export function endingOn<Record extends Directive | OrgUnit>(
  record: Record,
  day: PlainDate | undefined,
): Omit<Record, "validTo"> & Pick<Dated, "validTo"> {
  const { validTo: _, ...open } = record;
  return { ...open, ...given({ validTo: day }) };
}

const stillKnown = (aliases: readonly string[], old: string, now: string): readonly string[] =>
  old === now || aliases.includes(old) ? aliases : [...aliases, old];

/** A unit that is new from a day on: its kind, what it is below and whether it reports are those of another. */
export function withNewUnit(
  catalogue: Catalogue,
  unit: NewUnit,
  { from, model }: { readonly from: PlainDate; readonly model: OrgUnit | undefined },
): Catalogue {
  return { ...catalogue, orgUnits: [...catalogue.orgUnits, ...newUnits(catalogue, [unit], { from, model })] };
}

/** The unit a name is likest to by its first words: "Đảng ủy xã Hòa Bình" is as other "Đảng ủy xã …". */
export function likestUnit(
  { orgUnits }: Pick<Catalogue, "orgUnits">,
  name: string,
  on: PlainDate,
): OrgUnit | undefined {
  const words = foldKey(name).split(" ");
  const sharedWith = (other: OrgUnit): number => {
    const own = foldKey(other.name).split(" ");
    const differs = words.findIndex((word, at) => word !== own[at]);
    return differs === -1 ? words.length : differs;
  };
  let best: { readonly unit: OrgUnit; readonly shared: number } | undefined;
  for (const unit of orgUnits.filter((one) => validOn(one, on))) {
    const shared = sharedWith(unit);
    if (shared > (best?.shared ?? 0)) best = { unit, shared };
  }
  return best?.unit;
}
