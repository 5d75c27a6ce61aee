import type { BoardState } from "./board-state";
import type { BoardStore } from "./board-store";
import { isAnyKept } from "./drafts";

/**
 * While something is under way, or stands in this page alone, the browser asks before the page goes away: where Excel
 * loads the pane anew for a button of the ribbon, it would be lost.
 */
export function askBeforeLeaving(store: Pick<BoardStore, "current" | "subscribe" | "drafts">): void {
  const { drafts } = store;
  const ask = (event: Event): void => event.preventDefault();
  const decide = (): void => {
    if (isHereAlone(store.current()) || isAnyKept(drafts.current()))
      window.addEventListener("beforeunload", ask);
    else window.removeEventListener("beforeunload", ask);
  };
  store.subscribe(decide);
  drafts.subscribe(decide);
}

const isHereAlone = ({ work, merge, guide, forms }: BoardState): boolean =>
  [work, merge.merged, guide, forms].some((one) => one !== undefined);
