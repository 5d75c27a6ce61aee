import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";
import type { Field } from "../../../../core/catalogue";
import { ButtonLink } from "../../../shared/parts/ButtonLink";
import { useBoard } from "../../store/use-board";
import { sayFigure } from "../words/say-figure";

export interface BarLine {
  readonly key: string;
  readonly name: string;
  /** undefined: nothing is known; no bar is drawn. */
  readonly value: number | undefined;
  /** Of an earlier period: its bar is hollow. */
  readonly isBefore?: boolean;
  /** What a press on it shows. */
  opens?(): ReactNode;
}

interface BarTableProps {
  readonly title: string;
  /** What the lines are: units, periods. */
  readonly heading: string;
  readonly field: Field;
  readonly lines: readonly BarLine[];
}

/**
 * Bars that are a table: each line has its name, its bar and its figure, so that whoever sees no bars reads the same, and no
 * colour tells anything alone.
 */
export function BarTable({ title, heading, field, lines }: BarTableProps) {
  const { language } = useBoard();
  const styles = useStyles();
  const { unitOfMeasure, ...bare } = field;
  const largest = Math.max(...lines.map(({ value = 0 }) => Math.abs(value)));
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        {unitOfMeasure === undefined ? title : `${title} (${unitOfMeasure})`}
      </caption>
      <Head heading={heading} figure={field.label} />
      <tbody>
        {lines.map(({ key, ...line }) => (
          <Line
            key={key}
            {...line}
            said={sayFigure(line.value, bare, language)}
            share={Math.abs(line.value ?? 0) / (largest || 1)}
          />
        ))}
      </tbody>
    </table>
  );
}

function Head({ heading, figure }: Pick<BarTableProps, "heading"> & { readonly figure: string }) {
  const styles = useStyles();
  return (
    <thead className={styles.head}>
      <tr>
        <th scope="col">{heading}</th>
        <td />
        <th scope="col">{figure}</th>
      </tr>
    </thead>
  );
}

interface LineProps extends Omit<BarLine, "key"> {
  readonly said: string;
  /** Of the longest bar. */
  readonly share: number;
}

function Line({ name, value, said, share, isBefore = false, opens }: LineProps) {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const press = () => setOpen(!isOpen);
  return (
    <>
      <tr>
        <th scope="row" className={styles.name}>
          {opens ? <Opener name={name} opened={isOpen ? id : undefined} onPress={press} /> : name}
        </th>
        {/* The name beside it is the button; a bar is pressed by mouse or finger. */}
        <td className={mergeClasses(styles.track, opens && styles.pressable)} onClick={opens && press}>
          {value !== undefined && <Bar share={share} isHollow={isBefore || value < 0} />}
        </td>
        <td className={styles.figure}>{said}</td>
      </tr>
      {isOpen && (
        <tr>
          <td id={id} colSpan={3} className={styles.opened}>
            {opens?.()}
          </td>
        </tr>
      )}
    </>
  );
}

interface OpenerProps extends Pick<LineProps, "name"> {
  /** The id of what it has opened. */
  readonly opened: string | undefined;
  onPress(): void;
}

const Opener = ({ name, opened, onPress }: OpenerProps) => (
  <ButtonLink aria-expanded={opened !== undefined} aria-controls={opened} onClick={onPress}>
    {name}
  </ButtonLink>
);

interface BarProps extends Pick<LineProps, "share"> {
  readonly isHollow: boolean;
}

function Bar({ share, isHollow }: BarProps) {
  const styles = useStyles();
  return (
    <span
      aria-hidden
      className={mergeClasses(styles.bar, isHollow ? styles.hollow : styles.solid)}
      style={{ width: `${100 * share}%` }}
    />
  );
}

const useStyles = makeStyles({
  table: {
    width: "100%",
    tableLayout: "auto",
    borderCollapse: "collapse",
    margin: "8px 0 4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  caption: {
    captionSide: "top",
    textAlign: "start",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    paddingBottom: "4px",
  },
  // The caption says it to whoever sees the bars.
  head: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  name: {
    width: "40%",
    padding: "3px 0",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
    "& > button": { lineHeight: "20px", textAlign: "start" },
  },
  track: { padding: "3px 8px", verticalAlign: "middle" },
  pressable: { cursor: "pointer" },
  // Borders, since high contrast paints over backgrounds and keeps borders.
  bar: { display: "block", boxSizing: "border-box", height: "12px", minWidth: "3px" },
  solid: { borderTop: `12px solid ${tokens.colorBrandForeground1}` },
  hollow: { border: `2px solid ${tokens.colorBrandForeground1}` },
  figure: {
    width: "1%",
    textAlign: "end",
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  opened: {
    padding: "2px 0 8px 8px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
  },
});
