import { Button, Field, Input } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useDeferredValue, useMemo, useState } from "react";
import { type PlainDate } from "../../../../core/base";
import { type OrgUnit, orgUnitSearch } from "../../../../core/catalogue";
import { fill } from "../../../../i18n";
import { narrowInput } from "../../../shared/controls/narrow-input";
import { useListStyles } from "../../../shared/parts/list-styles";
import { useBoard, useCatalogue } from "../../store/use-board";

interface FindUnitsProps {
  readonly label: string;
  /** Units that are there on this day are offered. */
  readonly on: PlainDate;
  readonly chosen: readonly string[];
  onChosen(codes: readonly string[]): void;
}

const MOST = 6;

/** Units of the catalogue, found by typing and put on a list. */
export function FindUnits({ label, on, chosen, onChosen }: FindUnitsProps) {
  const { words } = useBoard();
  const { index } = useCatalogue();
  const styles = useListStyles();
  const [typed, setTyped] = useState("");
  const found = useFound(useDeferredValue(typed), on).filter(({ code }) => !chosen.includes(code));
  const nameOf = (code: string) => index.orgUnit(code)?.name ?? code;
  return (
    <div className={styles.stack} role="group" aria-label={label}>
      <div className={styles.stack}>
        {chosen.map((code) => (
          <Button
            key={code}
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={fill(words.takeOff, { name: nameOf(code) })}
            onClick={() => onChosen(chosen.filter((one) => one !== code))}
          >
            {nameOf(code)}
          </Button>
        ))}
      </div>
      <Field label={label}>
        <Input style={narrowInput} value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      {found.map(({ code, name }) => (
        <Button
          key={code}
          size="small"
          appearance="subtle"
          icon={<Add16Regular />}
          aria-label={fill(words.putOn, { name })}
          onClick={() => {
            onChosen([...chosen, code]);
            setTyped("");
          }}
        >
          {name}
        </Button>
      ))}
    </div>
  );
}

function useFound(query: string, on: PlainDate): readonly OrgUnit[] {
  const { index } = useCatalogue();
  const search = useMemo(() => orgUnitSearch(index.catalogue.orgUnits, on), [index, on]);
  return useMemo(
    () => (query.trim() === "" ? [] : search.find(query, MOST).map(({ value }) => value)),
    [search, query],
  );
}
