import { Button, makeStyles } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { type ReactNode, useId, useState } from "react";

interface FoldProps {
  readonly label: string;
  /** Tells folds of one label apart when they are read out. */
  readonly about?: string;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** More of one line of a list, drawn once it is asked for. */
export function Fold({ label, about, startsOpen = false, children }: FoldProps) {
  const id = useId();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <div>
      <Button
        size="small"
        appearance="transparent"
        className={styles.line}
        icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        {...(about !== undefined && { "aria-label": `${label}: ${about}` })}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </Button>
      {isOpen && (
        <div id={id} className={styles.content}>
          {children}
        </div>
      )}
    </div>
  );
}

/** A line of the list it stands in: begins where the others do, and breaks as they do. */
const useStyles = makeStyles({
  line: {
    justifyContent: "flex-start",
    minWidth: 0,
    paddingInlineStart: 0,
    textAlign: "start",
    overflowWrap: "anywhere",
  },
  /** Below the words of the line, not below its icon. */
  content: { display: "flex", flexDirection: "column", gap: "4px", paddingInlineStart: "22px" },
});
