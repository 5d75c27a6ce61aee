import { makeStyles } from "@fluentui/react-components";
import type { MergeResult, MergedFile } from "../../../app";
import type { Issue } from "../../../core/base";
import { reasonsOf, sendBackText } from "../../../core/paper";
import { sayIssue } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
import { CopyButton } from "../parts/CopyButton";
import { LongList } from "../../shared/parts/LongList";
import { useBoard } from "../store/use-board";
import { CellLink } from "./CellLink";
import { nameOf, placeLine } from "./words/names";
import { letterOrder } from "./words/stationery";
import { useStationery } from "./words/use-stationery";

interface RejectedFilesProps {
  readonly result: MergeResult;
  readonly files: readonly MergedFile[];
}

/** Files that go back, whole or in part, each with its reasons and the letter to its unit. */
export function RejectedFiles({ result, files }: RejectedFilesProps) {
  const { words } = useBoard();
  if (files.length === 0) return <p>{words.noneRejected}</p>;
  return (
    <LongList
      items={files}
      keyOf={({ number }) => String(number)}
      render={(file) => <RejectedFile result={result} file={file} />}
    />
  );
}

/** Reasons shown before one asks for more. */
const FIRST_REASONS = 3;

function RejectedFile({ result, file }: { readonly result: MergeResult; readonly file: MergedFile }) {
  const { words } = useBoard();
  const stationery = useStationery();
  const lists = useListStyles();
  const styles = useStyles();
  return (
    <div className={styles.file}>
      <strong className={styles.name}>{file.file}</strong>
      {file.orgUnit !== undefined && (
        <span className={lists.note}>{nameOf(file.orgUnit, stationery.index)}</span>
      )}
      <ReasonsToMend file={file} />
      <CopyButton
        label={words.copyReasons}
        about={file.file}
        text={() => sendBackText(file, letterOrder(result, stationery))}
      />
    </div>
  );
}

function ReasonsToMend({ file }: { readonly file: MergedFile }) {
  return (
    <LongList
      items={reasonsOf(file)}
      page={FIRST_REASONS}
      keyOf={(_, at) => String(at)}
      render={(issue) => <Reason issue={issue} />}
    />
  );
}

/** What stood in the way, and its cell where there is one. */
function Reason({ issue }: { readonly issue: Issue }) {
  const stationery = useStationery();
  const styles = useStyles();
  const place = placeLine(issue, stationery);
  return (
    <div className={styles.name}>
      {place !== "" && <CellLink where={issue.where}>{place}</CellLink>}
      <div>{sayIssue(issue, stationery.language)}</div>
    </div>
  );
}

const useStyles = makeStyles({
  file: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    paddingBottom: "8px",
  },
  name: { overflowWrap: "anywhere" },
});
