import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { MergeResult } from "../../../../app";
import { UNIT_FATES, type UnitFate, type UnitStatus } from "../../../../core/merge";
import { ButtonLink } from "../../../shared/parts/ButtonLink";
import { useBoard } from "../../store/use-board";
import { FATE_WORDS } from "../words/fate-words";
import { UnitsOfFate } from "./UnitsOfFate";

interface CompletenessChartProps {
  readonly fates: ReadonlyMap<UnitFate, readonly UnitStatus[]>;
  readonly result: MergeResult;
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

/**
 * One bar for each way a unit may stand. Every bar says its number; length and colour only repeat it. A press shows its
 * units, template by template.
 */
export function CompletenessChart({ fates, result }: CompletenessChartProps) {
  const { words } = useBoard();
  const styles = useStyles();
  const [open, setOpen] = useState<UnitFate>();
  const shown = UNIT_FATES.filter((fate) => (fates.get(fate)?.length ?? 0) > 0);
  return (
    <ul className={styles.chart} aria-label={words.chart}>
      {shown.map((fate) => (
        <Line
          key={fate}
          {...{ fate, result }}
          units={fates.get(fate) ?? []}
          isOpen={fate === open}
          onPress={() => setOpen(fate === open ? undefined : fate)}
        />
      ))}
    </ul>
  );
}

interface LineProps extends Pick<CompletenessChartProps, "result"> {
  readonly fate: UnitFate;
  readonly units: readonly UnitStatus[];
  readonly isOpen: boolean;
  onPress(): void;
}

function Line({ fate, units, result, isOpen, onPress }: LineProps) {
  const { words } = useBoard();
  const styles = useStyles();
  const id = useId();
  const width = `${(100 * units.length) / Math.max(1, result.completeness.expected)}%`;
  return (
    <li className={styles.line}>
      <ButtonLink aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={onPress}>
        {words[FATE_WORDS[fate]]}
      </ButtonLink>
      <span aria-hidden className={styles.track}>
        <span className={styles.bar} style={{ width, borderTop: `10px solid ${FATE_COLOURS[fate]}` }} />
      </span>
      <span className={styles.count}>{units.length}</span>
      {isOpen && (
        <div id={id} className={styles.units}>
          <UnitsOfFate units={units} result={result} />
        </div>
      )}
    </li>
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
  line: {
    display: "contents",
    // A line of text apart from its neighbours, wide enough for a finger.
    "& > button": { lineHeight: "20px", textAlign: "start" },
  },
  track: { alignSelf: "center", height: "10px", backgroundColor: tokens.colorNeutralBackground3 },
  // A border, since high contrast paints over backgrounds and keeps borders.
  bar: { display: "block", minWidth: "3px", boxSizing: "border-box" },
  count: {
    alignSelf: "center",
    textAlign: "end",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  units: {
    gridColumn: "1 / -1",
    minWidth: 0,
    margin: "2px 0 8px",
    paddingInlineStart: "8px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
});
