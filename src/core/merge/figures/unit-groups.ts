import type { CatalogueIndex } from "../../catalogue";

/** Units told together: all below one unit, in however many steps, or all of one kind. */
export interface UnitGroup {
  readonly by: "parent" | "kind";
  /** Of the unit above them, or of their kind; "" for units that stand below none of those named. */
  readonly code: string;
  /** How many units named here stand above this one. */
  readonly depth: number;
  /** In the order they were given. */
  readonly orgUnits: readonly string[];
}

/**
 * Subtotals of some units (RULES.md M36): by the units above them, level by level from the top down, and by kind. A group
 * that holds all of them is the total, one that holds the same as a group below it says nothing more: neither is told.
 */
export const unitGroups = (orgUnits: readonly string[], index: CatalogueIndex): readonly UnitGroup[] => [
  ...byParent(orgUnits, index),
  ...byKind(orgUnits, index),
];

function byKind(orgUnits: readonly string[], index: CatalogueIndex): readonly UnitGroup[] {
  const kindOf = (code: string) => index.orgUnit(code)?.kind;
  const groups = index.catalogue.unitKinds.flatMap(({ code }): readonly UnitGroup[] => {
    const held = orgUnits.filter((unit) => kindOf(unit) === code);
    return held.length === 0 ? [] : [{ by: "kind", code, depth: 0, orgUnits: held }];
  });
  return groups.length < 2 ? [] : groups;
}

function byParent(orgUnits: readonly string[], index: CatalogueIndex): readonly UnitGroup[] {
  const chains = new Map(orgUnits.map((code) => [code, chainOf(code, index)]));
  const below = new Map<string, string[]>();
  for (const [code, chain] of chains)
    for (const above of chain) below.set(above, [...(below.get(above) ?? []), code]);
  // Whoever has nobody below is no group; whoever has no more below than the next one down says nothing more.
  const above = [...below].filter(([code, held]) => held.some((unit) => unit !== code));
  const isSaidBelow = (code: string, held: readonly string[]): boolean =>
    above.some(
      ([other, units]) =>
        other !== code && units.length === held.length && chainOf(other, index).includes(code),
    );
  const told = new Set(
    above.flatMap(([code, held]) =>
      held.length < orgUnits.length && !isSaidBelow(code, held) ? [code] : [],
    ),
  );
  if (told.size === 0) return [];
  const groups = inTreeOrder(told, index).map((code): UnitGroup => ({
    ...{ by: "parent", code, orgUnits: below.get(code) ?? [] },
    depth: chainOf(code, index).filter((above) => above !== code && told.has(above)).length,
  }));
  const others = orgUnits.filter((code) => !(chains.get(code) ?? []).some((above) => told.has(above)));
  return others.length === 0 ? groups : [...groups, { by: "parent", code: "", depth: 0, orgUnits: others }];
}

/** The unit itself and all above it, from the lowest up; a circle ends where it began. */
function chainOf(code: string, index: CatalogueIndex): readonly string[] {
  const chain = new Set<string>();
  for (
    let at: string | undefined = code;
    at !== undefined && !chain.has(at);
    at = index.orgUnit(at)?.parent
  ) {
    chain.add(at);
  }
  return [...chain];
}

/** Those above before those below, each level in the order of the catalogue. */
function inTreeOrder(codes: ReadonlySet<string>, index: CatalogueIndex): readonly string[] {
  const places = new Map(index.catalogue.orgUnits.map(({ code }, place) => [code, place]));
  const keyOf = (code: string) =>
    [...chainOf(code, index)]
      .reverse()
      .map((one) => String(places.get(one) ?? 0).padStart(6, "0"))
      .join(" ");
  return [...codes]
    .map((code) => ({ code, key: keyOf(code) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ code }) => code);
}
