import type { Language } from "./language";
import { paneEn } from "./pane-words.en";
import { type PaneWords, paneVi } from "./pane-words.vi";

const WORDS: Readonly<Record<Language, PaneWords>> = { vi: paneVi, en: paneEn };

/** What the pane says; apart from the issues' sentences, so that the first paint does not wait for those. */
export const paneWordsIn = (language: Language): PaneWords => WORDS[language];
