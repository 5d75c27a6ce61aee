import type { Language } from "./language";
import { paneEn } from "./en/pane-words";
import { type PaneWords, paneVi } from "./vi/pane-words";

const WORDS: Readonly<Record<Language, PaneWords>> = { vi: paneVi, en: paneEn };

/** What the pane says; apart from the issues' sentences, so that the first paint does not wait for those. */
export const paneWordsIn = (language: Language): PaneWords => WORDS[language];
