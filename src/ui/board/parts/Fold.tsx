import { Button } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { type ReactNode, useId, useState } from "react";

interface FoldProps {
  readonly label: string;
  /** Tells folds of one label apart when they are read out. */
  readonly about?: string;
  readonly children: ReactNode;
}

/** More of one line of a list, drawn once it is asked for. */
export function Fold({ label, about, children }: FoldProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button
        size="small"
        appearance="transparent"
        icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        {...(about !== undefined && { "aria-label": `${label}: ${about}` })}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </Button>
      {isOpen && <div id={id}>{children}</div>}
    </div>
  );
}
