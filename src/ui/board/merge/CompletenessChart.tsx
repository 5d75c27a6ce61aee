import { makeStyles, tokens } from "@fluentui/react-components";
import { UNIT_FATES, type UnitFate, type UnitStatus } from "../../../core/merge";
import { useBoard } from "../store/use-board";
import { FATE_WORDS } from "./words/fate-words";

interface CompletenessChartProps {
  readonly fates: ReadonlyMap<UnitFate, readonly UnitStatus[]>;
  readonly expected: number;
}

const FATE_COLOURS: Readonly<Record<UnitFate, string>> = {
  "on-time": tokens.colorPaletteGreenForeground3,
  nil: tokens.colorPaletteGreenForeground1,
  undated: tokens.colorPaletteDarkOrangeForeground2,
  late: tokens.colorPaletteDarkOrangeForeground1,
  conflict: tokens.colorPaletteRedForeground3,
  rejected: tokens.colorPaletteRedForeground1,
  blank: tokens.colorPaletteDarkOrangeForeground3,
  missing: tokens.colorNeutralForeground2,
  "not-yet-due": tokens.colorNeutralForeground4,
};

/** One bar for each way a unit may stand. Every bar says its number; length and colour only repeat it. */
export function CompletenessChart({ fates, expected }: CompletenessChartProps) {
  const { words } = useBoard();
  const styles = useStyles();
  const shown = UNIT_FATES.filter((fate) => (fates.get(fate)?.length ?? 0) > 0);
  return (
    <ul className={styles.chart} aria-label={words.chart}>
      {shown.map((fate) => {
        const count = fates.get(fate)?.length ?? 0;
        return (
          <li key={fate} className={styles.line}>
            <span className={styles.name}>{words[FATE_WORDS[fate]]}</span>
            <span aria-hidden className={styles.track}>
              <span
                className={styles.bar}
                style={{
                  width: `${(100 * count) / Math.max(1, expected)}%`,
                  borderTop: `10px solid ${FATE_COLOURS[fate]}`,
                }}
              />
            </span>
            <span className={styles.count}>{count}</span>
          </li>
        );
      })}
    </ul>
  );
}

const useStyles = makeStyles({
  chart: {
    listStyleType: "none",
    margin: "4px 0",
    padding: 0,
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr) max-content",
    columnGap: "8px",
    rowGap: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { display: "contents" },
  name: { color: tokens.colorNeutralForeground2 },
  track: { alignSelf: "center", height: "10px", backgroundColor: tokens.colorNeutralBackground3 },
  // A border, since high contrast paints over backgrounds and keeps borders.
  bar: { display: "block", minWidth: "3px", boxSizing: "border-box" },
  count: { textAlign: "end", fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});
