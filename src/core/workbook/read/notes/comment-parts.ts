import { given } from "../../../base";
import type { SheetNote } from "../../model";
import { parseRange } from "../sheet/parse-range";
import { XmlReader, type XmlProblem } from "../xml/xml-reader";

/** An author so called stands for a conversation, whose words are in a part of their own. */
const OF_CONVERSATION = /^tc=/;

/** Reads xl/commentsN.xml; what stands there in place of a conversation, for old programs, is left out. */
export function readComments(part: Uint8Array): readonly SheetNote[] | XmlProblem {
  const reader = new XmlReader(part);
  const authors: string[] = [];
  const notes: SheetNote[] = [];
  reader.next();
  while (reader.nextChild(1)) {
    const { name } = reader;
    while (name === "authors" && reader.nextChild(2)) authors.push(reader.text());
    while (name === "commentList" && reader.nextChild(2)) {
      const author = authors[Number(reader.attribute("authorId") ?? Number.NaN)] ?? "";
      const ref = reader.attribute("ref") ?? "";
      const text = wordsWithin(reader);
      if (!OF_CONVERSATION.test(author)) notes.push(...comment(ref, withoutName(text, author), author));
    }
  }
  return reader.problem ?? notes;
}

/** Reads xl/threadedComments/threadedCommentN.xml: who said what, in the order it was said. */
export function readConversations(
  part: Uint8Array,
  persons: ReadonlyMap<string, string>,
): readonly SheetNote[] | XmlProblem {
  const reader = new XmlReader(part);
  const notes: SheetNote[] = [];
  reader.next();
  while (reader.nextChild(1)) {
    const ref = reader.attribute("ref") ?? "";
    const author = persons.get(reader.attribute("personId") ?? "") ?? "";
    let text = "";
    while (reader.nextChild(2)) if (reader.name === "text") text = reader.text();
    notes.push(...comment(ref, text, author));
  }
  return reader.problem ?? notes;
}

/** Reads xl/persons/person.xml: id → name. */
export function readPersons(part: Uint8Array): ReadonlyMap<string, string> {
  const reader = new XmlReader(part);
  const persons = new Map<string, string>();
  reader.next();
  while (reader.nextChild(1))
    persons.set(reader.attribute("id") ?? "", reader.attribute("displayName") ?? "");
  return persons;
}

/** All that `<t>` elements hold, however deep: runs one after another, readings of words left out. */
export function wordsWithin(reader: XmlReader): string {
  const { depth } = reader;
  let words = "";
  for (let event = reader.next(); event !== "end"; event = reader.next()) {
    if (event === "close" && reader.depth < depth) break;
    if (event !== "open") continue;
    if (reader.name === "t") words += reader.cellText();
    else if (reader.name === "rPh") reader.text();
  }
  return words;
}

/** Excel begins a comment with its author's name, in a line of its own. */
const withoutName = (text: string, author: string): string =>
  author !== "" && text.startsWith(`${author}:`) ? text.slice(author.length + 1) : text;

function comment(ref: string, text: string, author: string): readonly SheetNote[] {
  const range = parseRange(ref);
  if (text.trim() === "" || range === undefined) return [];
  const place = { row: range.top, column: range.left };
  const by = author.trim() === "" ? undefined : author.trim();
  return [{ kind: "comment", ...place, text: text.trim(), ...given({ author: by }) }];
}
