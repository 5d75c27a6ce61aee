import type { Completeness, UnitStatus } from "./model";

/** How a unit that has to report stands, as one word: each unit has exactly one. */
export type UnitFate =
  "on-time" | "nil" | "undated" | "late" | "conflict" | "rejected" | "blank" | "missing" | "not-yet-due";

/** From what is done to what is still to come: the order in which a board looks at it. */
export const UNIT_FATES: readonly UnitFate[] = [
  ...([
    "on-time",
    "nil",
    "undated",
    "late",
    "conflict",
    "rejected",
    "blank",
    "missing",
    "not-yet-due",
  ] as const),
];

/** The units expected to report, by how they stand; together they are all of `expected`. */
export function unitFates({ units }: Completeness): ReadonlyMap<UnitFate, readonly UnitStatus[]> {
  const fates = new Map<UnitFate, UnitStatus[]>(UNIT_FATES.map((fate) => [fate, []]));
  for (const unit of units) if (unit.expected) fates.get(fateOf(unit))?.push(unit);
  return fates;
}

/** A late report is told as late, with rows or without; one of which nobody can tell is never told as in time. */
function fateOf({ state, late, undated }: UnitStatus): UnitFate {
  switch (state) {
    case "received":
    case "nil":
      return late ? "late" : undated ? "undated" : state === "nil" ? "nil" : "on-time";
    case "conflict":
    case "rejected":
    case "blank":
    case "not-yet-due":
      return state;
    case "missing":
    case "not-expected":
      return "missing";
  }
}
