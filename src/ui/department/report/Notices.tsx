import { makeStyles } from "@fluentui/react-components";
import type { Change } from "../../../app";
import { formatDate } from "../../../core/base";
import { type PaneWords, fill } from "../../../i18n";
import { NoticeBars } from "../../shared/parts/NoticeBars";
import { usePane } from "../../shared/use-pane";
import type { ReportNotice } from "./report-state";
import { useReportState, useReportStore } from "./use-report";

/** What was just done, with the way back, and what the program refused, with its remedy. */
export function Notices() {
  const { words } = usePane();
  const { trouble, notice, changes } = useReportState();
  const store = useReportStore();
  const styles = useStyles();
  const canUndo = notice?.kind === "done" && changes.at(-1) === notice.change;
  return (
    <div className={styles.bars}>
      <NoticeBars
        trouble={trouble}
        notice={
          notice && {
            said: sayNotice(notice, words),
            intent: isGood(notice) ? "success" : "warning",
            ...(canUndo && { undo: () => void store.undo() }),
          }
        }
        onDismiss={(what) => what !== "ended" && store.dismiss(what)}
      />
    </div>
  );
}

const isGood = (notice: ReportNotice): boolean =>
  notice.kind === "done"
    ? notice.errors === 0
    : notice.kind !== "undo-refused" && notice.kind !== "entry-gone";

const DONE: Readonly<Record<Change["what"], keyof PaneWords>> = {
  "entry-added": "doneEntryAdded",
  "entry-edited": "doneEntryEdited",
  "entries-edited": "doneEntriesEdited",
  "entry-duplicated": "doneEntryDuplicated",
  "entry-deleted": "doneEntryDeleted",
  "nil-set": "doneNilSet",
  "nil-cleared": "doneNilCleared",
  repaired: "doneRepaired",
  "cover-edited": "doneCoverEdited",
  finished: "doneFinished",
};

function sayNotice(notice: ReportNotice, words: PaneWords): string {
  if (notice.kind === "drafts-restored") return fill(words.draftsRestored, { count: notice.count });
  if (notice.kind === "entry-gone") return fill(words.entryGoneKept, { row: notice.row });
  const { what, template = "", row = "", stamps } = notice.change;
  const stamped = stamps && { turn: stamps.turn, date: formatDate(stamps.reportedOn) };
  const done = fill(words[DONE[what]], { template, row, ...stamped });
  if (notice.kind !== "done")
    return fill(notice.kind === "undone" ? words.undone : words.undoRefused, { what: done });
  return notice.errors === 0 ? done : `${done} ${fill(words.savedWithErrors, { count: notice.errors })}`;
}

const useStyles = makeStyles({
  bars: { flexShrink: 0, maxHeight: "45%", overflowY: "auto" },
});
