import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { type PlainDate, dateParts } from "../../../../core/base";
import { usePane } from "../../use-pane";
import { dayByKey, isSameMonth, weeksAround } from "./month-days";
import { sayDay, sayMonth } from "./say-day";

interface MonthGridProps {
  /** Where the keyboard stands; its month is shown. */
  readonly day: PlainDate;
  readonly chosen: PlainDate | undefined;
  readonly today: PlainDate;
  /** Led there by keys, as when it opened: the day takes the focus. */
  readonly isByKey: boolean;
  onMove(day: PlainDate): void;
  onDay(day: PlainDate): void;
}

/** The days of a month, weeks from Monday on; one stop of the Tab key, the arrows go about in it. */
export function MonthGrid(props: MonthGridProps) {
  const { day } = props;
  const { words } = usePane();
  return (
    <table
      role="grid"
      aria-label={sayMonth(day, words)}
      className={useStyles().grid}
      onKeyDown={(event) => goByKey(event, props)}
    >
      <Weekdays />
      <tbody>
        {weeksAround(day).map((week) => (
          <tr key={week[0]}>
            {week.map((of) => (
              <Day key={of} {...props} of={of} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function goByKey(event: KeyboardEvent, { day, onMove }: MonthGridProps): void {
  const to = dayByKey(day, event.key, event.shiftKey);
  if (to === undefined) return;
  event.preventDefault();
  onMove(to);
}

function Weekdays() {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <thead>
      <tr>
        {words.weekdays.split(" ").map((short) => (
          <th key={short} scope="col" className={styles.weekday}>
            {short}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface DayProps extends MonthGridProps {
  readonly of: PlainDate;
}

function Day({ of, day, chosen, today, isByKey, onDay }: DayProps) {
  const { words } = usePane();
  const styles = useStyles();
  const own = useRef<HTMLButtonElement>(null);
  const isStop = of === day;
  useEffect(() => {
    if (isStop && isByKey) own.current?.focus();
  }, [isStop, isByKey]);
  return (
    <td role="gridcell" aria-selected={of === chosen} className={styles.cell}>
      <button
        type="button"
        ref={own}
        tabIndex={isStop ? 0 : -1}
        className={lookOf({ of, day, chosen, today }, styles)}
        aria-label={sayDay(of, words)}
        {...(of === today && { "aria-current": "date" })}
        onClick={() => onDay(of)}
      >
        {dateParts(of).day}
      </button>
    </td>
  );
}

const lookOf = (
  { of, day, chosen, today }: Pick<DayProps, "of" | "day" | "chosen" | "today">,
  styles: ReturnType<typeof useStyles>,
): string =>
  mergeClasses(
    styles.day,
    !isSameMonth(of, day) && styles.beside,
    of === today && styles.today,
    of === chosen && styles.chosen,
  );

const useStyles = makeStyles({
  grid: { borderSpacing: 0, borderCollapse: "collapse" },
  weekday: {
    padding: "4px 0",
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  cell: { padding: "1px" },
  day: {
    width: "34px",
    height: "30px",
    padding: 0,
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    cursor: "pointer",
    outlineStyle: "none",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "@media (forced-colors: active)": {
      borderTopColor: "Canvas",
      borderRightColor: "Canvas",
      borderBottomColor: "Canvas",
      borderLeftColor: "Canvas",
    },
  },
  beside: { color: tokens.colorNeutralForeground3 },
  today: { fontWeight: tokens.fontWeightBold, textDecorationLine: "underline" },
  chosen: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    "@media (forced-colors: active)": {
      color: "HighlightText",
      backgroundColor: "Highlight",
      forcedColorAdjust: "none",
    },
  },
});
