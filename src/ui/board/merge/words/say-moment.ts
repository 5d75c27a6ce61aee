import { instantOf } from "../../../../core/merge";
import { LANGUAGES, type Language } from "../../../../i18n";

/** The moment a file was saved by the board's clock, whatever the clock of this machine. Viet Nam has one zone: UTC+7. */
export function sayMoment(savedAt: string, language: Language): string {
  const moment = instantOf(savedAt);
  if (moment === undefined) return savedAt;
  return new Intl.DateTimeFormat(LANGUAGES[language].locale, {
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "Asia/Ho_Chi_Minh",
  }).format(moment);
}
