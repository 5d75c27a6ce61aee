import { type StateCell, stateCell } from "../../shared/state-cell";
import type { BoardDrafts, KeptDrafts } from "./drafts";

/** Apart from the state of the work, so that a key typed into a draft draws nothing else again. */
export interface DraftSteps extends Pick<StateCell<KeptDrafts>, "current" | "subscribe"> {
  /** Keeps a draft, made of the one before; undefined forgets it. */
  keep<Kind extends keyof BoardDrafts>(
    kind: Kind,
    about: string,
    change: (before: BoardDrafts[Kind] | undefined) => BoardDrafts[Kind] | undefined,
  ): void;
}

export function draftSteps(): DraftSteps {
  const { current, subscribe, update } = stateCell<KeptDrafts>({});
  return {
    ...{ current, subscribe },
    keep: (kind, about, change) => update((before) => withDraft(before, kind, about, change)),
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
