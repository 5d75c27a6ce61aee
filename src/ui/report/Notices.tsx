import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { Change } from "../../app";
import type { Issue } from "../../core/base";
import { type PaneWords, fill, sayPlace } from "../../i18n";
import { Finding } from "../parts/Finding";
import { usePane } from "../use-pane";
import type { Notice } from "./report-state";
import { useReportState, useReportStore } from "./use-report";

/** What was just done, with the way back, and what the program refused, with its remedy. Read out as it appears. */
export function Notices() {
  const styles = useStyles();
  return (
    <div className={styles.bars}>
      <div role="alert">
        <TroubleBar />
      </div>
      <div role="status">
        <NoticeBar />
      </div>
    </div>
  );
}

function TroubleBar() {
  const { words } = usePane();
  const { trouble } = useReportState();
  const store = useReportStore();
  if (trouble === undefined) return null;
  const { retry } = trouble;
  return (
    <MessageBar intent="error" layout="multiline" icon={null}>
      <MessageBarBody>
        {firstOfEachKind(trouble.issues).map((issue) => (
          <TroubleLine key={kindOf(issue)} issue={issue} />
        ))}
      </MessageBarBody>
      <MessageBarActions containerAction={<DismissButton what="trouble" />}>
        {retry !== undefined && (
          <Button
            size="small"
            onClick={() => {
              store.dismiss("trouble");
              retry();
            }}
          >
            {words.retry}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

/** Where an entry meets ten locked cells, one says it all. */
const firstOfEachKind = (issues: readonly Issue[]): readonly Issue[] =>
  [...new Map([...issues].reverse().map((issue) => [kindOf(issue), issue])).values()].reverse();

const kindOf = ({ code, where }: Issue): string => `${code} ${where.sheet ?? ""}`;

function TroubleLine({ issue }: { readonly issue: Issue }) {
  const { language } = usePane();
  const place = sayPlace(issue.where, language, () => undefined);
  return (
    <>
      {place !== "" && <strong>{place}</strong>}
      <Finding issue={issue} />
    </>
  );
}

function NoticeBar() {
  const { words } = usePane();
  const { notice, changes } = useReportState();
  const store = useReportStore();
  if (notice === undefined) return null;
  const canUndo = notice.kind === "done" && changes.at(-1) === notice.change;
  return (
    <MessageBar intent={isGood(notice) ? "success" : "warning"} layout="multiline">
      <MessageBarBody>{sayNotice(notice, words)}</MessageBarBody>
      <MessageBarActions containerAction={<DismissButton what="notice" />}>
        {canUndo && (
          <Button size="small" onClick={() => void store.undo()}>
            {words.undo}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

function DismissButton({ what }: { readonly what: "notice" | "trouble" }) {
  const { words } = usePane();
  const store = useReportStore();
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={<Dismiss16Regular />}
      aria-label={words.dismiss}
      onClick={() => store.dismiss(what)}
    />
  );
}

const isGood = (notice: Notice): boolean =>
  notice.kind === "done"
    ? notice.errors === 0
    : notice.kind !== "undo-refused" && notice.kind !== "entry-gone";

const DONE: Readonly<Record<Change["what"], keyof PaneWords>> = {
  "entry-added": "doneEntryAdded",
  "entry-edited": "doneEntryEdited",
  "entry-duplicated": "doneEntryDuplicated",
  "entry-deleted": "doneEntryDeleted",
  "nil-set": "doneNilSet",
  "nil-cleared": "doneNilCleared",
  repaired: "doneRepaired",
  "cover-edited": "doneCoverEdited",
  finished: "doneFinished",
};

function sayNotice(notice: Notice, words: PaneWords): string {
  if (notice.kind === "drafts-restored") return fill(words.draftsRestored, { count: notice.count });
  if (notice.kind === "entry-gone") return fill(words.entryGoneKept, { row: notice.row });
  const { what, template = "", row = "" } = notice.change;
  const done = fill(words[DONE[what]], { template, row });
  if (notice.kind !== "done")
    return fill(notice.kind === "undone" ? words.undone : words.undoRefused, { what: done });
  return notice.errors === 0 ? done : `${done} ${fill(words.savedWithErrors, { count: notice.errors })}`;
}

const useStyles = makeStyles({
  bars: { flexShrink: 0, maxHeight: "45%", overflowY: "auto" },
});
