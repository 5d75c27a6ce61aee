import { createContext, useContext, useSyncExternalStore } from "react";
import type { OpenReport } from "../../../app";
import type { ReportState } from "./report-state";
import type { ReportStore } from "./report-store";

export const ReportContext = createContext<ReportStore | undefined>(undefined);

/** The steps that may be done with the open report. */
export function useReportStore(): ReportStore {
  const store = useContext(ReportContext);
  if (store === undefined) throw new Error("a page of the report was rendered outside of it");
  return store;
}

/** The state of the open report, as it changes. */
export function useReportState(): ReportState {
  const store = useReportStore();
  return useSyncExternalStore(store.subscribe, store.current);
}

/** The open report, on pages that are shown only while there is one. */
export function useReport(): OpenReport {
  const { report } = useReportState();
  if (report === undefined) throw new Error("a page of the report was rendered without a report");
  return report;
}
