import { type Period, doubtfulDays } from "../../../core/catalogue";
import { type Language, sayIssue } from "../../../i18n";

/** What is said beside a day that looks like a slip, as the check of the catalogue says it; undefined beside any other. */
export function sayDoubtful(
  days: Pick<Period, "from" | "to" | "cutOffDate" | "dueDate">,
  isPlan: boolean,
  language: Language,
): (day: string) => string | undefined {
  const found = doubtfulDays(days, isPlan);
  return (day) => {
    const first = found.find((one) => one.day === day);
    return (
      first && sayIssue({ code: first.code, severity: "warning", where: {}, ...first.details }, language)
    );
  };
}
