import { useSyncExternalStore } from "react";
import type { PaneServices, TourMemory, TourName } from "../services";
import { type StateCell, stateCell } from "../state-cell";
import { usePane } from "../use-pane";

/** Behind the last step of any tour: it was walked, or put away. */
export const OVER = 99;

interface TourStore extends Pick<StateCell<ReturnType<TourMemory["load"]>>, "current" | "subscribe"> {
  go(name: TourName, step: number): void;
}

/** One for each memory: the page that begins a tour anew and the page that shows it are never shown together. */
const stores = new WeakMap<TourMemory, TourStore>();

function storeOf({ tours }: PaneServices): TourStore {
  const known = stores.get(tours);
  if (known !== undefined) return known;
  const { current, subscribe, update } = stateCell(tours.load());
  const go: TourStore["go"] = (name, step) => {
    update((before) => ({ ...before, [name]: step }));
    tours.save(current());
  };
  const store = { current, subscribe, go };
  stores.set(tours, store);
  return store;
}

/** The step somebody is at in a tour, from 0 on, and the way to another. */
export function useTour(name: TourName): { readonly at: number; go(step: number): void } {
  const store = storeOf(usePane().services);
  const { [name]: at = 0 } = useSyncExternalStore(store.subscribe, store.current);
  return { at, go: (step) => store.go(name, step) };
}
