import { type Draft, draftKey } from "../../app";
import type { PaneServices } from "../services";
import type { ReportState } from "./report-state";
import type { StateCell } from "./state-cell";

/** One entry has one draft, and so has the new entry of a template. */
export const sameEntry = (
  a: { readonly template: string; readonly row?: number | undefined },
  b: { readonly template: string; readonly row?: number | undefined },
): boolean => a.template === b.template && a.row === b.row;

/** Brings back what was being typed when the pane was closed, once per report. */
export function restoreDrafts(services: PaneServices, state: StateCell<ReportState>): void {
  const { report, draftsOf } = state.current();
  if (report === undefined || draftsOf === draftKey(report)) return;
  const drafts = services.drafts.load(draftKey(report));
  state.update((before) => ({
    ...before,
    drafts,
    draftsOf: draftKey(report),
    ...(drafts.length === 0 ? {} : { notice: { kind: "drafts-restored", count: drafts.length } }),
  }));
}

/** Keeps what is being typed, here and in the store that outlives the pane. */
export function keepDrafts(
  services: PaneServices,
  state: StateCell<ReportState>,
  change: (drafts: readonly Draft[]) => readonly Draft[],
): void {
  const { report, drafts } = state.current();
  if (report === undefined) return;
  const kept = change(drafts);
  const saved = services.drafts.save(draftKey(report), kept);
  state.update((before) => ({
    ...before,
    drafts: kept,
    ...(saved.ok
      ? {}
      : { trouble: { issues: saved.issues, retry: () => keepDrafts(services, state, (all) => all) } }),
  }));
}
