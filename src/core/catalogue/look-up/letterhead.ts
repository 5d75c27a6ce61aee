import type { PlainDate } from "../../base";
import type { Board, Letterhead } from "../model";

/**
 * The names a board bears on a day: those it has from the beginning, with every change made up to that day. Of two
 * changes of one name the later counts, in whatever order the catalogue lists them.
 */
export function letterheadOn(board: Board, day: PlainDate): Letterhead {
  const { superior, name, head, work, place, sendTo } = board;
  return board.changes
    .filter(({ from }) => from <= day)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .reduce<Letterhead>((names, { item, text }) => ({ ...names, [item]: text }), {
      ...{ superior, name, head, work, place, sendTo },
    });
}
