import { given } from "../../../core/base";
import { makeStyles } from "@fluentui/react-components";
import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import { ViewHeading } from "../../shared/parts/ViewHeading";
import { Waiting } from "../../shared/shell/Waiting";
import { useBoard, useBoardState } from "../store/use-board";
import { BoardNotices } from "./BoardNotices";
import { WorkProgress } from "./WorkProgress";
import { useFocusAfterWork } from "./use-focus-after-work";

interface BoardPageProps {
  readonly heading: string;
  readonly takesFocus?: boolean;
  /** Where the user goes on once a task has ended, if it is there. */
  readonly result?: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/** A page of the board: what was done and what is under way stand above its own content. */
export function BoardPage({ heading, takesFocus, result, children }: BoardPageProps) {
  const { catalogue } = useBoardState();
  useNoticesOfThisPage();
  const place = useRef<HTMLDivElement>(null);
  useFocusAfterWork(result, place);
  const styles = useStyles();
  return (
    <>
      <div>
        <ViewHeading {...given({ takesFocus })}>{heading}</ViewHeading>
        <BoardNotices />
      </div>
      <WorkProgress />
      <div ref={place} tabIndex={-1} className={styles.content}>
        {catalogue === undefined ? <Waiting /> : children}
      </div>
    </>
  );
}

/** What was done on a page is told there: it does not follow the user to another. */
function useNoticesOfThisPage(): void {
  const { store } = useBoard();
  useEffect(() => () => store.dismiss("notice"), [store]);
}

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: "12px", minWidth: 0, outlineStyle: "none" },
});
