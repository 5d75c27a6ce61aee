import { periodToCollect } from "../../../app";
import type { PlainDate } from "../../../core/base";
import type { Period } from "../../../core/catalogue";
import type { BoardState } from "./board-state";

/** What a merge is for. */
export interface Order {
  readonly period: Period;
  readonly asOf: PlainDate;
}

/** What is merged next, with the usual values for what the user did not set. */
export function orderOf({ merge, catalogue }: BoardState, today: PlainDate): Order | undefined {
  const period =
    (merge.period === undefined ? undefined : catalogue?.index.period(merge.period)) ??
    periodToCollect(catalogue?.index.catalogue.periods ?? [], today);
  return period && { period, asOf: merge.asOf ?? today };
}

/** What the result shown was merged for, as far as the catalogue still knows it. */
export function shownOrder({ merge, catalogue }: BoardState): Order | undefined {
  const report = merge.collected?.report;
  const period = report && catalogue?.index.period(report.period.id);
  return period && { period, asOf: report.asOf };
}

/** What has changed since the result shown was merged, so that merging again gives another. */
export function changedSince(state: BoardState, today: PlainDate): "catalogue" | "order" | undefined {
  const { merge, catalogue } = state;
  const next = orderOf(state, today);
  if (merge.collected === undefined || next === undefined) return undefined;
  const { report } = merge.collected;
  if (report.period.id !== next.period.id || report.asOf !== next.asOf) return "order";
  return merge.catalogue === catalogue?.index.catalogue ? undefined : "catalogue";
}
