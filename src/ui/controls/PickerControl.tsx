import { Combobox, Option, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { usePane } from "../use-pane";
import type { ControlProps } from "./control-props";
import { narrowInput } from "./narrow-input";
import { MarkedText } from "./MarkedText";
import { pickerSearch } from "./picker-search";

/** More than this opens slowly, and nobody reads it: who sees 50 hits types another letter. */
const MOST = 50;

/** A directive or a unit, found by typing any part of it. What was typed stays, and the check says what is near. */
export function PickerControl({ id, one, report, text, onText, onLeave }: ControlProps) {
  const { words } = usePane();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const [isTyped, setTyped] = useState(false);
  // Opened without typing, the list shows everything and not only what is chosen already.
  const query = useDeferredValue(isTyped ? text : "");
  const search = useMemo(() => pickerSearch(one.control, report), [one.control, report]);
  const hits = useMemo(() => (isOpen ? search(query, MOST) : []), [isOpen, search, query]);
  return (
    <Combobox
      id={id}
      style={narrowInput}
      freeform
      autoComplete="off"
      placeholder={words.typeToSearch}
      value={text}
      selectedOptions={[text]}
      expandIcon={{ "aria-label": words.openList, tabIndex: -1 }}
      open={isOpen}
      onOpenChange={(_, { open }) => setOpen(open)}
      onChange={({ target }) => {
        setTyped(true);
        setOpen(true);
        onText(target.value);
      }}
      onOptionSelect={(_, { optionValue }) => {
        if (optionValue === undefined) return;
        setTyped(false);
        onText(optionValue);
      }}
      onBlur={() => {
        setTyped(false);
        onLeave();
      }}
    >
      {hits.map(({ label, marks, about }) => (
        <Option key={label} value={label} text={label} aria-label={`${label} ${about}`.trim()}>
          <span className={styles.option}>
            <MarkedText text={label} marks={marks} />
            {about !== "" && <span className={styles.about}>{about}</span>}
          </span>
        </Option>
      ))}
      {isOpen && hits.length === 0 && (
        <Option value={text} text={text} disabled>
          {words.nothingFound}
        </Option>
      )}
      {hits.length === MOST && (
        <Option value="" text="" disabled>
          {words.typeMore}
        </Option>
      )}
    </Combobox>
  );
}

const useStyles = makeStyles({
  option: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  about: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
