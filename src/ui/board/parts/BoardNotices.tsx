import { fill } from "../../../i18n";
import { NoticeBars } from "../../shared/parts/NoticeBars";
import { useBoard, useBoardState } from "../store/use-board";

/** What was just done, with the way back; what was refused or broke off, with its remedy. */
export function BoardNotices() {
  const { words, store } = useBoard();
  const { trouble, ended, notice } = useBoardState();
  const undo = notice?.undo;
  return (
    <NoticeBars
      trouble={trouble}
      ended={ended && { ...ended, said: ended.fault === undefined ? words.workStopped : words.workFailed }}
      notice={
        notice && {
          said: fill(words[notice.word], notice.facts ?? {}),
          intent: notice.intent ?? "success",
          ...(undo && {
            undo: () => {
              store.dismiss("notice");
              undo();
            },
          }),
        }
      }
      onDismiss={store.dismiss}
    />
  );
}
