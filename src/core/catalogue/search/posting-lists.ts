import type { WordFlow } from "./word-flow";

/** For each word the documents that hold it, ascending: those of word w stand from `offsets[w]` to `offsets[w + 1]`. */
export interface PostingLists {
  readonly offsets: Uint32Array;
  readonly documents: Uint32Array;
  /** The weightiest text of the document that holds the word. */
  readonly weights: Float64Array;
}

/** Turns documents → words into word → documents: counts first, so that every list has its place before it is filled. */
export function postingLists(words: WordFlow): PostingLists {
  const { textWeights, wordCount } = words;
  const offsets = new Uint32Array(wordCount + 2);
  eachMeeting(words, (word) => {
    offsets[word + 1] = (offsets[word + 1] ?? 0) + 1;
  });
  for (let word = 1; word < offsets.length; word += 1)
    offsets[word] = (offsets[word] ?? 0) + (offsets[word - 1] ?? 0);
  const total = offsets.at(-1) ?? 0;
  const documents = new Uint32Array(total);
  const weights = new Float64Array(total);
  const filled = offsets.slice();
  eachMeeting(
    words,
    (word, document) => {
      documents[filled[word] ?? 0] = document;
      filled[word] = (filled[word] ?? 0) + 1;
    },
    (word, text) => {
      const at = (filled[word] ?? 0) - 1;
      weights[at] = Math.max(weights[at] ?? 0, textWeights[text] ?? 0);
    },
  );
  return { offsets, documents, weights };
}

/** Walks through the flow; a word met again in the same document is no new meeting, yet stands in another text. */
function eachMeeting(
  { flow, starts, wordCount }: WordFlow,
  onFirst: (word: number, document: number) => void,
  onEach?: (word: number, text: number) => void,
): void {
  /** By word: the last document it was met in, from 1. */
  const metIn = new Uint32Array(wordCount + 1);
  let text = 0;
  for (let document = 0; document + 1 < starts.length; document += 1) {
    const end = starts[document + 1] ?? 0;
    for (let at = starts[document] ?? 0; at < end; at += 1) {
      const word = flow[at] ?? 0;
      if (word === 0) {
        text += 1;
        continue;
      }
      if (metIn[word] !== document + 1) onFirst(word, document);
      metIn[word] = document + 1;
      onEach?.(word, text);
    }
  }
}
