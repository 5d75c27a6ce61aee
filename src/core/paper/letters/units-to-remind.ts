import { type Completeness, type UnitFate, type UnitStatus, unitFates } from "../../merge";

/** What is asked of a unit: as its fate says; `lacking`, where its report counts and some of its sheets do not. */
export type ReminderKind =
  | Extract<UnitFate, "missing" | "rejected" | "conflict" | "blank" | "late" | "undated" | "not-yet-due">
  | "lacking";

export interface Reminder {
  readonly kind: ReminderKind;
  readonly units: readonly UnitStatus[];
}

const KINDS: readonly ReminderKind[] = [
  ...(["missing", "rejected", "conflict", "blank", "lacking", "late", "undated", "not-yet-due"] as const),
];

/** The units somebody has to write to, by what is asked of them; groups nobody stands in are left out. */
export function unitsToRemind(completeness: Completeness): readonly Reminder[] {
  const fates = unitFates(completeness);
  const lacking = completeness.units.filter(({ expected, lacking: some }) => expected && some.length > 0);
  return KINDS.map((kind): Reminder => {
    const units = kind === "lacking" ? lacking : (fates.get(kind) ?? []);
    return { kind, units };
  }).filter(({ units }) => units.length > 0);
}
