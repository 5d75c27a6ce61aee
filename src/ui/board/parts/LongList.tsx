import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fill } from "../../../i18n";
import { useListStyles } from "../../parts/list-styles";
import { useShownFirst } from "../../parts/use-shown-first";
import { useBoard } from "../store/use-board";

/** As many as are read at once; 300 refused files must not stop the pane. */
const PAGE = 50;

interface LongListProps<T> {
  readonly items: readonly T[];
  keyOf(item: T, at: number): string;
  render(item: T): ReactNode;
  readonly page?: number;
}

/** The first items of a list, and the rest page by page. */
export function LongList<T>({ items, keyOf, render, page = PAGE }: LongListProps<T>) {
  const { words } = useBoard();
  const styles = useListStyles();
  const { shown, left, showMore } = useShownFirst(items, page);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((item, at) => (
          <li key={keyOf(item, at)}>{render(item)}</li>
        ))}
      </ul>
      {left > 0 && <Button onClick={showMore}>{fill(words.showMore, { count: left })}</Button>}
    </>
  );
}
