import { Dropdown, Option } from "@fluentui/react-components";
import { usePane } from "../use-pane";
import { narrowInput } from "./narrow-input";
import type { ControlProps } from "./control-props";

/** One of a list of the catalogue. A text of the sheet that is not in the list stays to be seen. */
export function ChoiceControl({ id, one, text, onText, onLeave }: ControlProps) {
  const { words } = usePane();
  const canClear = !one.field.required && text !== "";
  return (
    <Dropdown
      id={id}
      style={narrowInput}
      value={text}
      selectedOptions={[text]}
      placeholder={words.choose}
      clearable={canClear}
      clearButton={{ "aria-label": words.clear }}
      onOptionSelect={(_, { optionValue }) => onText(optionValue ?? "")}
      onBlur={onLeave}
    >
      {one.choices.map(optionOf)}
    </Dropdown>
  );
}

const optionOf = ({ value }: ControlProps["one"]["choices"][number]) => (
  <Option key={value} value={value}>
    {value}
  </Option>
);
