import { type OpenReport, draftKey, openReport, repairsOf } from "../../../app";
import type { PaneServices } from "../../shared/services";
import { isHostIssue } from "./host-issues";
import { restoreDrafts } from "./kept-drafts";
import { followEntries } from "./moved-entries";
import type { ReportState } from "./report-state";
import type { StateCell } from "../../shared/state-cell";

/** A burst of changes in the sheet (a paste of 500 rows) is read once, this long after the last of them. */
const QUIET_MS = 300;

export interface ReportReader {
  /**
   * Reads now, or as soon as the running reading has ended; ends when the state shows what was read. Answers the report
   * as it is now, or nothing where it could not be read.
   */
  read(): Promise<OpenReport | undefined>;
  /** Reads once the sheets have been quiet for a moment. */
  readSoon(): void;
  stop(): void;
}

/** Reads the open workbook into the state, never twice at the same time. */
export function reportReader(services: PaneServices, state: StateCell<ReportState>): ReportReader {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<OpenReport | undefined> | undefined;
  let next: Promise<OpenReport | undefined> | undefined;
  const start = (): Promise<OpenReport | undefined> => {
    clearTimeout(timer);
    running = readInto(services, state, () => void read())
      .catch((fault: unknown) => {
        state.update((before) => ({ ...before, fault, reading: false }));
        return undefined;
      })
      .finally(() => {
        running = undefined;
      });
    return running;
  };
  const read = (): Promise<OpenReport | undefined> => {
    if (running === undefined) return start();
    next ??= running.then(() => {
      next = undefined;
      return start();
    });
    return next;
  };
  return {
    read,
    readSoon: () => {
      clearTimeout(timer);
      timer = setTimeout(() => void read(), QUIET_MS);
    },
    stop: () => clearTimeout(timer),
  };
}

/** A report that cannot be read again just now stays as it was read last: what is typed into it has its place. */
async function readInto(
  services: PaneServices,
  state: StateCell<ReportState>,
  again: () => void,
): Promise<OpenReport | undefined> {
  state.update(({ fault: _, ...before }) => ({ ...before, reading: true }));
  const opened = await openReport(services.spreadsheet, services.host);
  if (opened.ok) {
    const report = opened.value;
    const repairs = repairsOf(report);
    const { report: last } = state.current();
    state.update((before) => ({ ...before, report, repairs, refusal: [], reading: false }));
    if (last !== undefined && draftKey(last) === draftKey(report)) followEntries(services, state, last);
    restoreDrafts(services, state);
    return report;
  }
  if (state.current().report !== undefined && opened.issues.every(isHostIssue)) {
    state.update((before) => ({
      ...before,
      reading: false,
      trouble: { issues: opened.issues, retry: again },
    }));
  } else {
    state.update(({ report: _, ...before }) => ({ ...before, refusal: opened.issues, reading: false }));
  }
  return undefined;
}
