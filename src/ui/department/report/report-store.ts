import type { OpenReport, SheetPlace, Texts } from "../../../app";
import { given, type Issue } from "../../../core/base";
import type { PaneServices } from "../../shared/services";
import { type ChangeWriter, changeWriter } from "./change-writer";
import { sheetFollower } from "./follow-sheets";
import { keepDraft } from "./kept-drafts";
import { reportReader } from "./report-reader";
import { type EntryRoute, type ReportState, type Route, REPORT_START } from "./report-state";
import { followSelection, followShown, ownSteps } from "./selection-sync";
import { type StateCell, stateCell } from "../../shared/state-cell";

type EntryName = Pick<EntryRoute, "template" | "row">;

/** The open report and all that may be done with it; components only show it and call these steps. */
export interface ReportStore
  extends Pick<StateCell<ReportState>, "current" | "subscribe">, Pick<ChangeWriter, "apply" | "undo"> {
  /** Reads the report and follows the sheets until the answered function is called. */
  start(): () => void;
  /** See `ReportReader.read`. */
  read(): Promise<OpenReport | undefined>;
  /** Opens a page of "Nhập liệu". */
  open(route: Exclude<Route, EntryRoute> | Omit<EntryRoute, "visit">): void;
  goTo(place: SheetPlace): Promise<void>;
  /** Keeps what is being typed into an entry; `undefined` forgets it. */
  keepDraft(entry: EntryName, texts: Texts | undefined): void;
  /** Says what stands in the way of what was just done. */
  tell(issues: readonly Issue[]): void;
  dismiss(what: "notice" | "trouble" | "offered"): void;
}

export function reportStore(services: PaneServices): ReportStore {
  const state = stateCell(REPORT_START);
  const reader = reportReader(services, state);
  const own = ownSteps();
  let visits = 0;
  const nextVisit = (): number => (visits += 1);

  const writer = changeWriter(services, state, reader);
  const follower = sheetFollower(services, state, (event) => {
    if (own.isOwn(event)) return;
    if (event.kind === "selected") followSelection(state, event.place, nextVisit);
    else if (event.kind === "shown") followShown(state, event.sheet);
    else reader.readSoon();
  });
  const read = (): Promise<OpenReport | undefined> => {
    const reading = reader.read();
    void follower.follow(reading);
    return reading;
  };

  const goTo = async (place: SheetPlace): Promise<void> => {
    own.goingTo(place);
    await writer.attempt(
      () => services.spreadsheet.goTo(place),
      () => void goTo(place),
    );
  };

  return {
    current: state.current,
    subscribe: state.subscribe,
    start: () => {
      void read();
      return () => {
        reader.stop();
        follower.stop();
      };
    },
    read,
    apply: writer.apply,
    undo: writer.undo,
    open: (route) =>
      state.update(({ offered: _, ...before }) => ({
        ...before,
        route: route.at === "entry" ? { ...route, visit: nextVisit() } : route,
      })),
    goTo,
    keepDraft: (entry, texts) => keepDraft(services, state, named(entry), texts),
    tell: (issues) => state.update((before) => ({ ...before, trouble: { issues } })),
    dismiss: (what) => state.update((before) => without(before, what)),
  };
}

const named = ({ template, row }: EntryName): { readonly template: string; readonly row?: number } => ({
  template,
  ...given({ row }),
});

function without(state: ReportState, what: "notice" | "trouble" | "offered"): ReportState {
  const { [what]: _, ...rest } = state;
  return rest;
}
