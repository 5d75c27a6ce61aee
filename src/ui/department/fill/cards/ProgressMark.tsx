import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import type { FillProgress } from "../../../../app";
import type { Issue } from "../../../../core/base";
import { IssueCounts } from "../../../shared/parts/IssueCounts";
import { usePane } from "../../../shared/use-pane";

interface ProgressMarkProps {
  readonly progress: FillProgress;
  /** Something is being typed that is not in the sheet yet. */
  readonly isBegun: boolean;
  readonly issues: readonly Issue[];
}

/** How far a part of the report has come: where nobody has been yet, nothing is counted against anybody. */
export function ProgressMark({ progress, isBegun, issues }: ProgressMarkProps) {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <>
      {isBegun && (
        <span className={styles.mark}>
          <Edit16Regular aria-hidden /> {words.unsaved}
        </span>
      )}
      {progress === "untouched" && !isBegun && (
        <span className={styles.mark}>
          <Circle16Regular aria-hidden /> {words.progressUntouched}
        </span>
      )}
      {progress === "done" && (
        <span className={styles.mark}>
          <CheckmarkCircle16Filled aria-hidden className={styles.done} /> {words.progressDone}
        </span>
      )}
      {progress !== "untouched" && <IssueCounts issues={issues} />}
    </>
  );
}

const useStyles = makeStyles({
  mark: { display: "inline-flex", gap: "4px", alignItems: "center" },
  done: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
});
