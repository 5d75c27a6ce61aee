import { BackButton } from "../parts/BackButton";
import { BoardPage } from "../parts/BoardPage";
import { useBoard, useBoardState } from "../store/use-board";
import { GuideDocuments } from "./GuideDocuments";
import { ReadGuide } from "./ReadGuide";

/** "Nhập văn bản từ hướng dẫn": reads a guide, and takes what the board accepts into the catalogue. */
export function GuideView({ onBack }: { onBack(): void }) {
  const { words } = useBoard();
  const { guide } = useBoardState();
  return (
    <>
      <BackButton onBack={onBack} />
      <BoardPage heading={words.fromGuide} takesFocus>
        {guide === undefined ? <ReadGuide /> : <GuideDocuments guide={guide} />}
      </BoardPage>
    </>
  );
}
