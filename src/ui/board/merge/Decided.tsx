import { Button } from "@fluentui/react-components";
import type { MergeResult } from "../../../app";
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
  const { words, store, services } = useBoard();
  const state = useBoardState();
  const { index } = useStationery();
  const styles = useListStyles();
  const decided = choicesOf(state, services.board, result.period.id).flatMap((choice) => {
    const file = result.files.find(({ sha256 }) => sha256 === choice.chosen);
    const isThere = result.files.some(({ sha256 }) => choice.over.includes(sha256));
    return file !== undefined && isThere && file.status !== "conflict" ? [{ choice, file }] : [];
  });
  if (decided.length === 0) return null;
  return (
    <Disclosure title={fill(words.decidedTitle, { count: decided.length })}>
      <LongList
        items={decided}
        keyOf={({ choice }) => choice.chosen}
        render={({ choice, file }) => (
          <div className={styles.row}>
            <span style={{ overflowWrap: "anywhere" }}>
              {fill(words.decided, {
                unit: file.orgUnit === undefined ? "" : nameOf(file.orgUnit, index),
                file: file.file,
              })}
            </span>
            <Button
              size="small"
              disabled={state.work !== undefined}
              aria-label={`${words.unchoose}: ${file.file}`}
              onClick={() => store.merge.unchoose(choice)}
            >
              {words.unchoose}
            </Button>
          </div>
        )}
      />
    </Disclosure>
  );
}
