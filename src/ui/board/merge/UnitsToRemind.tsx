import type { MergeResult } from "../../../app";
import { listText, unitsToRemind } from "../../../core/paper";
import { fill } from "../../../i18n";
import { CopyButton } from "../parts/CopyButton";
import { LongList } from "../../shared/parts/LongList";
import { useBoard } from "../store/use-board";
import { REMINDER_WORDS, unitLine } from "./words/say-reminder";
import { letterOrder } from "./words/stationery";
import { useStationery } from "./words/use-stationery";

/** Units shown before one asks for more: what comes below them is not pushed out of sight. */
const FIRST_UNITS = 6;

/** Who has not sent, who has to send again, who was late; and the letter to all of them, to be sent round. */
export function UnitsToRemind({ result }: { readonly result: MergeResult }) {
  const { words } = useBoard();
  const stationery = useStationery();
  const reminders = unitsToRemind(result.completeness);
  if (reminders.length === 0) return <p>{words.nobodyToRemind}</p>;
  return (
    <>
      <CopyButton label={words.copyReminder} text={() => listText(letterOrder(result, stationery))} />
      {reminders.map((reminder) => (
        <UnitsOfKind key={reminder.kind} reminder={reminder} />
      ))}
    </>
  );
}

interface UnitsOfKindProps {
  readonly reminder: ReturnType<typeof unitsToRemind>[number];
}

function UnitsOfKind({ reminder: { kind, units } }: UnitsOfKindProps) {
  const { words } = useBoard();
  const stationery = useStationery();
  const title = fill(words[REMINDER_WORDS[kind]], { count: units.length });
  return (
    <section aria-label={title}>
      <h4 style={{ margin: "4px 0" }}>{title}</h4>
      <LongList
        items={units}
        page={FIRST_UNITS}
        keyOf={({ orgUnit }) => orgUnit}
        render={(unit) => unitLine(unit, kind, stationery)}
      />
    </section>
  );
}
