import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useDropping } from "./use-dropping";

interface DropPlaceProps {
  onFiles(files: readonly File[]): void;
  readonly children: ReactNode;
}

/** A page files may be dropped on, framed while some are over it. */
export function DropPlace({ onFiles, children }: DropPlaceProps) {
  const styles = useStyles();
  const { isOver, ...dropping } = useDropping(onFiles);
  return (
    <div className={mergeClasses(styles.place, isOver && styles.over)} {...dropping}>
      {children}
    </div>
  );
}

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: "12px", flexGrow: 1, minWidth: 0 },
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: "4px" },
});
