import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { type Result, given } from "../../../../core/base";
import {
  type Catalogue,
  type CatalogueIndex,
  type RowChange,
  type SheetChanges,
  catalogueChanges,
  withRaisedVersion,
} from "../../../../core/catalogue";
import { fill } from "../../../../i18n";
import { Finding } from "../../../shared/parts/Finding";
import { useListStyles } from "../../../shared/parts/list-styles";
import { LongList } from "../../../shared/parts/LongList";
import { Fold } from "../../parts/Fold";
import { HandOver } from "../../parts/HandOver";
import type { BoardNotice } from "../../store/board-state";
import { useBoard, useBoardState, useCatalogue } from "../../store/use-board";
import { OutdatedNote } from "./OutdatedNote";
import { useTakeCatalogue } from "./use-take-catalogue";

interface AcceptChangeProps {
  /** The catalogue after the change, with what is to be known of it; or why there is none. */
  readonly result: Result<Catalogue>;
  /** What is said once it is used, where that is more than that it is. */
  readonly notice?: BoardNotice;
  onTaken?(): void;
}

/**
 * The last step of every change made in the pane: what becomes another, to be looked through and taken into use. Once it
 * is, nothing more is asked until something else is changed; whoever takes it back is asked again. Of nothing that becomes
 * another nothing is asked.
 */
export function AcceptChange({ result, notice, onTaken }: AcceptChangeProps) {
  const { words } = useBoard();
  const styles = useListStyles();
  const { isTaken, setTaken } = useTaken(result);
  const changed = useChanged(result);
  if (isTaken || (result.issues.length === 0 && changed?.changes.length === 0)) return null;
  return (
    <section className={styles.card} aria-label={words.changesToAccept}>
      <h3 style={{ margin: 0, fontSize: "14px" }}>{words.changesToAccept}</h3>
      <div role="status">
        {result.issues.map((issue, at) => (
          <Finding key={at} issue={issue} />
        ))}
      </div>
      {changed !== undefined && changed.changes.length > 0 && (
        <Differences
          changed={changed}
          {...given({ notice })}
          onTaken={(used) => {
            setTaken(used);
            onTaken?.();
          }}
        />
      )}
    </section>
  );
}

/** Whether just this has been taken into use, and is in use still. */
function useTaken(result: AcceptChangeProps["result"]) {
  const { index } = useCatalogue();
  const [taken, setTaken] = useState<{ readonly index: CatalogueIndex; readonly result?: unknown }>();
  // What the same wish comes to over the catalogue that has it already.
  if (taken?.index === index && taken.result === undefined) setTaken({ index, result });
  const isTaken = taken?.index === index && (taken.result ?? result) === result;
  return { isTaken, setTaken: (used: CatalogueIndex) => setTaken({ index: used }) };
}

/** The catalogue to be taken into use, and what it has otherwise than the one in use. */
interface Changed {
  readonly catalogue: Catalogue;
  readonly changes: readonly SheetChanges[];
}

function useChanged(result: AcceptChangeProps["result"]): Changed | undefined {
  const { index } = useCatalogue();
  return useMemo(() => {
    if (!result.ok) return undefined;
    const catalogue = withRaisedVersion(index.catalogue, result.value);
    return { catalogue, changes: catalogueChanges(index.catalogue, catalogue) };
  }, [index, result]);
}

interface DifferencesProps {
  readonly changed: Changed;
  readonly notice?: BoardNotice;
  onTaken(used: CatalogueIndex): void;
}

function Differences({ notice, onTaken, changed: { catalogue, changes } }: DifferencesProps) {
  const { words } = useBoard();
  const { work } = useBoardState();
  const { bytes, take } = useTakeCatalogue();
  const use = async () => {
    const used = await take(catalogue, notice);
    if (used !== undefined) onTaken(used);
  };
  return (
    <>
      {changes.map((sheet) => (
        <OneSheet key={sheet.sheet} changes={sheet} />
      ))}
      <OutdatedNote catalogue={catalogue} />
      <div>
        <Button appearance="primary" disabled={work !== undefined} onClick={() => void use()}>
          {words.acceptChanges}
        </Button>
      </div>
      <HandOver label={words.openChanged} fileName={words.catalogueFile} bytes={() => bytes(catalogue)} />
    </>
  );
}

function OneSheet({ changes }: { readonly changes: SheetChanges }) {
  const { words } = useBoard();
  const { sheet, added, removed, changed } = changes;
  const lines = [
    ...added.map((name) => fill(words.rowAdded, { name })),
    ...changed.map((row) => sayChange(row, words.rowChanged)),
    ...removed.map((name) => fill(words.rowRemoved, { name })),
  ];
  const counts = { added: added.length, changed: changed.length, removed: removed.length };
  return (
    <Fold label={fill(words.sheetChanges, { sheet, ...counts })}>
      <LongList
        items={lines}
        page={20}
        keyOf={(_, at) => String(at)}
        render={(line) => <span style={{ overflowWrap: "anywhere" }}>{line}</span>}
      />
    </Fold>
  );
}

const sayChange = ({ name, columns }: RowChange, sentence: string): string =>
  fill(sentence, {
    name,
    columns: columns
      .map(({ header, before, after }) => `${header}: ${before || "–"} → ${after || "–"}`)
      .join("; "),
  });
