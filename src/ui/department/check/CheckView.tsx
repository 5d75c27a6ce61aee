import { useMemo, useState } from "react";
import type { Severity } from "../../../core/base";
import { ViewHeading } from "../../shared/parts/ViewHeading";
import { usePane } from "../../shared/use-pane";
import { useReport } from "../report/use-report";
import { FinishCard } from "./FinishCard";
import { IssueList } from "./IssueList";
import { RepairAll } from "./RepairAll";
import { Unsaved } from "./Unsaved";
import { SeverityFilter } from "../../shared/parts/SeverityFilter";

/** "Kiểm tra": every finding of the workbook, what can be repaired at one press, and the end of the work. */
export function CheckView() {
  const { words } = usePane();
  const report = useReport();
  const [only, setOnly] = useState<Severity>();
  const issues = useMemo(
    () => report.issues.filter(({ severity }) => only === undefined || severity === only),
    [report, only],
  );
  return (
    <>
      <ViewHeading>{words.viewCheck}</ViewHeading>
      <Unsaved report={report} />
      <SeverityFilter issues={report.issues} only={only} onOnly={setOnly} />
      <RepairAll report={report} />
      <IssueList report={report} issues={issues} />
      <FinishCard />
    </>
  );
}
