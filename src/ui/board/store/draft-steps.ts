import type { StateCell } from "../../shared/state-cell";
import type { BoardState } from "./board-state";
import type { BoardDrafts, KeptDrafts } from "./drafts";

export interface DraftSteps {
  /** Keeps a draft, made of the one before; undefined forgets it. */
  keep<Kind extends keyof BoardDrafts>(
    kind: Kind,
    about: string,
    change: (before: BoardDrafts[Kind] | undefined) => BoardDrafts[Kind] | undefined,
  ): void;
}

export function draftSteps(state: StateCell<BoardState>): DraftSteps {
  return {
    keep: (kind, about, change) =>
      state.update((before) => ({ ...before, drafts: withDraft(before.drafts, kind, about, change) })),
  };
}

function withDraft<Kind extends keyof BoardDrafts>(
  drafts: KeptDrafts,
  kind: Kind,
  about: string,
  change: (before: BoardDrafts[Kind] | undefined) => BoardDrafts[Kind] | undefined,
): KeptDrafts {
  const before: KeptDrafts[Kind] = drafts[kind];
  const to = change(before?.get(about));
  const others = [...(before ?? [])].filter(([one]) => one !== about);
  return { ...drafts, [kind]: new Map(to === undefined ? others : [...others, [about, to]]) };
}
