import type { BoardDrafts } from "./drafts";
import { useBoard, useBoardState } from "./use-board";

/** A draft and how it is kept: like `useState`, but it outlives the page. undefined: nothing was begun, or is forgotten. */
export function useKept<Kind extends keyof BoardDrafts>(kind: Kind, about = "") {
  const { store } = useBoard();
  const kept: BoardDrafts[Kind] | undefined = useBoardState().drafts[kind]?.get(about);
  const keep = (change: (before: BoardDrafts[Kind] | undefined) => BoardDrafts[Kind] | undefined) =>
    store.drafts.keep(kind, about, change);
  return [kept, keep] as const;
}

/** A text field that keeps what is typed; blank, it is forgotten. */
export function useKeptText(field: string) {
  const [text = "", keep] = useKept("text", field);
  return [text, (typed: string) => keep(() => typed || undefined)] as const;
}
