import { Field, Select } from "@fluentui/react-components";
import { narrowInput } from "../../shared/controls/narrow-input";
import { formatDate } from "../../../core/base";
import type { Period } from "../../../core/catalogue";
import { fill } from "../../../i18n";
import { useBoard, useBoardState, useCatalogue } from "../store/use-board";

interface PeriodFieldProps {
  readonly period: Period;
  onPeriod(id: string): void;
}

/** Chooses one of the catalogue's periods, and says when its reports are due. */
export function PeriodField({ period, onPeriod }: PeriodFieldProps) {
  const { words } = useBoard();
  const { work } = useBoardState();
  const { index } = useCatalogue();
  return (
    <Field label={words.period} hint={fill(words.dueOn, { date: formatDate(period.dueDate) })}>
      <Select
        style={narrowInput}
        value={period.id}
        disabled={work !== undefined}
        onChange={(_, { value }) => onPeriod(value)}
      >
        {index.catalogue.periods.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
