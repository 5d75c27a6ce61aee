import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { type MergedFile, reasonsOfFate } from "../../../app";
import { fill, sayIssue } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
import { useBoard } from "../store/use-board";
import { STATUS_WORDS } from "./words/fate-words";
import { nameOf } from "./words/names";
import { useStationery } from "./words/use-stationery";

export interface FateOfFileProps {
  readonly file: MergedFile;
}

/** A file that was handed in: whose it is, what became of it, and why. */
export function FateOfFile({ file }: FateOfFileProps) {
  const { words } = useBoard();
  const { index } = useStationery();
  const lists = useListStyles();
  const styles = useStyles();
  const { status, orgUnit, turn, returns } = file;
  const rows = returns.reduce((sum, one) => sum + one.rows, 0);
  return (
    <>
      <span className={styles.wraps}>{file.file}</span>
      <span className={lists.facts}>
        <strong>{words[STATUS_WORDS[status]]}</strong>
        {orgUnit !== undefined && <span>{nameOf(orgUnit, index)}</span>}
        {turn !== undefined && <span>{fill(words.turn, { turn })}</span>}
        <span>{fill(words.entryCount, { count: rows })}</span>
      </span>
      <Reasons file={file} />
    </>
  );
}

function Reasons({ file }: FateOfFileProps) {
  const { language } = useBoard();
  const lists = useListStyles();
  const styles = useStyles();
  return reasonsOfFate(file).map((why, at) => (
    <p key={at} className={mergeClasses(lists.note, styles.wraps)}>
      {sayIssue(why, language)}
    </p>
  ));
}

const useStyles = makeStyles({ wraps: { overflowWrap: "anywhere" } });
