import { makeStyles, tokens } from "@fluentui/react-components";
import type { Issue } from "../../../core/base";
import { sayIssue, severityWord } from "../../../i18n";
import { usePane } from "../use-pane";
import { SeverityIcon } from "./SeverityIcon";

/** One issue in words: how grave, what was found, what to do. */
export function Finding({ issue }: { readonly issue: Issue }) {
  const { language } = usePane();
  const styles = useStyles();
  return (
    <span className={styles.line}>
      <SeverityIcon severity={issue.severity} />
      <span className={styles.text}>
        <strong>{severityWord(issue.severity, language)}:</strong> {sayIssue(issue, language)}
      </span>
    </span>
  );
}

const useStyles = makeStyles({
  line: { display: "flex", gap: "6px", alignItems: "flex-start", color: tokens.colorNeutralForeground1 },
  text: { minWidth: 0, overflowWrap: "anywhere" },
});
