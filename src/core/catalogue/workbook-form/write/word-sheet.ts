import { columnLetters } from "../../../base";
import type { NameDraft, SheetDraft } from "../../../workbook";
import { quoteSheet } from "../../../workbook";
import { WORD_LISTS } from "../tables/word-lists";

const SHEET = "Từ dùng";

/** One column each, on a hidden sheet. */
const LISTS = Object.values(WORD_LISTS).map(({ name, words }) => ({ name, words: words.words }));

export function wordSheet(): SheetDraft {
  const longest = Math.max(...LISTS.map(({ words }) => words.length));
  const rows = Array.from({ length: longest }, (_, row) => ({
    cells: LISTS.map(({ words }) => cellOf(words[row])),
  }));
  return { name: SHEET, visibility: "hidden", rows };
}

export const wordNames = (): readonly NameDraft[] =>
  LISTS.map(({ name, words }, at) => {
    const letters = columnLetters(at + 1);
    return { name, formula: `${quoteSheet(SHEET)}!$${letters}$1:$${letters}$${words.length}` };
  });

const cellOf = (value: string | undefined) => (value === undefined ? undefined : { value });
