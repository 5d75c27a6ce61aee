import { boardEn } from "./en/board-words";
import { type BoardWords, boardVi } from "./vi/board-words";
import type { Language } from "./language";

const WORDS: Readonly<Record<Language, BoardWords>> = { vi: boardVi, en: boardEn };

/** What the board's pages say, with all the words of the pane. */
export const boardWordsIn = (language: Language): BoardWords => WORDS[language];
