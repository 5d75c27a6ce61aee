interface LanguageRow {
  /** In the language itself: whoever reads it finds it. */
  readonly name: string;
  /** How numbers and moments are written. */
  readonly locale: string;
}

/**
 * The languages the program speaks. One more is a row here, a folder beside `vi/`, and then what the compiler asks
 * for: a place for it in each table of words.
 */
export const LANGUAGES = {
  vi: { name: "Tiếng Việt", locale: "vi-VN" },
  en: { name: "English", locale: "en-GB" },
} as const satisfies Readonly<Record<string, LanguageRow>>;

export type Language = keyof typeof LANGUAGES;

/** Spoken where nobody chose; its tables of words are those the others must match key by key. */
export const MAIN_LANGUAGE = "vi" satisfies Language;

export const isLanguage = (text: string): text is Language => Object.hasOwn(LANGUAGES, text);

/** In the order of the table. */
export const languages: readonly Language[] = Object.keys(LANGUAGES).filter(isLanguage);

/** The language of a tag such as Excel's "en-US"; the main one where we do not speak it. */
export const languageOfTag = (tag: string): Language =>
  languages.find((language) => tag.startsWith(language)) ?? MAIN_LANGUAGE;

/** The one a switch leads to: each in turn. */
export const languageAfter = (language: Language): Language =>
  languages[(languages.indexOf(language) + 1) % languages.length] ?? MAIN_LANGUAGE;

/**
 * Fills the blanks of a sentence: `fill("ghi {found}", { found: 12 })`; a blank without a fact stays visible. What stands
 * in brackets around a blank is said only where its fact says something: `fill("trả lại[: {reason}]", { reason: "" })`.
 */
export function fill(sentence: string, facts: Readonly<Record<string, string | number>>): string {
  return sentence
    .replace(/\[([^[\]{}]*\{(\w+)\}[^[\]{}]*)\]/g, (_, part: string, name: string) =>
      facts[name] === "" ? "" : part,
    )
    .replace(/\{(\w+)\}/g, (blank, name: string) => (name in facts ? String(facts[name]) : blank));
}
