import { useSyncExternalStore } from "react";
import type { BoardDrafts } from "./drafts";
import { useBoard } from "./use-board";

/** A draft and how it is kept: like `useState`, but it outlives the page. undefined: nothing was begun, or is forgotten. */
export function useKept<Kind extends keyof BoardDrafts>(kind: Kind, about = "") {
  const { drafts } = useBoard().store;
  const kept: BoardDrafts[Kind] | undefined = useSyncExternalStore(drafts.subscribe, () =>
    drafts.current()[kind]?.get(about),
  );
  const keep = (change: (before: BoardDrafts[Kind] | undefined) => BoardDrafts[Kind] | undefined) =>
    drafts.keep(kind, about, change);
  return [kept, keep] as const;
}

/** A text field that keeps what is typed; blank, it is forgotten. */
export function useKeptText(field: string) {
  const [text = "", keep] = useKept("text", field);
  return [text, (typed: string) => keep(() => typed || undefined)] as const;
}
