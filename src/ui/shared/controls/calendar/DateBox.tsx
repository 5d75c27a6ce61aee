import { Button, Input, type InputProps } from "@fluentui/react-components";
import { CalendarLtr20Regular } from "@fluentui/react-icons/svg/calendar-ltr";
import { type RefObject, useRef, useState } from "react";
import type { PlainDate } from "../../../../core/base";
import { fetchedLater } from "../../shell/fetched-later";
import { usePane } from "../../use-pane";
import { dateIn } from "../completed-date";
import { narrowInput } from "../narrow-input";

const CalendarPopover = fetchedLater(async () => (await import("./CalendarPopover")).CalendarPopover);

interface DateBoxProps {
  readonly id?: string;
  readonly text: string;
  /** Where the calendar opens while no day is typed. */
  readonly near: PlainDate;
  readonly disabled?: boolean;
  onText(text: string): void;
  /** A day was chosen in the calendar. */
  onDay(day: PlainDate): void;
  onLeave(): void;
  onEnter?(): void;
}

/**
 * A day, typed as people write it, or chosen in a calendar: by the sign beside it, or the arrow down. What may be typed
 * does not depend on the calendar.
 */
export function DateBox(props: DateBoxProps) {
  const { text, near, onDay, onLeave } = props;
  const box = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = (isBack: boolean) => {
    setOpen(false);
    if (isBack) box.current?.focus();
    else onLeave();
  };
  const take = (day: PlainDate) => {
    onDay(day);
    close(true);
  };
  return (
    <>
      <TypedDay {...props} box={box} isOpen={isOpen} onOpen={setOpen} />
      {isOpen && (
        <CalendarPopover target={box} chosen={dateIn(text)} near={near} onDay={take} onClose={close} />
      )}
    </>
  );
}

interface TypedDayProps extends DateBoxProps {
  readonly box: RefObject<HTMLInputElement | null>;
  readonly isOpen: boolean;
  onOpen(isOpen: boolean): void;
}

function TypedDay({ id, text, disabled = false, box, isOpen, onOpen, ...on }: TypedDayProps) {
  const { words } = usePane();
  return (
    <Input
      {...(id !== undefined && { id })}
      input={{ ref: box }}
      {...AS_PICKER}
      aria-expanded={isOpen}
      value={text}
      placeholder={words.datePlaceholder}
      disabled={disabled}
      contentAfter={<OpenCalendar disabled={disabled} onPress={() => onOpen(!isOpen)} />}
      onFocus={CalendarPopover.ahead}
      {...typingOf(on, isOpen, onOpen)}
    />
  );
}

/** A field of figures with a calendar to it. */
const AS_PICKER = {
  role: "combobox",
  "aria-haspopup": "dialog",
  autoComplete: "off",
  inputMode: "numeric",
  style: narrowInput,
} as const;

/** What the keyboard does in the field. */
const typingOf = (
  { onText, onLeave, onEnter }: Pick<DateBoxProps, "onText" | "onLeave" | "onEnter">,
  isOpen: boolean,
  onOpen: TypedDayProps["onOpen"],
): Pick<InputProps, "onChange" | "onBlur" | "onKeyDown"> => ({
  onChange: (_, { value }) => {
    onOpen(false);
    onText(value);
  },
  // Into the calendar: the field is not left yet.
  onBlur: () => !isOpen && onLeave(),
  onKeyDown: (event) => {
    if (event.key === "Enter") onEnter?.();
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    onOpen(true);
  },
});

/** No stop of the Tab key of its own: the arrow down does the same from the field. */
function OpenCalendar({ disabled, onPress }: { readonly disabled: boolean; onPress(): void }) {
  const { words } = usePane();
  return (
    <Button
      appearance="transparent"
      size="small"
      tabIndex={-1}
      icon={<CalendarLtr20Regular />}
      aria-label={words.openCalendar}
      disabled={disabled}
      // The field keeps the focus.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    />
  );
}
