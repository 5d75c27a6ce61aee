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
  const { words } = useBoard();
  const { work } = useBoardState();
  return (
    <fieldset
      aria-label={words.unitsToChoose}
      style={{ border: "none", margin: 0, padding: 0, minWidth: 0 }}
      disabled={work !== undefined}
    >
      <UnitsToTick units={units} chosen={chosen} />
    </fieldset>
  );
}

function UnitsToTick({ units, chosen }: UnitPickerProps) {
  const { words } = useBoard();
  const [typed, setTyped] = useState("");
  const query = useDeferredValue(typed);
  const found = useFound(units, query);
  const isChosen = new Set(chosen);
  return (
    <>
      <Field label={words.findUnit}>
        <Input style={narrowInput} value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <TickAll found={found} query={query} isChosen={isChosen} />
      <LongList
        key={query}
        items={found}
        keyOf={({ code }) => code}
        render={(unit) => <TickOne unit={unit} isChosen={isChosen.has(unit.code)} />}
      />
    </>
  );
}

function useFound(units: readonly OrgUnit[], query: string): readonly OrgUnit[] {
  const search = useMemo(() => orgUnitSearch(units), [units]);
  return useMemo(
    () => (query.trim() === "" ? units : search.find(query, units.length).map(({ value }) => value)),
    [units, search, query],
  );
}

interface TickAllProps {
  readonly found: readonly OrgUnit[];
  readonly query: string;
  readonly isChosen: ReadonlySet<string>;
}

/** Ticks all that were found, or none of them once all are. */
function TickAll({ found, query, isChosen }: TickAllProps) {
  const { words } = useBoard();
  const tick = useTick();
  if (found.length === 0) return <p>{words.nothingFound}</p>;
  const codes = found.map(({ code }) => code);
  const ticked = codes.filter((code) => isChosen.has(code)).length;
  return (
    <Checkbox
      label={query.trim() === "" ? words.allUnits : fill(words.allFound, { count: found.length })}
      checked={ticked === found.length ? true : ticked === 0 ? false : "mixed"}
      onChange={() => tick(codes, ticked < found.length)}
    />
  );
}

interface TickOneProps {
  readonly unit: OrgUnit;
  readonly isChosen: boolean;
}

function TickOne({ unit: { code, name }, isChosen }: TickOneProps) {
  const tick = useTick();
  return (
    <Checkbox label={name} checked={isChosen} onChange={(_, { checked }) => tick([code], checked === true)} />
  );
}

/** Chooses units, or leaves them out. */
function useTick(): (codes: readonly string[], on: boolean) => void {
  const { store } = useBoard();
  const { leftOut } = useBoardState().issuing;
  return (codes, on) => {
    const others = leftOut.filter((code) => !codes.includes(code));
    store.issuing.leaveOut(on ? others : [...others, ...codes]);
  };
}
