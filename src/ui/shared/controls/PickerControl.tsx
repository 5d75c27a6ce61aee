import {
  Combobox,
  type ComboboxProps,
  Option,
  type PositioningProps,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { usePane } from "../use-pane";
import type { ControlProps } from "./control-props";
import { narrowInput } from "./narrow-input";
import { MarkedText } from "./MarkedText";
import { type Offer, pickerSearch, readySearch } from "./picker-search";

/** Laying out the list is what a key costs here, and nobody reads more: who sees 20 hits types another letter. */
const MOST = 20;

/** Fluent's own places for a list. Given anew at each letter, as Fluent does, they have the list placed anew each time. */
const PLACES: PositioningProps = {
  offset: { crossAxis: 0, mainAxis: 2 },
  fallbackPositions: ["above", "after", "after-top", "before", "before-top"],
};

/** A directive or a unit, found by typing any part of it. What was typed stays, and the check says what is near. */
export function PickerControl(props: ControlProps) {
  const { id, text } = props;
  const { words } = usePane();
  const { hits, ...picking } = usePicking(props);
  const options = useOptions(hits);
  return (
    <Combobox
      id={id}
      style={narrowInput}
      // Large letters would make it wider than the pane.
      input={{ style: narrowInput }}
      freeform
      autoComplete="off"
      positioning={PLACES}
      placeholder={words.typeToSearch}
      value={text}
      selectedOptions={[text]}
      expandIcon={{ "aria-label": words.openList, tabIndex: -1 }}
      {...picking}
    >
      {options}
      {picking.open && <Remark hits={hits} text={text} />}
    </Combobox>
  );
}

/** What is offered for the letters typed so far, and what each move of the user does to them. */
function usePicking({ one, report, text, onText, onLeave }: ControlProps) {
  const [open, setOpen] = useState(false);
  const [isTyped, setTyped] = useState(false);
  // The letter is seen before the list it opens: laying that out takes longer than all else a key does.
  const isOpened = useDeferredValue(open) && open;
  // Opened without typing, the list shows everything and not only what is chosen already.
  const query = useDeferredValue(isTyped ? text : "");
  const search = useMemo(() => pickerSearch(one.control, report), [one.control, report]);
  // Before the first letter, which would have to wait for it, and for the check that asks what is near.
  useEffect(() => readySearch(one.control, report), [one.control, report]);
  const hits = useMemo(() => (isOpened ? search(query, MOST) : []), [isOpened, search, query]);
  return {
    hits,
    open: isOpened,
    onOpenChange: (_, data) => setOpen(data.open),
    onChange: ({ target }) => {
      setTyped(true);
      setOpen(true);
      onText(target.value);
    },
    onOptionSelect: (event, { optionValue }) => {
      // Fluent takes the option it has marked when the field is left by Tab: nobody chose it.
      if (optionValue === undefined || ("key" in event && event.key === "Tab")) return;
      // The list is a moment behind the letters: it is asked again for all of them.
      const isBehind = isTyped && query !== text;
      setTyped(false);
      onText(isBehind ? (search(text, 1)[0]?.label ?? text) : optionValue);
    },
    onBlur: () => {
      setTyped(false);
      onLeave();
    },
  } satisfies Partial<ComboboxProps> & { readonly hits: readonly Offer[] };
}

/** The same elements as long as the hits are the same: a letter alone draws no option again. */
function useOptions(hits: readonly Offer[]) {
  const styles = useStyles();
  return useMemo(
    () =>
      hits.map(({ label, marks, about }) => (
        <Option key={label} value={label} text={label} aria-label={`${label} ${about}`.trim()}>
          <span className={styles.option}>
            <MarkedText text={label} marks={marks} />
            {about !== "" && <span className={styles.about}>{about}</span>}
          </span>
        </Option>
      )),
    [hits, styles],
  );
}

/** That nothing was found, or that there may be more than is shown. */
function Remark({ hits, text }: { readonly hits: readonly Offer[]; readonly text: string }) {
  const { words } = usePane();
  if (hits.length > 0 && hits.length < MOST) return null;
  const [value, said] = hits.length === 0 ? [text, words.nothingFound] : ["", words.typeMore];
  return (
    <Option value={value} text={value} disabled>
      {said}
    </Option>
  );
}

const useStyles = makeStyles({
  option: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  about: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
