import { makeStyles } from "@fluentui/react-components";
import type { Issue } from "../../../core/base";
import { fill } from "../../../i18n";
import { usePane } from "../use-pane";
import { SeverityIcon } from "./SeverityIcon";
import { countIssues } from "./count-issues";

/** "2 lỗi · 1 cảnh báo", or nothing where there is neither. */
export function IssueCounts({ issues }: { readonly issues: readonly Issue[] }) {
  const { words } = usePane();
  const styles = useStyles();
  const { error, warning } = countIssues(issues);
  return (
    <>
      {error > 0 && (
        <span className={styles.count}>
          <SeverityIcon severity="error" /> {fill(words.errorCount, { count: error })}
        </span>
      )}
      {warning > 0 && (
        <span className={styles.count}>
          <SeverityIcon severity="warning" /> {fill(words.warningCount, { count: warning })}
        </span>
      )}
    </>
  );
}

const useStyles = makeStyles({ count: { display: "inline-flex", gap: "4px", alignItems: "center" } });
