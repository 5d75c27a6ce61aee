import { useSyncExternalStore } from "react";
import { type BoardWords, boardWordsIn } from "../../../i18n";
import { usePane, type Pane } from "../../shared/use-pane";
import type { PaneServices } from "../../shared/services";
import { askBeforeLeaving } from "./ask-before-leaving";
import type { BoardState, UsedCatalogue } from "./board-state";
import { type BoardStore, boardStore } from "./board-store";

/** One store for each board that was handed to a pane: it goes on while the user is on other pages. */
const stores = new WeakMap<PaneServices["board"], BoardStore>();

function storeOf(services: PaneServices): BoardStore {
  const known = stores.get(services.board);
  if (known !== undefined) return known;
  const store = boardStore(services);
  stores.set(services.board, store);
  askBeforeLeaving(store);
  return store;
}

export interface BoardPane extends Omit<Pane, "words"> {
  readonly words: BoardWords;
  readonly store: BoardStore;
}

/** The pane a board's page stands in, with its words and the steps that may be done. */
export function useBoard(): BoardPane {
  const pane = usePane();
  return { ...pane, words: boardWordsIn(pane.language), store: storeOf(pane.services) };
}

/** The state of the board's work, as it changes. */
export function useBoardState(): BoardState {
  const { store } = useBoard();
  return useSyncExternalStore(store.subscribe, store.current);
}

/** The catalogue in use, on pages that are shown only once it has been read. */
export function useCatalogue(): UsedCatalogue {
  const { catalogue } = useBoardState();
  if (catalogue === undefined)
    throw new Error("a page of the board was rendered before its catalogue was read");
  return catalogue;
}
