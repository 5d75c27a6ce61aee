import { Input } from "@fluentui/react-components";
import { parseVietnameseNumber } from "../../core/base";
import { narrowInput } from "./narrow-input";
import type { ControlProps } from "./control-props";

/** Text and numbers. Numbers are text too: "1.234,5" is read by the checks, and what cannot be read is kept. */
export function InputControl({ id, one, text, onText, onLeave }: ControlProps) {
  const { control, field } = one;
  const isNumber = control !== "text";
  const leave = () => {
    if (control === "percent" && text !== withPercent(text)) onText(withPercent(text));
    onLeave();
  };
  return (
    <Input
      id={id}
      style={narrowInput}
      value={text}
      autoComplete="off"
      {...(isNumber ? { inputMode: control === "integer" ? "numeric" : "decimal" } : {})}
      {...(field.unitOfMeasure === undefined ? {} : { contentAfter: onOneLine(field.unitOfMeasure) })}
      onChange={(_, { value }) => onText(value)}
      onBlur={leave}
    />
  );
}

/** Broken in two lines, a unit makes its field higher than the others. */
const onOneLine = (children: string) => ({ children, style: { whiteSpace: "nowrap" } }) as const;

/** "95" in a column of per cents means 95%; what might be a share ("0,95") is left for the check to ask. */
function withPercent(text: string): string {
  const reading = parseVietnameseNumber(text, { grouping: "ask" });
  return reading.kind === "number" && !reading.percent && reading.unit === "" && reading.value > 1
    ? `${text.trim()}%`
    : text;
}
