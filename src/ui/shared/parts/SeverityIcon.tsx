import { makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../../core/base";

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Regular };

/** The shape tells the severity, the colour repeats it; a word always stands beside or before it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return <Icon aria-hidden className={styles[severity]} />;
}

const useStyles = makeStyles({
  error: { flexShrink: 0, color: tokens.colorStatusDangerForeground1 },
  warning: { flexShrink: 0, color: tokens.colorStatusWarningForeground1 },
  info: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});
