import { useMemo } from "react";
import type { OpenReport } from "../../../app";
import { fill } from "../../../i18n";
import { ViewHeading } from "../../shared/parts/ViewHeading";
import { useListStyles } from "../../shared/parts/list-styles";
import { usePane } from "../../shared/use-pane";
import type { EntryRoute } from "../report/report-state";
import { entryInRow } from "../report/entry-in-row";
import { sameEntry } from "../report/kept-drafts";
import { useReportState } from "../report/use-report";
import { BackTo } from "./BackTo";
import { EntryPage } from "./EntryPage";
import { typedEntry } from "./typed-entry";

interface EntryViewProps {
  readonly report: OpenReport;
  readonly route: EntryRoute;
}

/** The form of one entry, or of the cover; says so where the row was emptied meanwhile. */
export function EntryView({ report, route }: EntryViewProps) {
  const { services } = usePane();
  const { drafts } = useReportState();
  const entry = useMemo(() => typedEntry(report, route, services.reports), [report, route, services.reports]);
  const { template, row } = route;
  const isGone =
    row !== undefined &&
    entryInRow(report, template, row) === undefined &&
    !drafts.some((draft) => sameEntry(draft, route));
  return (
    <>
      <BackTo template={report.sheets.find((sheet) => sheet.template.code === template)?.template} />
      {isGone ? <Gone row={row} /> : <EntryPage report={report} route={route} entry={entry} />}
    </>
  );
}

function Gone({ row }: { readonly row: number }) {
  const { words } = usePane();
  const styles = useListStyles();
  return (
    <>
      <ViewHeading takesFocus={false}>{fill(words.rowNumber, { row })}</ViewHeading>
      <p className={styles.note}>{words.entryGone}</p>
    </>
  );
}
