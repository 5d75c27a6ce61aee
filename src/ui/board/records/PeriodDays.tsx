import { type Period, isPlanPeriod } from "../../../core/catalogue";
import { DateInput } from "../../shared/controls/DateInput";
import { useListStyles } from "../../shared/parts/list-styles";
import { sayDoubtful } from "../parts/say-doubtful";
import { useBoard, useCatalogue } from "../store/use-board";

export interface PeriodFieldsProps {
  readonly period: Period;
  onChange(part: Partial<Period>): void;
}

const DAYS = [
  ["from", "periodFrom"],
  ["to", "periodTo"],
  ["cutOffDate", "periodCutOff"],
  ["dueDate", "periodDue"],
] as const;

/** From when to when a period is, when its figures are closed, and until when they are sent. */
export function PeriodDays({ period, onChange }: PeriodFieldsProps) {
  const { words, language } = useBoard();
  const styles = useListStyles();
  const { catalogue } = useCatalogue().index;
  const doubtful = sayDoubtful(period, isPlanPeriod(catalogue, period.id), language);
  return (
    <div className={styles.fields}>
      {DAYS.map(([key, word]) => (
        <DateInput
          key={key}
          isRequired
          label={words[word]}
          date={period[key] || undefined}
          wrong={words.firstDayWrong}
          warning={doubtful(key)}
          onDate={(day) => onChange({ [key]: day ?? "" })}
        />
      ))}
    </div>
  );
}
