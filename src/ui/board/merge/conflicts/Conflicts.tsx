import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Conflict, MergeResult } from "../../../../app";
import { fill } from "../../../../i18n";
import { LongList } from "../../../shared/parts/LongList";
import { useListStyles } from "../../../shared/parts/list-styles";
import { useBoard, useBoardState } from "../../store/use-board";
import { nameOf, templateName } from "../words/names";
import { useStationery } from "../words/use-stationery";
import { Differences } from "./Differences";
import { Rivals } from "./Rivals";
import { type RivalChoice, useChoice } from "./use-choice";

/** Files of one unit that contradict each other, side by side; none counts until the board chooses. */
export function Conflicts({ result }: { readonly result: MergeResult }) {
  const { words } = useBoard();
  const lists = useListStyles();
  return (
    <>
      <p className={lists.note}>{words.conflictsAbout}</p>
      <LongList
        items={result.conflicts}
        page={10}
        keyOf={({ orgUnit, files }) => [orgUnit, ...files.map(({ number }) => number)].join(" ")}
        render={(conflict) => <OneConflict conflict={conflict} />}
      />
    </>
  );
}

function OneConflict({ conflict }: { readonly conflict: Conflict }) {
  const { words } = useBoard();
  const { index } = useStationery();
  const lists = useListStyles();
  const styles = useStyles();
  const choice = useChoice(conflict);
  const templates = conflict.templates.map((code) => templateName(code, index)).join("; ");
  return (
    <div className={styles.conflict}>
      <strong>{nameOf(conflict.orgUnit, index)}</strong>
      <span className={lists.note}>{fill(words.conflictIn, { templates })}</span>
      <Rivals conflict={conflict} choice={choice} />
      <Differences conflict={conflict} choice={choice} />
      <UseChosen choice={choice} />
    </div>
  );
}

function UseChosen({ choice: { base, rows, choose } }: { readonly choice: RivalChoice }) {
  const { words } = useBoard();
  const { work } = useBoardState();
  return (
    <div>
      <Button disabled={base === undefined || work !== undefined} onClick={choose}>
        {rows.size === 0 ? words.useChosen : fill(words.useChosenWithRows, { count: rows.size })}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  conflict: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalSNudge,
    paddingBottom: tokens.spacingVerticalS,
  },
});
