import { type OwnFormWords, type ProposalWords, formWordsIn, proposalWordsIn } from "../../../i18n";
import { useBoard } from "../store/use-board";

/** The words of these pages, and those of what a form was understood as. */
export function useFormWords(): { readonly words: OwnFormWords; readonly said: ProposalWords } {
  const { language } = useBoard();
  return { words: formWordsIn(language), said: proposalWordsIn(language) };
}
