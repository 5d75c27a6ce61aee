import { foldKey } from "../../../base";
import { keysOf } from "./record-of";

/** Codes of the program and the words office people see for them, one to one. */
export interface WordTable<Code extends string> {
  readonly words: readonly string[];
  toWord(code: Code): string;
  /** The code of a word, marks and case aside; undefined for any other word. */
  toCode(word: string): Code | undefined;
}

export function wordTable<Code extends string>(table: Readonly<Record<Code, string>>): WordTable<Code> {
  const codes = keysOf(table);
  const byWord = new Map(codes.map((code) => [foldKey(table[code]), code]));
  return {
    words: codes.map((code) => table[code]),
    toWord: (code) => table[code],
    toCode: (word) => byWord.get(foldKey(word)),
  };
}
