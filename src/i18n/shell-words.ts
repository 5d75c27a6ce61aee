import type { Language } from "./language";
import { shellEn } from "./en/shell-words";
import { type ShellWords, shellVi } from "./vi/shell-words";

const WORDS: Readonly<Record<Language, ShellWords>> = { vi: shellVi, en: shellEn };

/** The few words of the first paint, which does not wait for all the others. */
export const shellWordsIn = (language: Language): ShellWords => WORDS[language];
