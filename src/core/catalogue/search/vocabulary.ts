import { type Word, isNumberWord } from "./words";

/** One word of the index. */
export interface KnownWord extends Word {
  readonly id: number;
}

export interface Vocabulary {
  /** Entries whose key begins so, in order of their keys. */
  startingWith(prefix: string): readonly KnownWord[];
  /** Words, not numbers, whose key is accepted. */
  matching(accepts: (key: string) => boolean): readonly KnownWord[];
}

/** Sorts the entries by key: a prefix is then one range of them. */
export function vocabulary(entries: readonly KnownWord[]): Vocabulary {
  const sorted = [...entries].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const words = sorted.filter(({ key }) => !isNumberWord(key));
  const firstFrom = (key: string): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.key ?? "") < key) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    startingWith: (prefix) => sorted.slice(firstFrom(prefix), firstFrom(`${prefix}\uffff`)),
    matching: (accepts) => words.filter(({ key }) => accepts(key)),
  };
}
