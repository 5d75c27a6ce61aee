import { Button } from "@fluentui/react-components";
import type { MergeResult, MergedFile } from "../../../app";
import type { BoardChoice } from "../../../core/merge";
import { fill } from "../../../i18n";
import { useListStyles } from "../../shared/parts/list-styles";
import { Disclosure } from "../parts/Disclosure";
import { LongList } from "../../shared/parts/LongList";
import { choicesOf } from "../store/merge-steps";
import { useBoard, useBoardState } from "../store/use-board";
import { nameOf } from "./words/names";
import { useStationery } from "./words/use-stationery";

/** The board's choices that took effect in this merge; each can be taken back, today or next week. */
export function Decided({ result }: { readonly result: MergeResult }) {
  const { words, services } = useBoard();
  const choices = choicesOf(useBoardState(), services.board, result.period.id);
  const decided = choices.flatMap((choice) => {
    const file = chosenFile(choice, result);
    return file === undefined ? [] : [{ choice, file }];
  });
  if (decided.length === 0) return null;
  return (
    <Disclosure title={fill(words.decidedTitle, { count: decided.length })}>
      <LongList
        items={decided}
        keyOf={({ choice }) => choice.chosen}
        render={(one) => <OneDecision {...one} />}
      />
    </Disclosure>
  );
}

/** The file a choice made count, as long as one it was chosen over is there too. */
function chosenFile({ chosen, over }: BoardChoice, { files }: MergeResult): MergedFile | undefined {
  const isThere = files.some(({ sha256 }) => over.includes(sha256));
  const file = files.find(({ sha256 }) => sha256 === chosen);
  return isThere && file?.status !== "conflict" ? file : undefined;
}

function OneDecision({ choice, file }: { readonly choice: BoardChoice; readonly file: MergedFile }) {
  const { words, store } = useBoard();
  const { work } = useBoardState();
  const { index } = useStationery();
  const styles = useListStyles();
  const unit = file.orgUnit === undefined ? "" : nameOf(file.orgUnit, index);
  return (
    <div className={styles.row}>
      <span style={{ overflowWrap: "anywhere" }}>{fill(words.decided, { unit, file: file.file })}</span>
      <Button
        size="small"
        disabled={work !== undefined}
        aria-label={`${words.unchoose}: ${file.file}`}
        onClick={() => store.merge.unchoose(choice)}
      >
        {words.unchoose}
      </Button>
    </div>
  );
}
