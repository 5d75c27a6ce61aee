import { type PaneWords, paneWordsIn } from "../../i18n";
import { type Shell, useShell } from "./shell/shell-context";

export interface Pane extends Shell {
  readonly words: PaneWords;
}

/** The pane a page stands in, with all its words. */
export function usePane(): Pane {
  const shell = useShell();
  return { ...shell, words: paneWordsIn(shell.language) };
}
