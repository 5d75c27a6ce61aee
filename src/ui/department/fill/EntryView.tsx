import { Button } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useMemo } from "react";
import type { OpenReport } from "../../../app";
import { fill } from "../../../i18n";
import { ViewHeading } from "../../shared/parts/ViewHeading";
import { useListStyles } from "../../shared/parts/list-styles";
import { usePane } from "../../shared/use-pane";
import type { EntryRoute } from "../report/report-state";
import { entryInRow } from "../report/entry-in-row";
import { sameEntry } from "../report/kept-drafts";
import { useReportState, useReportStore } from "../report/use-report";
import { EntryPage } from "./EntryPage";
import { typedEntry } from "./typed-entry";

interface EntryViewProps {
  readonly report: OpenReport;
  readonly route: EntryRoute;
}

/** The form of one entry, or of the cover; says so where the row was emptied meanwhile. */
export function EntryView({ report, route }: EntryViewProps) {
  const { words, services } = usePane();
  const styles = useListStyles();
  const { drafts } = useReportState();
  const entry = useMemo(() => typedEntry(report, route, services.reports), [report, route, services.reports]);
  const { template, row } = route;
  const isGone =
    row !== undefined &&
    entryInRow(report, template, row) === undefined &&
    !drafts.some((draft) => sameEntry(draft, route));
  return (
    <>
      <Back report={report} route={route} />
      {isGone ? (
        <>
          <ViewHeading takesFocus={false}>{fill(words.rowNumber, { row })}</ViewHeading>
          <p className={styles.note}>{words.entryGone}</p>
        </>
      ) : (
        <EntryPage report={report} route={route} entry={entry} />
      )}
    </>
  );
}

function Back({ report, route }: EntryViewProps) {
  const { words } = usePane();
  const store = useReportStore();
  const template = report.sheets.find((sheet) => sheet.template.code === route.template)?.template;
  return (
    <div>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowLeft20Regular />}
        onClick={() =>
          store.open(template === undefined ? { at: "cards" } : { at: "entries", template: template.code })
        }
      >
        {template === undefined ? words.allForms : `${template.code}. ${template.shortTitle}`}
      </Button>
    </div>
  );
}
