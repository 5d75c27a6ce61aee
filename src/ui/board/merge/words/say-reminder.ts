import { formatDate } from "../../../../core/base";
import type { SentDay, UnitStatus } from "../../../../core/merge";
import type { ReminderKind } from "../../../../core/paper";
import { type BoardWords, fill } from "../../../../i18n";
import { nameOf, templateName } from "./names";
import type { Stationery } from "./stationery";

/** What is asked of the units of a group, in words. */
export const REMINDER_WORDS = {
  missing: "remindMissing",
  rejected: "remindRejected",
  conflict: "remindConflict",
  blank: "remindBlank",
  lacking: "remindLacking",
  late: "remindLate",
  undated: "remindUndated",
  "not-yet-due": "remindNotYetDue",
} as const satisfies Record<ReminderKind, keyof BoardWords>;

const SENT_WORDS = {
  ...{ "last-save": "sentOn", cover: "sentOnByCover", board: "sentOnByBoard" },
} as const satisfies Record<SentDay["toldBy"], keyof BoardWords>;

/** "Đảng ủy xã Bình Tân (gửi ngày 18/07/2024)": the unit, and what the list does not say by itself. */
export function unitLine(unit: UnitStatus, kind: ReminderKind, { index, words }: Stationery): string {
  const name = nameOf(unit.orgUnit, index);
  if (kind === "lacking")
    return `${name} (${unit.lacking.map((code) => templateName(code, index)).join("; ")})`;
  const sent = unit.returns.flatMap(({ late, sent: first }) => (late && first !== undefined ? [first] : []));
  const [first] = sent.sort((a, b) => (a.day < b.day ? -1 : 1));
  if (kind !== "late" || first === undefined) return name;
  const said = SENT_WORDS[first.toldBy];
  return `${name} (${fill(words[said], { date: formatDate(first.day) })})`;
}
