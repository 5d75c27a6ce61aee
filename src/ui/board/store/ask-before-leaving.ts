import type { StateCell } from "../../shared/state-cell";
import type { BoardState } from "./board-state";
import { isAnyKept } from "./drafts";

/**
 * While something is under way, or stands in this page alone, the browser asks before the page goes away: where Excel
 * loads the pane anew for a button of the ribbon, it would be lost.
 */
export function askBeforeLeaving(state: Pick<StateCell<BoardState>, "current" | "subscribe">): void {
  const ask = (event: Event): void => event.preventDefault();
  state.subscribe(() => {
    if (isHereAlone(state.current())) window.addEventListener("beforeunload", ask);
    else window.removeEventListener("beforeunload", ask);
  });
}

const isHereAlone = ({ work, merge, guide, forms, drafts }: BoardState): boolean =>
  [work, merge.merged, guide, forms].some((one) => one !== undefined) || isAnyKept(drafts);
