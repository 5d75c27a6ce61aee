import type { DraftStore, Host, ReportMemory, Spreadsheet } from "../../app";
import type { PlainDate } from "../../core/base";
import type { BoardServices } from "./board-services";

/** The pages of the pane; ribbon buttons open it on one of them. */
export type ViewName = "fill" | "check" | "merge" | "catalogue" | "help";

/** The address of the pane: it says which page to show, and the buttons of the ribbon change it while the pane is open. */
export interface PaneAddress {
  /** The page to open on, if it names one. */
  asked(): ViewName | undefined;
  /** Calls the listener when a button asks for a page, until the answered function is called. */
  watch(listener: (view: ViewName) => void): () => void;
  /** Notes the page that is shown, so that it is the one to open on when the pane is loaded anew. */
  shown(view: ViewName): void;
}

export type ThemeName = "light" | "dark" | "high-contrast";

/** How the program around the pane looks just now. */
export interface ThemeSource {
  current(): ThemeName;
  /** Calls the listener after each change, until the answered function is called. */
  watch(listener: () => void): () => void;
}

/** Who is shown around: a unit, or a board. */
export type TourName = "unit" | "board";

/** The step somebody is at in each tour; without one, the tour is new to them. */
export interface TourMemory {
  load(): Readonly<Partial<Record<TourName, number>>>;
  save(steps: Readonly<Partial<Record<TourName, number>>>): void;
}

/** Everything the pane is given; the entry puts it together for the place it runs in. */
export interface PaneServices {
  readonly spreadsheet: Spreadsheet;
  readonly host: Host;
  readonly drafts: DraftStore;
  /** What was reported in earlier periods from this machine. */
  readonly reports: ReportMemory;
  readonly theme: ThemeSource;
  readonly tours: TourMemory;
  /** Absent where nothing around the pane asks for its pages. */
  readonly address?: PaneAddress;
  readonly board: BoardServices;
  /** The user's calendar day. */
  today(): PlainDate;
}
