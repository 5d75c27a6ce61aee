import { LANGUAGES, type Language, MAIN_LANGUAGE } from "../../../i18n";

const made = new Map<string, Intl.NumberFormat>();

/** Figures as people write them; `style: "percent"` takes shares. Each format is made once. */
export function numberFormat(
  language: Language,
  style: "decimal" | "percent",
  maximumFractionDigits: number,
): Intl.NumberFormat {
  const key = `${language} ${style} ${maximumFractionDigits}`;
  const format =
    made.get(key) ?? new Intl.NumberFormat(LANGUAGES[language].locale, { style, maximumFractionDigits });
  made.set(key, format);
  return format;
}

/** The first format a page makes takes tens of milliseconds, in which no letter should have to wait. */
export const readyNumberFormats = (): void => void numberFormat(MAIN_LANGUAGE, "decimal", 2);
