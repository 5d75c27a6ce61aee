import type { Draft, OpenReport, SheetEntry, Texts } from "../../../app";
import type { PaneServices } from "../../shared/services";
import { entryInRow } from "./entry-in-row";
import { keepDraft, sameEntry } from "./kept-drafts";
import type { EntryRoute, ReportState } from "./report-state";
import { standsInSheet } from "./stands-in-sheet";
import type { StateCell } from "../../shared/state-cell";

/**
 * Rows were inserted or deleted in the sheets since the last reading: what is being typed goes with its entry, and so
 * does its form. What was typed into an entry that is gone becomes a new one.
 */
export function followEntries(
  services: PaneServices,
  state: StateCell<ReportState>,
  before: OpenReport,
): void {
  const { report: now, drafts, route } = state.current();
  if (now === undefined) return;
  const moves = drafts.flatMap((draft) => moveOf(draft, before, now));
  for (const { from } of moves) keepDraft(services, state, from, undefined);
  for (const { from, to, texts } of moves) {
    const isTaken = state.current().drafts.some((one) => sameEntry(one, to));
    keepDraft(services, state, isTaken ? from : to, isTaken ? from.texts : texts);
    if (isTaken) continue;
    if (route.at === "entry" && sameEntry(route, from))
      state.update((all) => ({ ...all, route: routeTo(route, to) }));
    if (to.row === undefined && from.row !== undefined) tellGone(state, from.row);
  }
}

interface Move {
  readonly from: Draft;
  readonly to: { readonly template: string; readonly row?: number };
  readonly texts: Texts;
}

function moveOf(from: Draft, before: OpenReport, now: OpenReport): readonly Move[] {
  const { template, row, texts } = from;
  if (row === undefined) return [];
  const standing = entryInRow(before, template, row);
  const found = rowNow(entriesOf(before, template), entriesOf(now, template), row);
  if (standing === undefined || found === row) return [];
  if (found !== undefined) return [{ from, to: { template, row: found }, texts }];
  const whole = { template, texts: { ...standing.texts, ...texts } };
  // An entry just saved may have become another one's twin: it has not gone.
  return standsInSheet(now, whole) ? [] : [{ from, to: { template }, texts: whole.texts }];
}

/** Where an entry stands now; undefined where another one has taken its place, and it stands nowhere. */
function rowNow(before: readonly SheetEntry[], now: readonly SheetEntry[], row: number): number | undefined {
  const own = before.find((entry) => entry.row === row);
  const here = now.find((entry) => entry.row === row);
  if (own === undefined || (here !== undefined && isAlike(own, here))) return row;
  const alike = now.filter((entry) => isAlike(own, entry));
  const [only] = alike;
  if (only !== undefined && alike.length === 1 && before.filter((one) => isAlike(own, one)).length === 1)
    return only.row;
  // Somebody may have edited it where it stands; another entry of the last reading is surely not it.
  const isAnother = here !== undefined && before.some((one) => one.row !== row && isAlike(one, here));
  return isAnother ? undefined : row;
}

const routeTo = ({ row: _, ...route }: EntryRoute, to: Move["to"]): EntryRoute => ({ ...route, ...to });

const tellGone = (state: StateCell<ReportState>, row: number): void =>
  state.update((all) => ({ ...all, notice: { kind: "entry-gone", row } }));

const entriesOf = ({ sheets }: OpenReport, code: string): readonly SheetEntry[] =>
  sheets.find(({ template }) => template.code === code)?.entries ?? [];

const isAlike = (a: SheetEntry, b: SheetEntry): boolean =>
  Object.keys({ ...a.texts, ...b.texts }).every((key) => a.texts[key] === b.texts[key]);
