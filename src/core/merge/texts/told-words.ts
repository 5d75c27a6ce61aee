import { cleanText, exactKey, foldKey, remembered } from "../../base";
import { REPORT_WORDS, type ReportWord } from "./report-words";

/** A word of a text that counts when it is held against another. */
export interface ToldWord {
  readonly word: string;
  /** A figure, a day, a document's number, a negation: the other text must have it at the same place. */
  readonly turns: boolean;
  /** It begins with a capital: it names somebody, or a sentence begins with it. */
  readonly isName: boolean;
}

/** What a text says: its words without those that say nothing by themselves, clause by clause. */
export interface ToldText {
  readonly clauses: readonly (readonly ToldWord[])[];
  readonly words: readonly ToldWord[];
  /** What turns it, in one order: two texts that differ in it never say the same. */
  readonly turning: string;
}

const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.,:/&%-]+[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*%?|[.;:!?\n]/gu;
const HAS_FIGURE = /\p{N}/u;
const CAPITAL = /^\p{Lu}/u;
const ENDS_CLAUSE: ReadonlySet<string> = new Set(".;:!?\n");

/** Reads a text for being held against others. Words typed without any mark are known as well. */
export function toldText(text: string): ToldText {
  const lines = text.replace(/\r?\n/g, " ; ");
  const isPlain = !/[^\u0000-\u007f]/.test(text);
  const clauses: ToldWord[][] = [];
  let clause: Syllable[] = [];
  const close = () => {
    const words = wordsOf(clause, isPlain);
    if (words.length > 0) clauses.push(words);
    clause = [];
  };
  for (const token of cleanText(lines).match(TOKEN) ?? []) {
    if (token.length === 1 && ENDS_CLAUSE.has(token)) close();
    else clause.push(...syllablesOf(token));
  }
  close();
  const words = clauses.flat();
  const turning = words.filter(({ turns }) => turns).map(({ word }) => word);
  return { clauses, words, turning: turning.sort().join(" ") };
}

/** A syllable, and the word it is where no longer one begins with it. */
type Syllable = ToldWord;

/**
 * "40-CT/TW" and "15/6/2004" are one; "GD&ĐT" and "Giáo dục-đào tạo" are several. The same few thousand make all reports:
 * each is read once.
 */
const syllablesOf = remembered((token): readonly Syllable[] => {
  if (HAS_FIGURE.test(token)) return [{ word: figureOf(token), turns: true, isName: false }];
  return token
    .split(/[.,:/&%-]+/)
    .map((part) => ({ word: exactKey(part), turns: false, isName: CAPITAL.test(part) }));
});

/** 05/3/2024 = 5/3/2024, 1.234 = 1234, 01 = 1. */
const figureOf = (token: string): string =>
  exactKey(token)
    .replace(/(?<![\d.,])(\d{1,3})((?:\.\d{3})+)(?![\d.])/g, (_, first: string, rest: string) => {
      return first + rest.replaceAll(".", "");
    })
    .replace(/(?<![\d.,])0+(?=\d)/g, "");

/** The longest known word at each place, else the syllable itself; what says nothing is left out. */
function wordsOf(syllables: readonly Syllable[], isPlain: boolean): ToldWord[] {
  const words: ToldWord[] = [];
  for (let at = 0; at < syllables.length;) {
    const { known, length } = longestKnown(syllables, at, isPlain);
    const alone = syllables[at];
    if (known === undefined) {
      if (alone !== undefined) words.push(alone);
    } else {
      let isName = false;
      for (let more = 0; more < length; more += 1) isName ||= syllables[at + more]?.isName === true;
      const isLight = known.kind === "light" && !(isName && words.length > 0);
      if (!isLight) words.push({ word: known.word, turns: known.kind === "turning", isName });
    }
    at += length;
  }
  return words;
}

const NONE_KNOWN = { known: undefined, length: 1 } as const;

function longestKnown(
  syllables: readonly Syllable[],
  at: number,
  isPlain: boolean,
): { readonly known: ReportWord | undefined; readonly length: number } {
  const { words, longest } = isPlain ? PLAIN : MARKED;
  const first = syllables[at]?.word ?? "";
  for (let length = Math.min(longest.get(first) ?? 0, syllables.length - at); length > 0; length -= 1) {
    let text = first;
    for (let more = 1; more < length; more += 1) text += ` ${syllables[at + more]?.word}`;
    const known = words.get(text);
    if (known !== undefined) return { known, length };
  }
  return NONE_KNOWN;
}

interface Lexicon {
  readonly words: ReadonlyMap<string, ReportWord>;
  /** How many syllables the longest word has that begins with this one. */
  readonly longest: ReadonlyMap<string, number>;
}

function lexiconOf(words: ReadonlyMap<string, ReportWord>): Lexicon {
  const longest = new Map<string, number>();
  for (const word of words.keys()) {
    const [first = "", ...others] = word.split(" ");
    longest.set(first, Math.max(longest.get(first) ?? 0, others.length + 1));
  }
  return { words, longest };
}

const MARKED = lexiconOf(REPORT_WORDS);
/** The same without marks. Where two words have one spelling, the one that turns a sentence is meant: nothing folds by mistake. */
const PLAIN = lexiconOf(
  new Map(
    [...REPORT_WORDS]
      .map(([key, known]) => [foldKey(key), { ...known, word: foldKey(known.word) }] as const)
      .sort(([, a], [, b]) => Number(a.kind === "turning") - Number(b.kind === "turning")),
  ),
);
