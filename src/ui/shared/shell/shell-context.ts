import { createContext, useContext } from "react";
import type { Language, ShellWords } from "../../../i18n";
import type { PaneServices, ViewName } from "../services";

/** What every part of the pane may ask for. */
export interface Shell {
  readonly services: PaneServices;
  readonly language: Language;
  readonly words: ShellWords;
  readonly view: ViewName;
  /** The user went from page to page inside the pane: the next page's heading takes the focus. */
  readonly moved: boolean;
  show(view: ViewName): void;
}

export const ShellContext = createContext<Shell | undefined>(undefined);

/** The pane a component stands in; a component outside of one is a mistake of ours. */
export function useShell(): Shell {
  const pane = useContext(ShellContext);
  if (pane === undefined) throw new Error("a part of the pane was rendered outside of it");
  return pane;
}
