import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowReply16Regular } from "@fluentui/react-icons/svg/arrow-reply";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { Clock16Regular } from "@fluentui/react-icons/svg/clock";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { SubtractCircle16Regular } from "@fluentui/react-icons/svg/subtract-circle";
import type { ReturnState, ReturnStatus } from "../../../../core/merge";

/** How a return stands, by shape and colour; who shows it says the same in words. */
export function StateIcon({ status: { state, late } }: { readonly status: ReturnStatus }) {
  const styles = useStyles();
  const { Shape, tone } = late ? LATE : ICONS[state];
  return <Shape aria-hidden className={mergeClasses(styles[tone])} />;
}

interface Icon {
  readonly Shape: typeof Circle16Regular;
  readonly tone: "good" | "notice" | "bad" | "calm";
}

const LATE: Icon = { Shape: Clock16Regular, tone: "notice" };
const ICONS: Readonly<Record<ReturnState, Icon>> = {
  received: { Shape: CheckmarkCircle16Filled, tone: "good" },
  nil: { Shape: SubtractCircle16Regular, tone: "good" },
  blank: { Shape: Circle16Regular, tone: "notice" },
  conflict: { Shape: ErrorCircle16Filled, tone: "bad" },
  rejected: { Shape: ArrowReply16Regular, tone: "bad" },
  missing: { Shape: Circle16Regular, tone: "bad" },
  "not-yet-due": { Shape: Circle16Regular, tone: "calm" },
  "not-expected": { Shape: Circle16Regular, tone: "calm" },
};

const useStyles = makeStyles({
  good: { color: tokens.colorStatusSuccessForeground1 },
  notice: { color: tokens.colorStatusWarningForeground3 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  calm: { color: tokens.colorNeutralForeground3 },
});
