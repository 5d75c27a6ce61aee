import { Checkbox, Field, Input } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { type OrgUnit, orgUnitSearch } from "../../../core/catalogue";
import { fill } from "../../../i18n";
import { narrowInput } from "../../shared/controls/narrow-input";
import { LongList } from "../../shared/parts/LongList";
import { useBoard, useBoardState } from "../store/use-board";

interface UnitPickerProps {
  readonly units: readonly OrgUnit[];
  readonly chosen: readonly string[];
}

/** All units at first; some are found by typing and ticked or not. */
export function UnitPicker({ units, chosen }: UnitPickerProps) {
  const { words, store } = useBoard();
  const { work, issuing } = useBoardState();
  const [typed, setTyped] = useState("");
  const query = useDeferredValue(typed);
  const search = useMemo(() => orgUnitSearch(units), [units]);
  const shown = useMemo(
    () => (query.trim() === "" ? units : search.find(query, units.length).map(({ value }) => value)),
    [units, search, query],
  );
  const isChosen = new Set(chosen);
  const tick = (codes: readonly string[], on: boolean) => {
    const others = issuing.leftOut.filter((code) => !codes.includes(code));
    store.issuing.leaveOut(on ? others : [...others, ...codes]);
  };
  const ticked = shown.filter(({ code }) => isChosen.has(code)).length;
  return (
    <fieldset style={{ border: "none", margin: 0, padding: 0, minWidth: 0 }} disabled={work !== undefined}>
      <legend style={{ padding: 0, marginBottom: "4px" }}>
        {fill(words.unitsChosen, { chosen: chosen.length, count: units.length })}
      </legend>
      <Field label={words.findUnit}>
        <Input style={narrowInput} value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      {shown.length === 0 ? (
        <p>{words.nothingFound}</p>
      ) : (
        <Checkbox
          label={query.trim() === "" ? words.allUnits : fill(words.allFound, { count: shown.length })}
          checked={ticked === shown.length ? true : ticked === 0 ? false : "mixed"}
          onChange={() =>
            tick(
              shown.map(({ code }) => code),
              ticked < shown.length,
            )
          }
        />
      )}
      <LongList
        key={query}
        items={shown}
        keyOf={({ code }) => code}
        render={({ code, name }) => (
          <Checkbox
            label={name}
            checked={isChosen.has(code)}
            onChange={(_, { checked }) => tick([code], checked === true)}
          />
        )}
      />
    </fieldset>
  );
}
