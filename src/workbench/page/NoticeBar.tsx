import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useSyncExternalStore } from "react";
import { fill, type Language, sayIssue } from "../../i18n";
import type { WorkbenchWords } from "../../i18n/vi/workbench-words";
import type { OpenBooks, BooksNotice } from "../desk/open-books";

interface NoticeBarProps {
  readonly desk: OpenBooks;
  readonly words: WorkbenchWords;
  readonly language: Language;
}

/** What the trial host refused or did, until it is read. */
export function NoticeBar({ desk, words, language }: NoticeBarProps) {
  const { notice } = useSyncExternalStore(desk.watch, desk.state);
  const styles = useStyles();
  return (
    <div role="status" className={styles.place}>
      {notice && <Notice {...{ desk, notice, words, language }} />}
    </div>
  );
}

function Notice({ desk, notice, words, language }: NoticeBarProps & { readonly notice: BooksNotice }) {
  return (
    <MessageBar intent={notice.kind === "added" ? "success" : "warning"} layout="multiline">
      <MessageBarBody>{sentence(notice, words, language)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={words.closeNotice}
            onClick={() => desk.tell(undefined)}
          />
        }
      />
    </MessageBar>
  );
}

function sentence(notice: BooksNotice, words: WorkbenchWords, language: Language): string {
  if (notice.kind === "added") return fill(words.workbookAdded, { name: notice.name });
  if (notice.kind === "sample-missing") return fill(words.sampleMissing, { name: notice.name });
  if (notice.kind === "issues")
    return `${notice.name}: ${notice.issues.map((issue) => sayIssue(issue, language)).join(" ")}`;
  const refusals = {
    locked: words.lockedCell,
    "structure-locked": words.lockedStructure,
    "not-saved": words.notSaved,
  };
  return refusals[notice.refusal];
}

/** Over the grid: what is typed there must not jump about. */
const useStyles = makeStyles({
  place: {
    position: "relative",
    height: 0,
    zIndex: 10,
    "> *": { position: "absolute", width: "min(700px, 60%)", left: "50px", top: "40px" },
  },
});
