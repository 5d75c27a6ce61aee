import { Input } from "@fluentui/react-components";
import { usePane } from "../use-pane";
import { narrowInput } from "./narrow-input";
import type { ControlProps } from "./control-props";

/**
 * Text, numbers and dates, all typed: "1.234,5" and "5/8/2024" are read by the checks, and what cannot be read is kept.
 * Short forms are written out when the field is left.
 */
export function InputControl({ id, one, text, onText, onLeave }: ControlProps) {
  const { words } = usePane();
  const { control, field } = one;
  return (
    <Input
      id={id}
      style={narrowInput}
      value={text}
      autoComplete="off"
      {...(control === "date" ? { placeholder: words.datePlaceholder } : {})}
      {...(control === "text" ? {} : { inputMode: hasDecimals(control) ? "decimal" : "numeric" })}
      {...(field.unitOfMeasure === undefined ? {} : { contentAfter: onOneLine(field.unitOfMeasure) })}
      onChange={(_, { value }) => onText(value)}
      onBlur={onLeave}
    />
  );
}

const hasDecimals = (control: ControlProps["one"]["control"]): boolean =>
  control !== "integer" && control !== "date";

/** Broken in two lines, a unit makes its field higher than the others. */
const onOneLine = (children: string) => ({ children, style: { whiteSpace: "nowrap" } }) as const;
