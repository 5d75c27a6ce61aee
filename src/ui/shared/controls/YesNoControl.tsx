import { Radio, RadioGroup } from "@fluentui/react-components";
import { NO, YES } from "../../../core/base";
import { usePane } from "../use-pane";
import type { ControlProps } from "./control-props";

/** Yes, no, or nothing said: what the sheet's list offers, in the words of the form's language. */
export function YesNoControl({ id, one, text, onText, onLeave }: ControlProps) {
  const { words } = usePane();
  return (
    <RadioGroup
      id={id}
      layout="horizontal"
      value={text}
      onChange={(_, { value }) => onText(value)}
      onBlur={onLeave}
    >
      <Radio value={YES} label={words.yes} />
      <Radio value={NO} label={words.no} />
      {!one.field.required && <Radio value="" label={words.leaveBlank} />}
    </RadioGroup>
  );
}
