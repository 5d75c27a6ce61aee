import { Button } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { fill } from "../../../i18n";
import { usePane } from "../use-pane";
import { useListStyles } from "./list-styles";
import { useShownFirst } from "./use-shown-first";

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
  const { words } = usePane();
  const styles = useListStyles();
  const { shown, left, showMore } = useShownFirst(items, page);
  const [entry, setEntry] = useState<number>();
  const entered = useRef<HTMLLIElement>(null);
  useEffect(() => entered.current?.focus(), [entry]);
  const more = () => {
    // With its last page the button goes: whoever pressed it by keyboard goes on at the first item of that page.
    if (left <= page) setEntry(shown.length);
    showMore();
  };
  return (
    <>
      <ul className={styles.list}>
        {shown.map((item, at) => (
          <li key={keyOf(item, at)} {...(at === entry && { ref: entered, tabIndex: -1 })}>
            {render(item)}
          </li>
        ))}
      </ul>
      {left > 0 && <Button onClick={more}>{fill(words.showMore, { count: left })}</Button>}
    </>
  );
}
