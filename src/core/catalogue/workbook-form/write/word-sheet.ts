import { columnLetters } from "../../../base";
import type { NameDraft, SheetDraft } from "../../../workbook";
import { quoteSheet } from "../../../workbook";
import { YES_NO } from "../tables/table";
import * as words from "../tables/words";

const SHEET = "Từ dùng";

/** Word lists by the defined name under which columns pick from them; one column each on a hidden sheet. */
const LISTS: readonly (readonly [name: string, words: readonly string[]])[] = [
  [YES_NO, words.yesNoWords.words],
  ["tu_the_thuc", words.headingWords.words],
  ["tu_nhiem_vu", words.taskWords.words],
  ["tu_so_tong_ket", words.reviewWords.words],
  ["tu_bo_cuc", words.layoutWords.words],
  ["tu_kieu", words.fieldTypeWords.words],
  ["tu_tong_hop", words.aggregateWords.words],
  ["tu_muc_do", words.severityWords.words],
  ["tu_o_trong", words.whenBlankWords.words],
  ["tu_muc_giao", words.dutyWords.words],
];

export function wordSheet(): SheetDraft {
  const longest = Math.max(...LISTS.map(([, list]) => list.length));
  const rows = Array.from({ length: longest }, (_, row) => ({
    cells: LISTS.map(([, list]) => cellOf(list[row])),
  }));
  return { name: SHEET, visibility: "hidden", rows };
}

export const wordNames = (): readonly NameDraft[] =>
  LISTS.map(([name, list], at) => {
    const letters = columnLetters(at + 1);
    return { name, formula: `${quoteSheet(SHEET)}!$${letters}$1:$${letters}$${list.length}` };
  });

const cellOf = (value: string | undefined) => (value === undefined ? undefined : { value });
