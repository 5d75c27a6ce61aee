import { parseIsoDate } from "../../../core/base";
import { fill } from "../../../i18n";
import { type CommandCall, CannotRun } from "../command";

/** The day after `--date`, on which the papers are written; one that is none stops the command. */
export function dayGiven({ options: { date }, words }: CommandCall): string | undefined {
  if (date === undefined || parseIsoDate(date) !== undefined) return date;
  throw new CannotRun(fill(words.badDay, { option: "--date", found: date }));
}
