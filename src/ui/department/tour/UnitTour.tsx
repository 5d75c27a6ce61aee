import { useState } from "react";
import { Tour } from "../../shared/tour/Tour";
import type { TourStep } from "../../shared/tour/tour-step";
import { useTour } from "../../shared/tour/tour-store";
import { usePane } from "../../shared/use-pane";
import { useReportState } from "../report/use-report";

/** A unit's first report: open a form, type an entry, look what is to be mended, finish. */
export function UnitTour() {
  const { view } = usePane();
  const { route, changes } = useReportState();
  const finished = useMoreSince(changes.filter(({ what }) => what === "finished").length);
  const saved = useMoreSince(changes.filter(({ what }) => WRITTEN.has(what)).length);
  const steps: readonly TourStep[] = [
    { say: "tourUnitForm", mark: "[data-tour=form]:nth-child(2)", isDone: route.at !== "cards" },
    { say: "tourUnitAdd", mark: "[data-tour=add]", isDone: route.at === "entry" || saved },
    { say: "tourUnitSave", mark: "[data-tour=save]", isDone: saved },
    { say: "tourUnitCheck", mark: ".pane-pages > :nth-child(2)", isDone: view === "check" },
    { say: "tourUnitFinish", mark: "[data-tour=finish]", isDone: finished },
    { say: "tourUnitLast" },
  ];
  return <Tour name="unit" steps={steps} />;
}

const WRITTEN: ReadonlySet<string> = new Set(["entry-added", "entry-edited", "entries-edited"]);

/** Whether a count has grown since the step before was done. */
function useMoreSince(count: number): boolean {
  const { at } = useTour("unit");
  const [begun, begin] = useState({ at, count });
  if (begun.at !== at) begin({ at, count });
  return count > begun.count;
}
