import { Textarea } from "@fluentui/react-components";
import type { ControlProps } from "./control-props";

/** A text of some sentences; whoever writes more draws the box larger. */
export function LongTextControl({ id, text, onText, onLeave }: ControlProps) {
  return (
    <Textarea
      id={id}
      value={text}
      resize="vertical"
      rows={4}
      onChange={(_, { value }) => onText(value)}
      onBlur={onLeave}
    />
  );
}
