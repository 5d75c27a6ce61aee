import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { fill } from "../../../i18n";
import { usePane } from "../../shared/use-pane";
import { useReportState, useReportStore } from "../report/use-report";

/** Another entry was selected in the sheet while this one is unsaved: its draft is kept, and the other offered. */
export function OtherEntry() {
  const { words } = usePane();
  const { offered } = useReportState();
  const store = useReportStore();
  return (
    <div role="status">
      {offered !== undefined && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{fill(words.otherEntrySelected, offered)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => store.open({ at: "entry", ...offered, focus: "heading" })}>
              {words.switchToIt}
            </Button>
            <Button size="small" onClick={() => store.dismiss("offered")}>
              {words.stayHere}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
