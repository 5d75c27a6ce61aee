import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent } from "react";

/** Excel's task pane is about 350 pixels wide and can be made narrower and wider. */
export const LEAST_WIDTH = 320;
export const MOST_WIDTH = 450;
const STEP = 10;

interface PaneSplitterProps {
  readonly width: number;
  readonly onWidth: (width: number) => void;
  readonly label: string;
}

/** The edge between grid and pane: dragged, or moved by the arrow keys. */
export function PaneSplitter({ width, onWidth, label }: PaneSplitterProps) {
  const styles = useStyles();
  const set = (wanted: number) => onWidth(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, Math.round(wanted))));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowLeft") set(width + STEP);
    if (event.key === "ArrowRight") set(width - STEP);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={LEAST_WIDTH}
      aria-valuemax={MOST_WIDTH}
      className={styles.splitter}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
    />
  );
}

const useStyles = makeStyles({
  splitter: {
    width: "6px",
    flexShrink: 0,
    cursor: "col-resize",
    touchAction: "none",
    backgroundColor: tokens.colorNeutralBackground4,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});
