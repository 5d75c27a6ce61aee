import type { MergedFile } from "../../../app";
import { fill } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
import { LongList } from "../../shared/parts/LongList";
import { DecideOnFile } from "./findings/DecideOn";
import { useBoard } from "../store/use-board";
import { STATUS_WORDS } from "./words/fate-words";
import { nameOf } from "./words/names";
import { useStationery } from "./words/use-stationery";

/** Every file handed in, counted or not. */
export function AllFiles({ files }: { readonly files: readonly MergedFile[] }) {
  return (
    <LongList
      items={files}
      keyOf={({ number }) => String(number)}
      render={(file) => <OneFile file={file} />}
    />
  );
}

function OneFile({ file }: { readonly file: MergedFile }) {
  const { words } = useBoard();
  const { index } = useStationery();
  const styles = useListStyles();
  const { status, orgUnit, turn, returns, via } = file;
  const rows = returns.reduce((sum, one) => sum + one.rows, 0);
  return (
    <>
      <span style={{ overflowWrap: "anywhere" }}>{file.file}</span>
      <span className={styles.facts}>
        <span>{words[STATUS_WORDS[status]]}</span>
        {orgUnit !== undefined && <span>{nameOf(orgUnit, index)}</span>}
        {turn !== undefined && <span>{fill(words.turn, { turn })}</span>}
        <span>{fill(words.entryCount, { count: rows })}</span>
      </span>
      {via === undefined && <DecideOnFile file={file.file} orgUnit={orgUnit} />}
    </>
  );
}
