import { startEn } from "./en/start-words";
import type { Language } from "./language";
import { type StartWords, startVi } from "./vi/start-words";

/**
 * What is said before the pane can open. Apart from the other words, because these few must come with the first
 * bytes; shown in both languages at once, because nothing is known yet about who reads them.
 */
export const startWords: Readonly<Record<Language, StartWords>> = { vi: startVi, en: startEn };
