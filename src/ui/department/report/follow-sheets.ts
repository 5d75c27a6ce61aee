import type { OpenReport, SpreadsheetEvent, StopWatching } from "../../../app";
import type { PaneServices } from "../../shared/services";
import type { ReportState } from "./report-state";
import type { StateCell } from "../../shared/state-cell";

export interface SheetFollower {
  /**
   * Hears what is done in the sheets from now on, unless it does already. Where the program refuses, this is told, with
   * a way to try again; not where the report could not be read either, which says enough.
   */
  follow(reading: Promise<OpenReport | undefined>): Promise<void>;
  stop(): void;
}

export function sheetFollower(
  { spreadsheet }: PaneServices,
  state: StateCell<ReportState>,
  hear: (event: SpreadsheetEvent) => void,
): SheetFollower {
  let isFollowing = false;
  let isOver = false;
  let stopWatching: StopWatching | undefined;
  const follow: SheetFollower["follow"] = async (reading) => {
    if (isFollowing) return;
    isFollowing = true;
    const watching = await spreadsheet.watch(hear);
    isFollowing = watching.ok;
    if (watching.ok) {
      if (isOver) await watching.value();
      else stopWatching = watching.value;
    } else if ((await reading) !== undefined) {
      const trouble = { issues: watching.issues, retry: () => void follow(reading) };
      state.update((before) => ({ ...before, trouble }));
    }
  };
  return {
    follow,
    stop: () => {
      isOver = true;
      void stopWatching?.();
    },
  };
}
