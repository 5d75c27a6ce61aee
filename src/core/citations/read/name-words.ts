import { exactKey, remembered } from "../../base";
import { GAP } from "./pieces";

/** A word, or a comma or dash between words, of a name in a text. */
export interface NameWord {
  readonly written: string;
  readonly key: string;
  readonly to: number;
}

/** "TP. Quy Nhơn": the point of these is no end. */
const SHORTENED = String.raw`(?:TP|Tp|TX|TT|P|X|H)\.(?= ?\p{Lu})`;
const WORD = new RegExp(
  String.raw`${GAP}(?:(?<short>${SHORTENED})|(?<written>[\p{L}&]+(?:-[\p{L}&]+)*|[,-]))`,
  "uy",
);
/** Words of the longest name, and a little. */
const MOST_WORDS = 20;
/** The longest name there is has as many. */
const LONGEST_NAME = 12;
/** It opens the subject. */
const NEVER_IN_NAMES = "về";
const wordKey = remembered(exactKey);

/** The words from a place on, over one line break at a time; anything else than words ends them. */
export function wordsFrom(text: string, at: number): readonly NameWord[] {
  const words: NameWord[] = [];
  WORD.lastIndex = at;
  while (words.length < MOST_WORDS) {
    const { short, written = short?.slice(0, -1) } = WORD.exec(text)?.groups ?? {};
    if (written === undefined) break;
    const key = wordKey(written);
    if (key === NEVER_IN_NAMES) break;
    words.push({ written, key, to: WORD.lastIndex });
  }
  return words;
}

/** Finds, in words from a position on, the longest of some names: how many words it has, 0 for none. */
export type NameLength = (words: readonly NameWord[], from: number) => number;

export function longestOf(names: readonly string[]): NameLength {
  /** By their first word, so that most words are passed by at once. */
  const lengths = new Map<string, Map<string, number>>();
  for (const name of names) {
    const words = wordsFrom(name, 0);
    const first = words[0]?.key ?? "";
    const known = lengths.get(first) ?? new Map<string, number>();
    lengths.set(first, known.set(keyOf(words), words.length));
  }
  return (words, from) => {
    const known = lengths.get(words[from]?.key ?? "");
    return known === undefined ? 0 : longestKnown(known, words, from);
  };
}

function longestKnown(known: ReadonlyMap<string, number>, words: readonly NameWord[], from: number): number {
  let longest = 0;
  let key = "";
  for (let count = 1; count <= LONGEST_NAME && from + count <= words.length; count += 1) {
    key += `${count === 1 ? "" : " "}${words[from + count - 1]?.key ?? ""}`;
    longest = known.get(key) ?? longest;
  }
  return longest;
}

const keyOf = (words: readonly NameWord[]): string => words.map(({ key }) => key).join(" ");
