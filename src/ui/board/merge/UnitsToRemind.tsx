import type { MergeResult } from "../../../app";
import { fill } from "../../../i18n";
import { CopyButton } from "../parts/CopyButton";
import { LongList } from "../../shared/parts/LongList";
import { useBoard } from "../store/use-board";
import { reminderLetter, remindersOf, unitLine } from "./words/letters";
import { useStationery } from "./words/use-stationery";

/** Who has not sent, who has to send again, who was late; and the list of them to be sent round. */
export function UnitsToRemind({ result }: { readonly result: MergeResult }) {
  const { words } = useBoard();
  const stationery = useStationery();
  const reminders = remindersOf(result);
  if (reminders.length === 0) return <p>{words.nobodyToRemind}</p>;
  return (
    <>
      <CopyButton label={words.copyReminder} text={() => reminderLetter(result, stationery)} />
      {reminders.map(({ word, units }) => (
        <section key={word} aria-label={fill(words[word], { count: units.length })}>
          <h4 style={{ margin: "4px 0" }}>{fill(words[word], { count: units.length })}</h4>
          <LongList
            items={units}
            keyOf={({ orgUnit }) => orgUnit}
            render={(unit) => unitLine(unit, word, stationery)}
          />
        </section>
      ))}
    </>
  );
}
