import type { Language } from "./language";
import { shellEn } from "./shell-words.en";
import { type ShellWords, shellVi } from "./shell-words.vi";

const WORDS: Readonly<Record<Language, ShellWords>> = { vi: shellVi, en: shellEn };

/** The few words of the first paint, which does not wait for all the others. */
export const shellWordsIn = (language: Language): ShellWords => WORDS[language];
