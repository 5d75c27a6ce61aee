import { proposalEn } from "./en/proposal-words";
import type { Language } from "./language";
import { type ProposalWords, proposalVi } from "./vi/proposal-words";

const WORDS: Readonly<Record<Language, ProposalWords>> = { vi: proposalVi, en: proposalEn };

/** The words of what a form was understood as; apart from the others, since the pane's first paint needs none of them. */
export const proposalWordsIn = (language: Language): ProposalWords => WORDS[language];
