import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** Width of every drawing in its own units: those of the narrowest pane, so that 12 stays a readable letter. */
export const WIDTH = 260;
/** Of a line of cells, or of letters in a box. */
export const LINE = 22;

interface DrawingProps {
  readonly height: number;
  /** Says in words what the drawing shows; whoever does not see it misses nothing. */
  readonly caption: string;
  readonly children: ReactNode;
}

/** A picture with its caption. Colours are the theme's, and the user's own where the system forces some. */
export function Drawing({ height, caption, children }: DrawingProps) {
  const styles = useStyles();
  return (
    <figure className={styles.figure}>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} className={styles.picture} aria-hidden="true">
        {children}
      </svg>
      <figcaption className={styles.caption}>{caption}</figcaption>
    </figure>
  );
}

export type Tone = "plain" | "quiet" | "chosen" | "wrong" | "well" | "button";

interface BoxProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height?: number;
  readonly tone?: Tone;
  /** What should stand here and does not. */
  readonly dashed?: boolean;
  readonly bold?: boolean;
  /** As the cells of a sheet are. */
  readonly square?: boolean;
  /** One line of words in the middle of the box's height. */
  readonly children?: string;
}

export function Box({
  x,
  y,
  width,
  height = LINE,
  tone = "plain",
  dashed = false,
  bold = false,
  square = false,
  children = "",
}: BoxProps) {
  const styles = useStyles();
  // Half a unit further, a thin line lies within one row of pixels.
  const place = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 };
  return (
    <>
      <rect
        {...place}
        rx={square ? 0 : 2}
        strokeDasharray={dashed ? "4 3" : undefined}
        className={mergeClasses(styles.box, styles[`${tone}Box`])}
      />
      <Caption x={x + 6} y={y + height / 2 + 4} tone={tone} bold={bold}>
        {children}
      </Caption>
    </>
  );
}

interface WordsProps {
  readonly x: number;
  /** Of the foot of the letters. */
  readonly y: number;
  readonly tone?: Tone;
  readonly bold?: boolean;
  readonly children: string;
}

export function Caption({ x, y, tone = "plain", bold = false, children }: WordsProps) {
  const styles = useStyles();
  return (
    <text x={x} y={y} className={mergeClasses(styles.words, bold && styles.bold, styles[`${tone}Words`])}>
      {children}
    </text>
  );
}

/** Level, from one x to another. */
export function Arrow({ from, to, y }: { from: number; to: number; y: number }) {
  const styles = useStyles();
  const back = from < to ? -5 : 5;
  return (
    <path
      d={`M${from} ${y}H${to}M${to + back} ${y - 4}L${to} ${y}L${to + back} ${y + 4}`}
      className={styles.arrow}
    />
  );
}

const FORCED = "@media (forced-colors: active)";

/** An SVG keeps the colours it is given when the system forces its own; so those are named here. */
const useStyles = makeStyles({
  figure: { margin: "4px 0" },
  picture: { display: "block", width: "100%", maxWidth: "300px", overflow: "visible" },
  caption: {
    marginTop: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  box: { strokeWidth: "1px", [FORCED]: { fill: "Canvas", stroke: "CanvasText" } },
  plainBox: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke1 },
  quietBox: { fill: tokens.colorNeutralBackground3, stroke: tokens.colorNeutralStroke1 },
  chosenBox: {
    fill: tokens.colorBrandBackground2,
    stroke: tokens.colorBrandStroke1,
    [FORCED]: { strokeWidth: "2px", stroke: "Highlight" },
  },
  wrongBox: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorStatusDangerForeground1,
    [FORCED]: { strokeWidth: "2px" },
  },
  wellBox: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke1 },
  buttonBox: {
    fill: tokens.colorBrandBackground,
    stroke: tokens.colorBrandBackground,
    [FORCED]: { fill: "ButtonFace", stroke: "ButtonText" },
  },
  words: { fontSize: "12px", [FORCED]: { fill: "CanvasText" } },
  bold: { fontWeight: tokens.fontWeightSemibold },
  plainWords: { fill: tokens.colorNeutralForeground1 },
  quietWords: { fill: tokens.colorNeutralForeground2 },
  chosenWords: { fill: tokens.colorNeutralForeground1 },
  wrongWords: { fill: tokens.colorStatusDangerForeground1 },
  wellWords: { fill: tokens.colorStatusSuccessForeground1 },
  buttonWords: { fill: tokens.colorNeutralForegroundOnBrand, [FORCED]: { fill: "ButtonText" } },
  arrow: {
    fill: "none",
    stroke: tokens.colorBrandForeground1,
    strokeWidth: "1.5px",
    [FORCED]: { stroke: "CanvasText" },
  },
});
