import { Field } from "@fluentui/react-components";
import { useState } from "react";
import { type PlainDate, formatDate } from "../../../core/base";
import { usePane } from "../use-pane";
import { DateBox } from "./calendar/DateBox";
import { completedDate, dateIn } from "./completed-date";

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
 * A day typed as people write it, taken when the field is left or at Enter, or chosen in the calendar. What is no date
 * stays as typed, and the day before it holds.
 */
export function DateInput(props: DateInputProps) {
  const { label, date, isRequired = false, disabled = false, onDate } = props;
  const { services } = usePane();
  const { text, isWrong, setText, take } = useTypedDate({ date, isRequired, onDate });
  return (
    <Field label={label} {...toldOf(props, isWrong)}>
      <DateBox
        text={text}
        near={services.today()}
        disabled={disabled}
        onText={setText}
        onDay={(day) => take(formatDate(day))}
        onLeave={() => take()}
        onEnter={() => take()}
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
  const take = (typed = text) => {
    const completed = completedDate(typed, services.today());
    const taken = dateIn(completed);
    const isGood = taken !== undefined || (completed.trim() === "" && !isRequired);
    setText(completed);
    setWrong(!isGood);
    if (isGood && taken !== date) onDate(taken);
  };
  return { text, isWrong, setText, take };
}

const asTyped = (date: PlainDate | undefined): string => (date === undefined ? "" : formatDate(date));
