import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDoubleLeft20Regular } from "@fluentui/react-icons/svg/chevron-double-left";
import { ChevronDoubleRight20Regular } from "@fluentui/react-icons/svg/chevron-double-right";
import { ChevronLeft20Regular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { JSX } from "react";
import type { PlainDate } from "../../../../core/base";
import { usePane } from "../../use-pane";
import { monthsLater } from "./month-days";
import { sayMonth } from "./say-day";

interface MonthHeadProps {
  readonly day: PlainDate;
  onMove(day: PlainDate): void;
}

/** Which month is shown, and the way to the months and years beside it. */
export function MonthHead({ day, onMove }: MonthHeadProps) {
  const { words } = usePane();
  const styles = useStyles();
  const by = (months: number) => () => onMove(monthsLater(day, months));
  return (
    <div className={styles.head}>
      <Step name={words.yearBefore} icon={<ChevronDoubleLeft20Regular />} onPress={by(-12)} />
      <Step name={words.monthBefore} icon={<ChevronLeft20Regular />} onPress={by(-1)} />
      <span aria-live="polite" className={styles.month}>
        {sayMonth(day, words)}
      </span>
      <Step name={words.monthAfter} icon={<ChevronRight20Regular />} onPress={by(1)} />
      <Step name={words.yearAfter} icon={<ChevronDoubleRight20Regular />} onPress={by(12)} />
    </div>
  );
}

interface StepProps {
  readonly name: string;
  readonly icon: JSX.Element;
  onPress(): void;
}

const Step = ({ name, icon, onPress }: StepProps) => (
  <Button appearance="subtle" size="small" icon={icon} aria-label={name} onClick={onPress} />
);

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", width: "100%" },
  month: { flexGrow: 1, textAlign: "center", fontWeight: tokens.fontWeightSemibold },
});
