import { Input } from "@fluentui/react-components";
import type { Control } from "../../../core/catalogue";
import type { PaneWords } from "../../../i18n";
import { usePane } from "../use-pane";
import { narrowInput } from "./narrow-input";
import type { ControlProps } from "./control-props";

/**
 * Text, numbers and times, all typed: "1.234,5" and "8h30" are read by the checks, and what cannot be read is kept.
 * Short forms are written out when the field is left.
 */
export function InputControl({ id, one, text, onText, onLeave }: ControlProps) {
  const { words } = usePane();
  const { control, field } = one;
  const { placeholder, ...keys }: Typed = TYPED[control];
  return (
    <Input
      id={id}
      style={narrowInput}
      value={text}
      autoComplete="off"
      {...(placeholder === undefined ? {} : { placeholder: words[placeholder] })}
      {...keys}
      {...(field.unitOfMeasure === undefined ? {} : { contentAfter: onOneLine(field.unitOfMeasure) })}
      onChange={(_, { value }) => onText(value)}
      onBlur={onLeave}
    />
  );
}

/** The keys a telephone or tablet offers, and the form that is expected. */
interface Typed {
  readonly inputMode?: "numeric" | "decimal";
  readonly placeholder?: keyof PaneWords;
}

const letters: Typed = {};
const figures: Typed = { inputMode: "decimal" };

const TYPED = {
  ...{ text: letters, "long-text": letters, "yes-no": letters, date: letters },
  ...{ choice: letters, directive: letters, "org-unit": letters },
  ...{ decimal: figures, percent: figures, money: figures },
  integer: { inputMode: "numeric" },
  time: { inputMode: "numeric", placeholder: "timePlaceholder" },
} satisfies Record<Control, Typed>;

/** Broken in two lines, a unit makes its field higher than the others. */
const onOneLine = (children: string) => ({ children, style: { whiteSpace: "nowrap" } }) as const;
