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
 * is, nothing more is asked; whoever takes it back is asked again.
 */
export function AcceptChange({ result, notice, onTaken }: AcceptChangeProps) {
  const { words } = useBoard();
  const { index } = useCatalogue();
  const styles = useListStyles();
  const [taken, setTaken] = useState<CatalogueIndex>();
  if (taken === index) return null;
  return (
    <section className={styles.card} aria-label={words.changesToAccept}>
      <h3 style={{ margin: 0, fontSize: "14px" }}>{words.changesToAccept}</h3>
      <div role="status">
        {result.issues.map((issue, at) => (
          <Finding key={at} issue={issue} />
        ))}
      </div>
      {result.ok && (
        <Differences
          catalogue={result.value}
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

interface DifferencesProps {
  readonly catalogue: Catalogue;
  readonly notice?: BoardNotice;
  onTaken(used: CatalogueIndex): void;
}

function Differences({ notice, onTaken, ...props }: DifferencesProps) {
  const { words } = useBoard();
  const { work } = useBoardState();
  const { index } = useCatalogue();
  const { bytes, take } = useTakeCatalogue();
  const catalogue = useMemo(
    () => withRaisedVersion(index.catalogue, props.catalogue),
    [index, props.catalogue],
  );
  const changes = useMemo(() => catalogueChanges(index.catalogue, catalogue), [index, catalogue]);
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
