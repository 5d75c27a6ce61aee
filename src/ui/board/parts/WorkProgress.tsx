import { Button, ProgressBar, makeStyles } from "@fluentui/react-components";
import { type BoardWords, fill } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
import type { Work, WorkName } from "../store/board-state";
import { useBoard, useBoardState } from "../store/use-board";

const TITLES = {
  merge: "merging",
  issue: "issuing",
  forms: "readingForms",
  report: "writingReport",
  "report-model": "writingModel",
  letters: "writingLetters",
  returns: "writingReturns",
  tables: "writingTables",
  request: "writingRequest",
} as const satisfies Record<WorkName, keyof BoardWords>;

/** How far the long task is, file by file, and the way out of it. */
export function WorkProgress() {
  const { work } = useBoardState();
  return work === undefined ? null : <Progress work={work} />;
}

function Progress({ work: { what, done, total, file } }: { readonly work: Work }) {
  const { words, store } = useBoard();
  const lists = useListStyles();
  const styles = useStyles();
  const title = words[TITLES[what]];
  return (
    <section className={lists.card} aria-label={title}>
      <strong role="status">{title}</strong>
      <ProgressBar
        aria-label={title}
        thickness="large"
        {...(total === 0 ? {} : { max: total, value: done })}
      />
      <div className={lists.facts}>
        {/* Not read out file by file: the bar tells its value to whoever asks. */}
        <span>{total === 0 ? words.openingFiles : fill(words.doneOf, { done, total })}</span>
        <span className={styles.file}>{file}</span>
      </div>
      <div>
        <Button onClick={store.cancel}>{words.stop}</Button>
      </div>
    </section>
  );
}

const useStyles = makeStyles({ file: { minWidth: 0, overflowWrap: "anywhere" } });
