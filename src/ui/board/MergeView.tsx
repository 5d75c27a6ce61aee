import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type DragEvent, useRef, useState } from "react";
import { ChooseFiles } from "./merge/ChooseFiles";
import { OrderBar } from "./merge/OrderBar";
import { ResultView } from "./merge/ResultView";
import { BoardPage } from "./parts/BoardPage";
import { filesDropped } from "./parts/files-dropped";
import { useBoard, useBoardState } from "./store/use-board";

/** "Tổng hợp": choose what came back, see what became of it, take the summary workbook away. */
export function MergeView() {
  const { words, store } = useBoard();
  const { merge, work } = useBoardState();
  const styles = useStyles();
  const headline = useRef<HTMLHeadingElement>(null);
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent) => {
    if (work !== undefined) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (work === undefined) store.merge.add(await filesDropped(event.dataTransfer));
  };
  return (
    <div
      className={mergeClasses(styles.place, isOver && styles.over)}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void drop(event)}
    >
      <BoardPage heading={words.viewMerge} result={headline}>
        <OrderBar />
        <ChooseFiles />
        {merge.merged !== undefined && <ResultView merged={merge.merged} headline={headline} />}
      </BoardPage>
    </div>
  );
}

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: "12px", flexGrow: 1, minWidth: 0 },
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: "4px" },
});
