import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { type PlainDate, formatDate, parseVietnameseDate } from "../../../core/base";
import { completedDate } from "./completed-date";
import { narrowInput } from "./narrow-input";
import { usePane } from "../use-pane";

interface DateInputProps {
  readonly label: string;
  /** undefined: blank. */
  readonly date: PlainDate | undefined;
  /** Said where what was typed is no date. */
  readonly wrong: string;
  readonly hint?: string;
  /** Said in the place of the hint: the day is one, and should be looked at again. */
  readonly warning?: string | undefined;
  /** A blank is no answer. */
  readonly isRequired?: boolean;
  readonly disabled?: boolean;
  onDate(date: PlainDate | undefined): void;
}

/**
 * A day typed as people write it, taken when the field is left or at Enter. What is no date stays as typed, and the
 * day before it holds.
 */
export function DateInput(props: DateInputProps) {
  const { label, date, isRequired = false, disabled = false, onDate } = props;
  const { words } = usePane();
  const { text, isWrong, setText, take } = useTypedDate({ date, isRequired, onDate });
  return (
    <Field label={label} {...toldOf(props, isWrong)}>
      <Input
        style={narrowInput}
        value={text}
        autoComplete="off"
        inputMode="numeric"
        placeholder={words.datePlaceholder}
        disabled={disabled}
        onChange={(_, { value }) => setText(value)}
        onBlur={take}
        onKeyDown={({ key }) => key === "Enter" && take()}
      />
    </Field>
  );
}

/** What stands below the field. */
function toldOf({ wrong, warning, hint }: DateInputProps, isWrong: boolean) {
  if (isWrong) return { validationMessage: wrong };
  if (warning === undefined) return { hint: hint ?? null };
  return { validationMessage: warning, validationState: "warning" } as const;
}

function useTypedDate({
  date,
  isRequired,
  onDate,
}: Pick<DateInputProps, "date" | "onDate"> & { readonly isRequired: boolean }) {
  const { services } = usePane();
  const [shown, setShown] = useState(date);
  const [text, setText] = useState(asTyped(date));
  const [isWrong, setWrong] = useState(false);
  if (date !== shown) {
    // Changed from outside, by an undo for instance.
    setShown(date);
    setText(asTyped(date));
    setWrong(false);
  }
  const take = () => {
    const completed = completedDate(text, services.today());
    const taken = dateIn(completed);
    const isGood = taken !== undefined || (completed.trim() === "" && !isRequired);
    setText(completed);
    setWrong(!isGood);
    if (isGood && taken !== date) onDate(taken);
  };
  return { text, isWrong, setText, take };
}

function dateIn(text: string): PlainDate | undefined {
  const reading = parseVietnameseDate(text);
  return reading.kind === "date" ? reading.date : undefined;
}

const asTyped = (date: PlainDate | undefined): string => (date === undefined ? "" : formatDate(date));
