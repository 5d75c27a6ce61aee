import { useRef } from "react";
import { ChooseFiles } from "./merge/ChooseFiles";
import { ResultView } from "./merge/ResultView";
import { BoardPage } from "./parts/BoardPage";
import { DropPlace } from "./parts/DropPlace";
import { useBoard, useBoardState } from "./store/use-board";

/** "Tổng hợp": choose what came back, see what became of it, take the summary workbook away. */
export function MergeView() {
  const { words, store } = useBoard();
  const { merged } = useBoardState().merge;
  const headline = useRef<HTMLHeadingElement>(null);
  return (
    <DropPlace onFiles={store.merge.add}>
      <BoardPage heading={words.viewMerge} result={headline}>
        {merged === undefined ? (
          <ChooseFiles />
        ) : (
          <ResultView merged={merged} headline={headline}>
            <ChooseFiles />
          </ResultView>
        )}
      </BoardPage>
    </DropPlace>
  );
}
