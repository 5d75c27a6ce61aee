import { Divider, Field, Input } from "@fluentui/react-components";
import { type ReactNode, useDeferredValue, useMemo, useState } from "react";
import type { Search } from "../../../core/catalogue";
import { narrowInput } from "../../shared/controls/narrow-input";
import { LongList } from "../../shared/parts/LongList";
import { useBoard } from "../store/use-board";

interface FoundRecordsProps<Record> {
  readonly label: string;
  readonly all: readonly Record[];
  readonly search: Search<Record>;
  keyOf(record: Record): string;
  render(record: Record): ReactNode;
}

const MOST = 30;
const PAGE = 10;

/** Records found by typing, the likest first; all of them while nothing is typed. */
export function FoundRecords<Record>({ label, all, search, keyOf, render }: FoundRecordsProps<Record>) {
  const { words } = useBoard();
  const [typed, setTyped] = useState("");
  const query = useDeferredValue(typed.trim());
  const found = useMemo(
    () => (query === "" ? all : search.find(query, MOST).map(({ value }) => value)),
    [all, search, query],
  );
  return (
    <>
      <Divider />
      <Field label={label}>
        <Input style={narrowInput} value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <div role="status">{found.length === 0 && words.nothingFound}</div>
      <LongList key={query} items={found} page={PAGE} keyOf={keyOf} render={render} />
    </>
  );
}
