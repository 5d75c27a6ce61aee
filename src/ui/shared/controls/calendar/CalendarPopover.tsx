import { Button, Popover, PopoverSurface, makeStyles } from "@fluentui/react-components";
import { type RefObject, useState } from "react";
import type { PlainDate } from "../../../../core/base";
import { usePane } from "../../use-pane";
import { MonthGrid } from "./MonthGrid";
import { MonthHead } from "./MonthHead";

interface CalendarPopoverProps {
  /** The field it stands at. */
  readonly target: RefObject<HTMLElement | null>;
  readonly chosen: PlainDate | undefined;
  readonly near: PlainDate;
  onDay(day: PlainDate): void;
  /** Closed without a choice; whether the focus goes back to the field: not after a press elsewhere. */
  onClose(isBack: boolean): void;
}

/** A month, from which a day is taken into the field. */
export function CalendarPopover({ target, onClose, ...days }: CalendarPopoverProps) {
  const { words } = usePane();
  const isAtField = ({ target: at }: { readonly target: EventTarget | null }) =>
    at instanceof Node && target.current?.parentElement?.contains(at) === true;
  return (
    <Popover
      open
      trapFocus
      // The day takes the focus itself, and not the first button.
      unstable_disableAutoFocus
      size="small"
      positioning={{ target: target.current, position: "below", align: "end" }}
      // The field itself opens and closes it.
      onOpenChange={(event, { open }) => !open && !isAtField(event) && onClose(event.type === "keydown")}
    >
      <PopoverSurface aria-label={words.calendar}>
        <Month {...days} />
      </PopoverSurface>
    </Popover>
  );
}

function Month({ chosen, near, onDay }: Omit<CalendarPopoverProps, "target" | "onClose">) {
  const { words, services } = usePane();
  const [{ day, isByKey }, go] = useState({ day: chosen ?? near, isByKey: true });
  const today = services.today();
  return (
    <div className={useStyles().calendar}>
      <MonthHead day={day} onMove={(to) => go({ day: to, isByKey: false })} />
      <MonthGrid
        {...{ day, chosen, today, isByKey, onDay }}
        onMove={(to) => go({ day: to, isByKey: true })}
      />
      <Button appearance="subtle" size="small" onClick={() => onDay(today)}>
        {words.today}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  calendar: { display: "flex", flexDirection: "column", alignItems: "center", gap: "4px" },
});
