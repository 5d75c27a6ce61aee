import type { PlainDate } from "../../base";
import type { Catalogue, OrgUnit } from "../model";
import { validOn } from "./valid-on";

/**
 * What became of a unit on a day. `same`: it still is. `one`: another took it over whole, in however many steps.
 * `split`: several did, so that its figures belong to none of them alone. `ended`: it has no heir the catalogue knows.
 */
export type Heirs =
  | { readonly kind: "same" | "one"; readonly unit: OrgUnit }
  | { readonly kind: "split"; readonly units: readonly OrgUnit[] }
  | { readonly kind: "ended" };

const ENDED: Heirs = { kind: "ended" };

/** Answers what became of a unit on a day; `ended` for unknown codes. A circle of heirs ends where it began. */
export function heirFinder({
  orgUnits,
}: Pick<Catalogue, "orgUnits">): (code: string, on: PlainDate) => Heirs {
  const byCode = new Map(orgUnits.map((unit) => [unit.code, unit]));

  const heirsOf = (code: string, on: PlainDate, seen: ReadonlySet<string>): readonly OrgUnit[] => {
    const unit = byCode.get(code);
    if (unit === undefined || seen.has(code)) return [];
    if (validOn(unit, on)) return [unit];
    return unit.successors.flatMap((heir) => heirsOf(heir, on, new Set([...seen, code])));
  };

  return (code, on) => {
    const heirs = [...new Set(heirsOf(code, on, new Set()))];
    const [only] = heirs;
    if (only === undefined) return ENDED;
    if (heirs.length > 1 || isSplit(code, on)) return { kind: "split", units: heirs };
    return { kind: only.code === code ? "same" : "one", unit: only };
  };

  /** Whether some unit on the way had several heirs, be it that only one of them is left. */
  function isSplit(code: string, on: PlainDate): boolean {
    const seen = new Set<string>();
    for (let at = byCode.get(code); at !== undefined && !validOn(at, on) && !seen.has(at.code);) {
      if (at.successors.length > 1) return true;
      seen.add(at.code);
      at = byCode.get(at.successors[0] ?? "");
    }
    return false;
  }
}
