import { type Draft, type Texts, draftKey } from "../../../app";
import type { PaneServices } from "../../shared/services";
import type { ReportState } from "./report-state";
import { standsInSheet } from "./stands-in-sheet";
import type { StateCell } from "../../shared/state-cell";

/** One entry has one draft, and so has the new entry of a template. */
export const sameEntry = (
  a: { readonly template: string; readonly row?: number | undefined },
  b: { readonly template: string; readonly row?: number | undefined },
): boolean => a.template === b.template && a.row === b.row;

/**
 * Brings back what was being typed when the pane was closed, once per report. What had reached the sheet by then, with
 * nobody left to hear of it, is not offered a second time.
 */
export function restoreDrafts(services: PaneServices, state: StateCell<ReportState>): void {
  const { report, draftsOf } = state.current();
  if (report === undefined || draftsOf === draftKey(report)) return;
  const kept = services.drafts.load(draftKey(report));
  const drafts = kept.filter((draft) => !standsInSheet(report, draft));
  if (drafts.length < kept.length) services.drafts.save(draftKey(report), drafts);
  state.update((before) => ({
    ...before,
    drafts,
    draftsOf: draftKey(report),
    ...(drafts.length === 0 ? {} : { notice: { kind: "drafts-restored", count: drafts.length } }),
  }));
}

/** Keeps what is being typed into an entry, here and in the store that outlives the pane; `undefined` forgets it. */
export function keepDraft(
  services: PaneServices,
  state: StateCell<ReportState>,
  entry: Pick<Draft, "template" | "row">,
  texts: Texts | undefined,
): void {
  const { report, drafts } = state.current();
  if (report === undefined) return;
  const others = drafts.filter((draft) => !sameEntry(draft, entry));
  const kept = texts === undefined ? others : [...others, { ...entry, texts }];
  const forgotten = texts === undefined ? drafts.find((draft) => sameEntry(draft, entry)) : undefined;
  // Two panes beside one workbook share the store: neither drops what is being typed in the other.
  const elsewhere = services.drafts
    .load(draftKey(report))
    .filter((draft) => !kept.some((one) => sameEntry(one, draft)) && !isSameDraft(draft, forgotten));
  const saved = services.drafts.save(draftKey(report), [...elsewhere, ...kept]);
  state.update(({ draftsRefused: wasRefused, ...now }) => ({
    ...now,
    drafts: kept,
    ...(!saved.ok && { draftsRefused: true }),
    // Once told, not again with every letter.
    ...(!saved.ok &&
      !wasRefused && {
        trouble: { issues: saved.issues, retry: () => keepDraft(services, state, entry, texts) },
      }),
  }));
}

const isSameDraft = (a: Draft, b: Draft | undefined): boolean =>
  b !== undefined &&
  sameEntry(a, b) &&
  Object.keys({ ...a.texts, ...b.texts }).every((key) => a.texts[key] === b.texts[key]);
