import { type Merged, changesSince, periodStated } from "../../../app";
import { type Issue, type PlainDate, given } from "../../../core/base";
import type { CatalogueIndex } from "../../../core/catalogue";
import type { Decision } from "../../../core/submissions";
import type { BoardServices } from "../../shared/board-services";
import type { StateCell } from "../../shared/state-cell";
import type { BoardNotice, BoardState, MergeState } from "./board-state";
import { keepHeadline } from "./keep-headline";
import type { LongWork } from "./long-work";
import { type Order, orderOf } from "./merge-order";

interface Around {
  readonly board: BoardServices;
  today(): PlainDate;
  readonly work: LongWork;
}

/** Decisions for a period, those of earlier days included. */
export const decisionsOf = (
  { merge }: BoardState,
  { kept }: BoardServices,
  period: string,
): readonly Decision[] => merge.decisions[period] ?? kept.decisions(period);

/** Merges files, shows what came out, and keeps its headline for the trend. */
export function mergeRunner(state: StateCell<BoardState>, { board, today, work }: Around) {
  return async (files: readonly File[], asked: MergeAsked = {}): Promise<void> => {
    const { catalogue } = state.current();
    const order = asked.given ?? orderOf(state.current(), today());
    if (catalogue === undefined || order === undefined || files.length === 0) return;
    const { index } = catalogue;
    await work.run("merge", async (watch) => {
      const isChosen = asked.given !== undefined || state.current().merge.period !== undefined;
      const mergeFor = (period: string) => {
        // Asked for anew when it is tried again: what was decided meanwhile counts.
        const decisions = decisionsOf(state.current(), board, period);
        const { book, isBookTaken, compared } = state.current().merge;
        const { asOf, provisional } = order;
        const task = { files, catalogue: index.catalogue, period, asOf, provisional, decisions };
        return board.merge({ ...task, ...given({ book, isBookTaken, compared }) }, watch);
      };
      const first = await mergeFor(order.period.id);
      const better = first?.ok !== true || isChosen ? undefined : periodOfFiles(first.value, index);
      const merged = better === undefined ? first : await mergeFor(better);
      if (merged === undefined || watch.signal.aborted) return undefined;
      if (merged.ok) show(merged.value, { files, index, period: better, notice: asked.notice });
      else refuse(files, merged.issues);
      return merged;
    });
  };

  /** The files stay in hand; the reason is told, and the way to try again. */
  function refuse(files: readonly File[], issues: readonly Issue[]): void {
    state.update((before) => ({ ...before, merge: { ...before.merge, files }, trouble: { issues } }));
  }

  function show(merged: Merged, { files, index, period, notice }: Shown): void {
    const { trend, kept } = keepHeadline(merged, index, board.kept);
    state.update(({ notice: _, ...before }) => {
      const merge = { ...before.merge, ...given({ period }) };
      const now = { files, merged, trend, catalogue: index.catalogue };
      return {
        ...{ ...before, merge: withGrounds(withResult(merge, now), merged) },
        ...given({ notice }),
        ...(!kept.ok && { trouble: { issues: kept.issues } }),
      };
    });
  }
}

interface Shown {
  readonly files: readonly File[];
  readonly index: CatalogueIndex;
  /** Where the files told another period than the calendar. */
  readonly period: string | undefined;
  readonly notice: BoardNotice | undefined;
}

/** Nobody chose the period: the files know better than the calendar. */
function periodOfFiles({ result }: Merged, index: CatalogueIndex): string | undefined {
  const stated = periodStated(result);
  const isOther = stated !== undefined && stated !== result.period.id;
  return isOther && index.period(stated) !== undefined ? stated : undefined;
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
function withGrounds(merge: MergeState, { result, kept }: Merged): MergeState {
  const own = result.decisions.flatMap(({ decision }) => (decision.board === undefined ? [decision] : []));
  const decisions = { ...merge.decisions, [result.period.id]: own };
  return { ...merge, decisions, ...(kept && { isBookTaken: true }) };
}
