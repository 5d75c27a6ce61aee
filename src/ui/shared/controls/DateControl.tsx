import { formatDate } from "../../../core/base";
import { usePane } from "../use-pane";
import { DateBox } from "./calendar/DateBox";
import type { ControlProps } from "./control-props";

/** A day of an entry. The calendar opens on today, or where the period of the report comes nearest to it. */
export function DateControl({ id, report: { period }, text, onText, onLeave }: ControlProps) {
  const { services } = usePane();
  const days = [period.from, services.today(), period.to].sort();
  return (
    <DateBox
      id={id}
      text={text}
      near={days[1] ?? period.to}
      onText={onText}
      onDay={(day) => onText(formatDate(day))}
      onLeave={onLeave}
    />
  );
}
