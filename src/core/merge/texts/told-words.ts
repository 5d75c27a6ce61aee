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
const ENDS_CLAUSE = /^[.;:!?\n]$/;

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
  for (const [token] of cleanText(lines).matchAll(TOKEN)) {
    if (ENDS_CLAUSE.test(token)) close();
    else clause.push(...syllablesOf(token));
  }
  close();
  const words = clauses.flat();
  const turning = words.flatMap(({ turns, word }) => (turns ? [word] : [])).sort();
  return { clauses, words, turning: turning.join(" ") };
}

interface Syllable {
  readonly text: string;
  readonly isFigure: boolean;
  readonly isCapital: boolean;
}

/** The same few thousand syllables make all reports. */
const keyOf = remembered(exactKey);

/** "40-CT/TW" and "15/6/2004" are one; "GD&ĐT" and "Giáo dục-đào tạo" are several. */
function syllablesOf(token: string): readonly Syllable[] {
  if (HAS_FIGURE.test(token)) return [{ text: figureOf(token), isFigure: true, isCapital: false }];
  return token
    .split(/[.,:/&%-]+/)
    .map((part) => ({ text: keyOf(part), isFigure: false, isCapital: CAPITAL.test(part) }));
}

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
    const { text = "", isFigure = false } = syllables[at] ?? {};
    const isName = syllables.slice(at, at + length).some(({ isCapital }) => isCapital);
    const word = known?.word ?? text;
    const isLight = known?.kind === "light" && !(isName && words.length > 0);
    if (!isLight) words.push({ word, turns: isFigure || known?.kind === "turning", isName });
    at += length;
  }
  return words;
}

function longestKnown(
  syllables: readonly Syllable[],
  at: number,
  isPlain: boolean,
): { readonly known: ReportWord | undefined; readonly length: number } {
  const { words, longest } = isPlain ? PLAIN : MARKED;
  const first = syllables[at]?.text ?? "";
  for (let length = Math.min(longest.get(first) ?? 0, syllables.length - at); length > 0; length -= 1) {
    let text = first;
    for (let more = 1; more < length; more += 1) text += ` ${syllables[at + more]?.text}`;
    const known = words.get(text);
    if (known !== undefined) return { known, length };
  }
  return { known: undefined, length: 1 };
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
