import type { StateCell } from "../../shared/state-cell";
import type { BoardState } from "./board-state";

/**
 * While a long task is under way the browser asks before the page goes away: where Excel loads the pane anew for a button
 * of the ribbon, the task would be lost.
 */
export function askBeforeLeaving({
  current,
  subscribe,
}: Pick<StateCell<BoardState>, "current" | "subscribe">): void {
  const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
  subscribe(() => {
    if (current().work === undefined) window.removeEventListener("beforeunload", ask);
    else window.addEventListener("beforeunload", ask);
  });
}
