import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type DragEvent, useRef, useState } from "react";
import { ChooseFiles } from "./merge/ChooseFiles";
import { ResultView } from "./merge/ResultView";
import { BoardPage } from "./parts/BoardPage";
import { filesDropped } from "./parts/files-dropped";
import { useBoard, useBoardState } from "./store/use-board";

/** "Tổng hợp": choose what came back, see what became of it, take the summary workbook away. */
export function MergeView() {
  const { words } = useBoard();
  const { merged } = useBoardState().merge;
  const styles = useStyles();
  const headline = useRef<HTMLHeadingElement>(null);
  const { isOver, ...dropping } = useDropping();
  return (
    <div className={mergeClasses(styles.place, isOver && styles.over)} {...dropping}>
      <BoardPage heading={words.viewMerge} result={headline}>
        {merged === undefined ? (
          <ChooseFiles />
        ) : (
          <ResultView merged={merged} headline={headline}>
            <ChooseFiles />
          </ResultView>
        )}
      </BoardPage>
    </div>
  );
}

/** Files dropped anywhere on the page come in as chosen ones do; not while some are being merged. */
function useDropping() {
  const { store } = useBoard();
  const { work } = useBoardState();
  const [isOver, setOver] = useState(false);
  const onDragOver = (event: DragEvent) => {
    if (work !== undefined) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (work === undefined) store.merge.add(await filesDropped(event.dataTransfer));
  };
  return {
    isOver,
    onDragOver,
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => void drop(event),
  };
}

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: "12px", flexGrow: 1, minWidth: 0 },
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: "4px" },
});
