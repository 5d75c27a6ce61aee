import type { WordTable } from "./word-table";
import * as words from "./words";

/** Words a column picks from, under their defined name. */
export interface WordList<Code extends string> {
  readonly name: string;
  readonly words: WordTable<Code>;
}

const wordList = <Code extends string>(name: string, words: WordTable<Code>): WordList<Code> => ({
  name,
  words,
});

/** In the order of their columns on the hidden sheet. */
export const WORD_LISTS = {
  yesNo: wordList("tu_co_khong", words.yesNoWords),
  heading: wordList("tu_the_thuc", words.headingWords),
  task: wordList("tu_nhiem_vu", words.taskWords),
  review: wordList("tu_so_tong_ket", words.reviewWords),
  layout: wordList("tu_bo_cuc", words.layoutWords),
  fieldType: wordList("tu_kieu", words.fieldTypeWords),
  aggregate: wordList("tu_tong_hop", words.aggregateWords),
  severity: wordList("tu_muc_do", words.severityWords),
  whenBlank: wordList("tu_o_trong", words.whenBlankWords),
  duty: wordList("tu_muc_giao", words.dutyWords),
};
