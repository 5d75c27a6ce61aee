import { LANGUAGES, type Language } from "../../../../i18n";

/** An instant as the board's clock shows it, whatever the clock of this machine. Viet Nam has one zone: UTC+7. */
export function sayMoment(instant: string, language: Language): string {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return instant;
  return new Intl.DateTimeFormat(LANGUAGES[language].locale, {
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "Asia/Ho_Chi_Minh",
  }).format(moment);
}
