import { type RepairedText, repairText } from "../base";
import type { CatalogueIndex } from "../catalogue";
import { type Citation, extractCitations } from "../citations";
import { type GatheredDocument, gatherDocuments } from "./gather-documents";
import type { GuideDocument, GuideReading, GuideTask, Mention, TextSpan } from "./model";
import { partRead } from "./part-read";
import { type Section, outlineOf, sectionAt } from "./outline";
import { sentenceAt, sentencesOf } from "./sentence";
import { taskOf } from "./task-of";

/**
 * What a guide asks for: the documents it names, each with its places, its tasks by section, and what the catalogue
 * knows of it. A text beyond bounds is read in part (`issues`). Offsets are those of the text as given; it may hold old encodings (`repairText`). Warnings about single
 * citations stay with them.
 */
export function readGuide(whole: string, index: CatalogueIndex): GuideReading {
  const { text, issues } = partRead(whole);
  const citations = extractCitations(text);
  const page = pageOf(text, citations);
  const documents = gatherDocuments(citations, index).map((cited) => guideDocument(cited, page));
  return { documents, issues };
}

/** The repaired text, with its sections, its sentences, and where in each of these the first citation begins. */
interface Page {
  readonly repaired: RepairedText;
  readonly sections: readonly Section[];
  readonly sentences: readonly TextSpan[];
  readonly firstIn: ReadonlyMap<TextSpan, number>;
}

function pageOf(text: string, citations: readonly Citation[]): Page {
  const repaired = repairText(text);
  const sentences = sentencesOf(repaired.text);
  const firstIn = new Map<TextSpan, number>();
  for (const { offset } of citations) {
    const at = repairedOffset(repaired, offset);
    const sentence = sentenceAt(sentences, at);
    firstIn.set(sentence, Math.min(at, firstIn.get(sentence) ?? at));
  }
  return { repaired, sections: outlineOf(repaired.text), sentences, firstIn };
}

function guideDocument({ id, citations, fullest, match }: GatheredDocument, page: Page): GuideDocument {
  const read = citations.map((citation) => ({ citation, ...readMention(citation, page) }));
  const tasks = distinctTasks(read.map(({ task }) => task));
  const mentions = read.map(({ citation, mention }) => ({ citation, ...mention }));
  return { id, citation: fullest, mentions, tasks, match };
}

function readMention(
  citation: Citation,
  { repaired, sections, sentences, firstIn }: Page,
): { readonly mention: Omit<Mention, "citation">; readonly task: GuideTask } {
  const at = repairedOffset(repaired, citation.offset);
  const sentence = sentenceAt(sentences, at);
  const { offset, end } = sentence;
  const section = sectionAt(sections, at);
  const task = taskOf({
    section,
    opening: repaired.text.slice(offset, firstIn.get(sentence)),
    before: repaired.text.slice(offset, at),
    nested: citation.parent !== undefined,
  });
  const given = { offset: repaired.originalOffset(offset), end: repaired.originalOffset(end) };
  return { mention: { sentence: given, section: section.number }, task };
}

/** One task for each section and kind. What a document serves as basis for is told only where it has no other task. */
function distinctTasks(tasks: readonly GuideTask[]): readonly GuideTask[] {
  const distinct = new Map<string, GuideTask>();
  for (const task of tasks) {
    const key = `${task.section}\n${task.kind}`;
    if (!distinct.has(key)) distinct.set(key, task);
  }
  const kept = [...distinct.values()];
  const working = new Set(kept.filter(({ kind }) => kind !== "basis").map(({ section }) => section));
  return kept.filter(({ kind, section }) => kind !== "basis" || !working.has(section));
}

/** The first place in the repaired text that stands at or after an offset of the original. */
function repairedOffset(repaired: RepairedText, original: number): number {
  let [low, high] = [0, repaired.text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (repaired.originalOffset(middle) < original) low = middle + 1;
    else high = middle;
  }
  return low;
}
