import type { Language } from "./language";
import { workbenchEn } from "./en/workbench-words";
import { workbenchVi, type WorkbenchWords } from "./vi/workbench-words";

const WORDS: Readonly<Record<Language, WorkbenchWords>> = { vi: workbenchVi, en: workbenchEn };

/** What the trial host says around the pane; not part of the pane that runs in Excel. */
export const workbenchWordsIn = (language: Language): WorkbenchWords => WORDS[language];
