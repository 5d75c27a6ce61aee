import { Field, Input } from "@fluentui/react-components";
import { narrowInput } from "../../shared/controls/narrow-input";

interface DigitsFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** Said in the place of the hint: what is typed is not taken. */
  readonly wrong?: string | undefined;
  readonly text: string;
  /** How many digits it may have. */
  readonly most: number;
  onText(text: string): void;
}

/** A whole number typed in digits; whatever else is typed falls away. */
export function DigitsField({ label, hint, wrong, text, most, onText }: DigitsFieldProps) {
  const below = wrong === undefined ? { hint: hint ?? null } : { validationMessage: wrong };
  return (
    <Field label={label} {...below}>
      <Input
        style={narrowInput}
        inputMode="numeric"
        value={text}
        onChange={(_, { value }) => onText(value.replace(/\D/g, "").slice(0, most))}
      />
    </Field>
  );
}
