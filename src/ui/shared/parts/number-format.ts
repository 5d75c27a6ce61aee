import type { Language } from "../../../i18n";

const LOCALES: Readonly<Record<Language, string>> = { vi: "vi-VN", en: "en-GB" };

const made = new Map<string, Intl.NumberFormat>();

/** Figures as people write them; `style: "percent"` takes shares. Each format is made once. */
export function numberFormat(
  language: Language,
  style: "decimal" | "percent",
  maximumFractionDigits: number,
): Intl.NumberFormat {
  const key = `${language} ${style} ${maximumFractionDigits}`;
  const format = made.get(key) ?? new Intl.NumberFormat(LOCALES[language], { style, maximumFractionDigits });
  made.set(key, format);
  return format;
}

/** The first format a page makes takes tens of milliseconds, in which no letter should have to wait. */
export const readyNumberFormats = (): void => void numberFormat("vi", "decimal", 2);
