import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarIntent,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";
import { usePane } from "../use-pane";

export interface DismissableBarProps {
  readonly intent: MessageBarIntent;
  /** Its text has icons of its own. */
  readonly hasIcons?: boolean;
  /** The way back, or to try again. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
  onDismiss(): void;
}

/** A message with what may be done about it, and the way to put it away. */
export function DismissableBar({
  intent,
  hasIcons = false,
  action,
  children,
  onDismiss,
}: DismissableBarProps) {
  const { words } = usePane();
  const dismiss = (
    <Button
      appearance="transparent"
      size="small"
      icon={<Dismiss16Regular />}
      aria-label={words.dismiss}
      onClick={onDismiss}
    />
  );
  return (
    <MessageBar intent={intent} layout="multiline" {...(hasIcons && { icon: null })}>
      <MessageBarBody>{children}</MessageBarBody>
      <MessageBarActions containerAction={dismiss}>{action}</MessageBarActions>
    </MessageBar>
  );
}
