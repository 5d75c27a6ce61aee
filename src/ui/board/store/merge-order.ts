import { periodToMerge } from "../../../app";
import type { PlainDate } from "../../../core/base";
import type { Period } from "../../../core/catalogue";
import type { BoardState } from "./board-state";

/** What a merge is for. */
export interface Order {
  readonly period: Period;
  readonly asOf: PlainDate;
  readonly provisional: boolean;
}

/** What is merged next, with the usual values for what the user did not set. */
export function orderOf({ merge, catalogue }: BoardState, today: PlainDate): Order | undefined {
  const period =
    (merge.period === undefined ? undefined : catalogue?.index.period(merge.period)) ??
    periodToMerge(catalogue?.index.catalogue.periods ?? [], today);
  return period && { period, asOf: merge.asOf ?? today, provisional: merge.provisional ?? false };
}

/** Whether the period is known: chosen, or told by the files of the merge shown. Else the files will tell it. */
export const isPeriodSet = ({ merge }: BoardState): boolean =>
  merge.period !== undefined || merge.merged !== undefined;

/** What the result shown was merged for, as far as the catalogue still knows it. */
export function shownOrder({ merge, catalogue }: BoardState): Order | undefined {
  const result = merge.merged?.result;
  const period = result && catalogue?.index.period(result.period.id);
  return period && { period, asOf: result.asOf, provisional: result.provisional };
}

/** What has changed since the result shown was merged, so that merging again gives another. */
export function changedSince(state: BoardState, today: PlainDate): "catalogue" | "order" | undefined {
  const { merge, catalogue } = state;
  const next = orderOf(state, today);
  if (merge.merged === undefined || next === undefined) return undefined;
  const { result } = merge.merged;
  const isSame = result.asOf === next.asOf && result.provisional === next.provisional;
  if (result.period.id !== next.period.id || !isSame) return "order";
  return merge.catalogue === catalogue?.index.catalogue ? undefined : "catalogue";
}
