import { type PlainDate, cleanText } from "../../base";
import type { Searchable } from "./searchable";
import { type KnownWord, type Vocabulary, vocabulary } from "./vocabulary";
import { WORD, fullDates, wordOf } from "./words";

/** All documents, numbered from 0, as one run of word numbers: ` 40 ct tw 0 chi thi 0 | 36 nq tw 0 …`. */
export interface WordFlow {
  readonly words: Vocabulary;
  /** Words are numbered from 1 to this. */
  readonly wordCount: number;
  /** The words of all documents as they stand, 0 behind each text. */
  readonly flow: Uint32Array;
  /** Where each document begins in the flow; one more than there are documents. */
  readonly starts: Uint32Array;
  /** The weight of each text, in the order of the zeros. */
  readonly textWeights: readonly number[];
  /** Documents that bear a day in a text, with the weight of that text. */
  readonly byDate: ReadonlyMap<PlainDate, readonly Bearing[]>;
}

export interface Bearing {
  readonly document: number;
  readonly weight: number;
}

/** Documents read between two pauses. */
const AT_A_TIME = 250;

/** Reads the documents; pauses now and then, so that whoever asked may do something else first. */
export function* wordFlow(items: readonly Searchable<unknown>[]): Generator<undefined, WordFlow> {
  const book = entryBook();
  const byDate = new Map<PlainDate, Bearing[]>();
  const flow: number[] = [];
  const textWeights: number[] = [];
  const starts: number[] = [];
  for (const [document, { texts }] of items.entries()) {
    if (document % AT_A_TIME === 0) yield;
    starts.push(flow.length);
    for (const { text, weight } of texts) {
      if (text === "") continue;
      const { ids, dates } = book.read(text);
      for (const id of ids) flow.push(id);
      flow.push(0);
      textWeights.push(weight);
      for (const date of dates) {
        const bearings = byDate.get(date);
        if (bearings === undefined) byDate.set(date, [{ document, weight }]);
        else bearings.push({ document, weight });
      }
    }
  }
  yield;
  const entries = book.all();
  return {
    words: vocabulary(entries),
    wordCount: entries.length,
    flow: new Uint32Array(flow),
    starts: new Uint32Array([...starts, flow.length]),
    textWeights,
    byDate,
  };
}

/** What one text of a document says. */
interface TextRead {
  /** Its words, in order. */
  readonly ids: readonly number[];
  readonly dates: readonly PlainDate[];
}

/** Types, issuers and spellings repeat endlessly, so each is read once. */
function entryBook() {
  const byText = new Map<string, TextRead>();
  const bySpelling = new Map<string, KnownWord>();
  const byMarked = new Map<string, KnownWord>();
  const entryAt = (spelling: string): KnownWord => {
    const known = bySpelling.get(spelling);
    if (known !== undefined) return known;
    const word = wordOf(spelling);
    const entry = byMarked.get(word.marked) ?? { ...word, id: byMarked.size + 1 };
    byMarked.set(word.marked, entry);
    bySpelling.set(spelling, entry);
    return entry;
  };
  const read = (text: string): TextRead => {
    const known = byText.get(text);
    if (known !== undefined) return known;
    const spellings = cleanText(text).toLowerCase().match(WORD) ?? [];
    const found = { ids: spellings.map((spelling) => entryAt(spelling).id), dates: fullDates(text) };
    byText.set(text, found);
    return found;
  };
  return { read, all: (): readonly KnownWord[] => [...byMarked.values()] };
}
