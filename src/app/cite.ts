import type { Issue } from "../core/base";
import type { CatalogueIndex } from "../core/catalogue";
import { type GuideDocument, type Mention, readGuide } from "../core/guide";
import { inFile } from "./in-file";

/** A text to be searched for citations, and the file it came from. */
export interface NamedText {
  readonly file: string;
  readonly text: string;
}

/** A document several texts may name. */
export interface ReadDocument extends GuideDocument {
  readonly files: readonly string[];
}

export interface Cited {
  /** Every citation, in the order of the files and of the words in them. */
  readonly mentions: readonly (Mention & { readonly file: string })[];
  readonly documents: readonly ReadDocument[];
  /** Which texts were read in part. */
  readonly issues: readonly Issue[];
}

/** Which documents texts cite, what they ask to be done with them, and what the catalogue knows of them. */
export function cite(texts: readonly NamedText[], index: CatalogueIndex): Cited {
  const read = texts.map(({ file, text }) => ({ file, ...readGuide(text, index) }));
  const documents = new Map<string, ReadDocument>();
  for (const { file, document } of read.flatMap((one) =>
    one.documents.map((document) => ({ ...one, document })),
  )) {
    const known = documents.get(document.id);
    documents.set(document.id, known ? together(known, document, file) : { ...document, files: [file] });
  }
  const mentions = read.flatMap(({ file, documents: named }) =>
    named
      .flatMap((document) => document.mentions)
      .sort((one, other) => one.citation.offset - other.citation.offset)
      .map((mention) => ({ file, ...mention })),
  );
  const issues = read.flatMap(({ file, issues: found }) => found.map(inFile(file)));
  return { mentions, documents: [...documents.values()], issues };
}

function together(known: ReadDocument, document: GuideDocument, file: string): ReadDocument {
  const has = new Set(known.tasks.map(({ section, kind }) => `${section}\n${kind}`));
  const more = document.tasks.filter(({ section, kind }) => !has.has(`${section}\n${kind}`));
  return {
    ...known,
    mentions: [...known.mentions, ...document.mentions],
    tasks: [...known.tasks, ...more],
    files: [...known.files, file],
  };
}
