import type { Draft, OpenReport, SheetPlace, SpreadsheetEvent } from "../../../app";
import type { EntryRoute, ReportState } from "./report-state";
import type { StateCell } from "../../shared/state-cell";

/** The entry that stands in a row of the sheets, if one does. */
function entryAt(
  { sheets }: OpenReport,
  { sheet, row }: SheetPlace,
): { readonly template: string; readonly row: number } | undefined {
  const found = sheets.find((one) => one.sheet === sheet);
  const isEntry = found?.entries.some((entry) => entry.row === row) ?? false;
  return found !== undefined && isEntry ? { template: found.template.code, row } : undefined;
}

/** Follows a selection made in the sheet; an entry being typed is not left, the other one is only offered. */
export function followSelection(
  state: StateCell<ReportState>,
  place: SheetPlace,
  nextVisit: () => number,
): void {
  const { report, route, drafts } = state.current();
  const entry = report === undefined ? undefined : entryAt(report, place);
  if (entry === undefined) return;
  const isOpen = route.at === "entry" && route.template === entry.template && route.row === entry.row;
  const isTyping = route.at === "entry" && drafts.some((one) => isOf(one, route));
  state.update(({ offered: _, ...before }) => {
    if (isOpen) return before;
    if (isTyping) return { ...before, offered: entry };
    return { ...before, route: { at: "entry", ...entry, focus: "none", visit: nextVisit() } };
  });
}

/** Another sheet came to the front by the user's hand: its list is shown, unless an entry is being typed. */
export function followShown(state: StateCell<ReportState>, sheet: string): void {
  const { report, route, drafts } = state.current();
  const found = report?.sheets.find((one) => one.sheet === sheet);
  if (found === undefined || (route.at !== "cards" && route.template === found.template.code)) return;
  const isTyping = route.at === "entry" && drafts.some((one) => isOf(one, route));
  if (isTyping) return;
  state.update(({ offered: _, ...before }) => ({
    ...before,
    route: { at: "entries", template: found.template.code },
  }));
}

const isOf = (draft: Draft, { template, row }: EntryRoute): boolean =>
  draft.template === template && draft.row === row;

/**
 * Tells our own `goTo` from the user's hand: the spreadsheet reports both, ours not at all where the cell was selected
 * already, and twice where another sheet came to the front.
 */
export interface OwnSteps {
  goingTo(place: SheetPlace): void;
  isOwn(event: SpreadsheetEvent): boolean;
}

export function ownSteps(): OwnSteps {
  /** Where the pane went since the user selected anything: any other selection is the user's, and ends it. */
  let places: readonly SheetPlace[] = [];
  return {
    goingTo: (place) => {
      places = [...places, place].slice(-8);
    },
    isOwn: (event) => {
      if (event.kind === "changed") return false;
      if (event.kind === "shown") {
        const isOwn = places.some(({ sheet }) => sheet === event.sheet);
        if (!isOwn) places = [];
        return isOwn;
      }
      const at = places.findIndex(
        ({ sheet, row, column }) =>
          sheet === event.place.sheet && row === event.place.row && column === event.place.column,
      );
      places = at < 0 ? [] : places.slice(at);
      return at >= 0;
    },
  };
}
