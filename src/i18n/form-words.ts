import { formEn } from "./en/form-words";
import type { Language } from "./language";
import { type OwnFormWords, formVi } from "./vi/form-words";

const WORDS: Readonly<Record<Language, OwnFormWords>> = { vi: formVi, en: formEn };

/** The words of the pages that make templates; apart from the board's others, since most days nobody opens them. */
export const formWordsIn = (language: Language): OwnFormWords => WORDS[language];
