import { Input } from "@fluentui/react-components";
import { usePane } from "../use-pane";
import { narrowInput } from "./narrow-input";
import type { ControlProps } from "./control-props";
import { completedDate } from "./completed-date";

/** A date is typed, not picked: day/month/year, with short forms completed when the field is left. */
export function DateControl({ id, text, onText, onLeave }: ControlProps) {
  const { services, words } = usePane();
  const leave = () => {
    const completed = completedDate(text, services.today());
    if (completed !== text) onText(completed);
    onLeave();
  };
  return (
    <Input
      id={id}
      style={narrowInput}
      value={text}
      autoComplete="off"
      inputMode="numeric"
      placeholder={words.datePlaceholder}
      onChange={(_, { value }) => onText(value)}
      onBlur={leave}
    />
  );
}
