import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { type OpenReport, leftToMend } from "../../../../app";
import { formatDate } from "../../../../core/base";
import { REMARKS_SHEET } from "../../../../core/templates";
import { fill } from "../../../../i18n";
import { usePane } from "../../../shared/use-pane";
import { useReportStore } from "../../report/use-report";

/** That the board sent this workbook back: how much is to be mended still, by when, and the sheet that tells all. */
export function SentBack({ report }: { readonly report: OpenReport }) {
  const { words } = usePane();
  const store = useReportStore();
  const { sentBack } = report.reading;
  if (sentBack === undefined) return null;
  const count = leftToMend(report);
  const { dueDate } = sentBack;
  const said = [
    count === 0 ? words.sentBackMended : fill(words.sentBack, { count }),
    ...(dueDate === undefined ? [] : [fill(words.sentBackBy, { day: formatDate(dueDate) })]),
  ];
  return (
    <MessageBar intent={count === 0 ? "info" : "warning"} layout="multiline">
      <MessageBarBody>{said.join(" ")}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => void store.goTo({ sheet: REMARKS_SHEET, row: 2, column: 1 })}>
          {words.openRemarks}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
