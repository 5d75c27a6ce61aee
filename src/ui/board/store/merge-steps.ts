import { type PlainDate, given } from "../../../core/base";
import { withDecision, withoutDecision } from "../../../core/merge";
import type { Decision } from "../../../core/submissions";
import type { StateCell } from "../../shared/state-cell";
import type { BoardServices } from "../../shared/board-services";
import type { BoardState, MergeState, BoardNotice } from "./board-state";
import type { LongWork } from "./long-work";
import { shownOrder } from "./merge-order";
import { decisionsOf, mergeRunner } from "./run-merge";

export interface MergeSteps {
  /** Another period or day for the next merge, provisional or not; what is shown stays until then. */
  order(order: Pick<MergeState, "period" | "asOf" | "provisional">): void;
  /** Merges these files with those already there. */
  add(files: readonly File[]): void;
  again(): void;
  /** The summary whose decisions and replies the next merge takes over; undefined: none. */
  takeBook(summary: File | undefined): void;
  /** The summaries of other periods that the next merge is compared with. */
  compareWith(summaries: readonly File[]): void;
  /** Forgets files and result; decisions are kept. */
  startOver(): void;
  /**
   * What the board decides of what is shown, all of it at once; kept, and merged for the period it is shown in. The notice
   * may bring the way back of what was changed along with it.
   */
  decide(made: readonly Decision[], notice: BoardNotice): void;
  undecide(decision: Decision): void;
}

export function mergeSteps(
  state: StateCell<BoardState>,
  { board, today, work }: { readonly board: BoardServices; today(): PlainDate; readonly work: LongWork },
): MergeSteps {
  const set = (change: (merge: MergeState) => MergeState) =>
    state.update((before) => ({ ...before, merge: change(before.merge) }));

  const merge = mergeRunner(state, { board, today, work });
  const again = () => void merge(state.current().merge.files);

  const keep = (
    change: (decisions: readonly Decision[]) => readonly Decision[],
    notice?: BoardNotice,
  ): void => {
    const period = state.current().merge.merged?.result.period.id;
    if (period === undefined) return;
    const decisions = change(decisionsOf(state.current(), board, period));
    set((before) => ({ ...before, decisions: { ...before.decisions, [period]: decisions } }));
    const shown = shownOrder(state.current());
    void merge(state.current().merge.files, { given: shown, notice }).then(() => {
      const kept = board.kept.keepDecisions(period, decisionsOf(state.current(), board, period));
      if (!kept.ok)
        state.update(({ notice: _, ...before }) => ({ ...before, trouble: { issues: kept.issues } }));
    });
  };

  return {
    order: (order) => set((before) => ({ ...before, ...order })),
    add: (files) => void merge(withoutRepeats([...state.current().merge.files, ...files])),
    again,
    takeBook: (summary) =>
      set(({ book: _, isBookTaken: __, ...before }) => ({ ...before, ...given({ book: summary }) })),
    compareWith: (compared) => set((before) => ({ ...before, compared })),
    startOver: () => {
      const { merge: before } = state.current();
      set(({ files: _, merged: __, changes: ___, trend: ____, ...rest }) => ({ ...rest, files: [] }));
      state.update((now) => ({ ...now, notice: { word: "startedOver", undo: () => set(() => before) } }));
    },
    decide: (made, notice) => {
      const period = state.current().merge.merged?.result.period.id;
      if (period === undefined) return;
      const before = decisionsOf(state.current(), board, period);
      set((merge) => ({ ...merge, ...given({ signer: made[0]?.by }) }));
      const undo = () => {
        notice.undo?.();
        keep(() => before);
      };
      keep((now) => made.reduce(withDecision, now), { ...notice, undo });
    },
    undecide: (decision) => keep((now) => withoutDecision(now, decision)),
  };
}

/** Whoever picks a whole folder again means the files that came since. */
function withoutRepeats(files: readonly File[]): readonly File[] {
  const keyOf = ({ name, webkitRelativePath: path = "", size, lastModified }: File) =>
    [path, name, size, lastModified].join("\n");
  return [...new Map(files.map((file) => [keyOf(file), file])).values()];
}
