import type { DraftStore, Host, ReportMemory, Spreadsheet } from "../../app";
import type { PlainDate } from "../../core/base";
import type { BoardServices } from "./board-services";

/** The pages of the pane; ribbon buttons open it on one of them. */
export type ViewName = "fill" | "check" | "merge" | "catalogue" | "help";

export type ThemeName = "light" | "dark" | "high-contrast";

/** How the program around the pane looks just now. */
export interface ThemeSource {
  current(): ThemeName;
  /** Calls the listener after each change, until the answered function is called. */
  watch(listener: () => void): () => void;
}

/** Everything the pane is given; the entry puts it together for the place it runs in. */
export interface PaneServices {
  readonly spreadsheet: Spreadsheet;
  readonly host: Host;
  readonly drafts: DraftStore;
  /** What was reported in earlier periods from this machine. */
  readonly reports: ReportMemory;
  readonly theme: ThemeSource;
  readonly board: BoardServices;
  /** The user's calendar day. */
  today(): PlainDate;
}
