import { type Merged, changesSince, periodStated } from "../../../app";
import type { PlainDate } from "../../../core/base";
import { withDecision, withoutDecision } from "../../../core/merge";
import type { Decision } from "../../../core/submissions";
import type { StateCell } from "../../shared/state-cell";
import type { BoardServices } from "../../shared/board-services";
import type { BoardState, MergeState, BoardNotice } from "./board-state";
import { keepHeadline } from "./keep-headline";
import type { LongWork } from "./long-work";
import { type Order, orderOf, shownOrder } from "./merge-order";

export interface MergeSteps {
  /** Another period or day for the next merge, provisional or not; what is shown stays until then. */
  order(order: Pick<MergeState, "period" | "asOf" | "provisional">): void;
  /** Merges these files with those already there. */
  add(files: readonly File[]): void;
  again(): void;
  /** Forgets files and result; decisions are kept. */
  startOver(): void;
  /** What the board decides of what is shown; kept, and merged at once, for the period it is shown in. */
  decide(decision: Decision, notice: BoardNotice): void;
  undecide(decision: Decision): void;
}

/** Decisions for a period, those of earlier days included. */
export const decisionsOf = (
  { merge }: BoardState,
  { kept }: BoardServices,
  period: string,
): readonly Decision[] => merge.decisions[period] ?? kept.decisions(period);

export function mergeSteps(
  state: StateCell<BoardState>,
  { board, today, work }: { readonly board: BoardServices; today(): PlainDate; readonly work: LongWork },
): MergeSteps {
  const set = (change: (merge: MergeState) => MergeState) =>
    state.update((before) => ({ ...before, merge: change(before.merge) }));

  const merge = async (files: readonly File[], { given, notice }: MergeAsked = {}): Promise<void> => {
    const { catalogue } = state.current();
    const order = given ?? orderOf(state.current(), today());
    if (catalogue === undefined || order === undefined || files.length === 0) return;
    const period = order.period.id;
    const used = catalogue.index.catalogue;
    await work.run("merge", async (watch) => {
      const mergeFor = (one: string) => {
        // Asked for anew when it is tried again: what was decided meanwhile counts.
        const decisions = decisionsOf(state.current(), board, one);
        const { asOf, provisional } = order;
        return board.merge({ files, catalogue: used, period: one, asOf, provisional, decisions }, watch);
      };
      let merged = await mergeFor(period);
      const stated = merged && periodStated(merged.result);
      const isGuessed = given === undefined && state.current().merge.period === undefined;
      // Nobody chose the period: the files know better than the calendar.
      if (isGuessed && stated !== undefined && stated !== period && catalogue.index.period(stated)) {
        merged = await mergeFor(stated);
        if (merged !== undefined) set((before) => ({ ...before, period: stated }));
      }
      if (merged === undefined || watch.signal.aborted) return undefined;
      const { trend, kept } = keepHeadline(merged, catalogue.index, board.kept);
      state.update(({ notice: _, ...before }) => ({
        ...before,
        merge: withGrounds(withResult(before.merge, { files, merged, trend, catalogue: used }), merged),
        ...(notice && { notice }),
        ...(!kept.ok && { trouble: { issues: kept.issues } }),
      }));
      return merged;
    });
  };
  const again = () => void merge(state.current().merge.files);

  const keep = (
    change: (decisions: readonly Decision[]) => readonly Decision[],
    notice?: BoardNotice,
  ): void => {
    const period = state.current().merge.merged?.result.period.id;
    if (period === undefined) return;
    const decisions = change(decisionsOf(state.current(), board, period));
    set((before) => ({ ...before, decisions: { ...before.decisions, [period]: decisions } }));
    const given = shownOrder(state.current());
    void merge(state.current().merge.files, { given, notice }).then(() => {
      const kept = board.kept.keepDecisions(period, decisionsOf(state.current(), board, period));
      if (!kept.ok) state.update((before) => ({ ...before, trouble: { issues: kept.issues } }));
    });
  };

  return {
    order: (order) => set((before) => ({ ...before, ...order })),
    add: (files) => void merge(withoutRepeats([...state.current().merge.files, ...files])),
    again,
    startOver: () => {
      const { merge: before } = state.current();
      set(({ files: _, merged: __, changes: ___, trend: ____, ...rest }) => ({ ...rest, files: [] }));
      state.update((now) => ({ ...now, notice: { word: "startedOver", undo: () => set(() => before) } }));
    },
    decide: (decision, notice) => {
      const period = state.current().merge.merged?.result.period.id;
      if (period === undefined) return;
      const before = decisionsOf(state.current(), board, period);
      set((merge) => ({ ...merge, signer: decision.by }));
      keep((now) => withDecision(now, decision), { ...notice, undo: () => keep(() => before) });
    },
    undecide: (decision) => keep((now) => withoutDecision(now, decision)),
  };
}

interface MergeAsked {
  /** Merged for this, whatever is set for the next merge. */
  readonly given?: Order | undefined;
  readonly notice?: BoardNotice | undefined;
}

function withResult(
  { changes: _, ...before }: MergeState,
  now: {
    readonly files: readonly File[];
    readonly merged: Merged;
    readonly trend: NonNullable<MergeState["trend"]>;
    readonly catalogue: MergeState["catalogue"];
  },
): MergeState {
  const earlier = before.merged?.result;
  const { result } = now.merged;
  const isFurther = earlier !== undefined && earlier.period.id === result.period.id;
  const { catalogue, ...rest } = now;
  return {
    ...before,
    ...rest,
    ...(catalogue && { catalogue }),
    ...(isFurther && { changes: changesSince(earlier, result) }),
  };
}

/** The decisions as the merge tied them to what they were made on: what comes later is not decided blindly. */
function withGrounds(merge: MergeState, { result }: Merged): MergeState {
  const own = result.decisions.flatMap(({ decision }) => (decision.board === undefined ? [decision] : []));
  return { ...merge, decisions: { ...merge.decisions, [result.period.id]: own } };
}

/** Whoever picks a whole folder again means the files that came since. */
function withoutRepeats(files: readonly File[]): readonly File[] {
  const keyOf = ({ name, webkitRelativePath: path = "", size, lastModified }: File) =>
    [path, name, size, lastModified].join("\n");
  return [...new Map(files.map((file) => [keyOf(file), file])).values()];
}
