import { type Issue, given } from "../../../base";
import { workbookIssue } from "../../issues";
import type { SheetNote } from "../../model";
import type { Package } from "../package/package";
import type { Relationship } from "../package/relationships";
import type { XmlProblem } from "../xml/xml-reader";
import { readComments, readConversations, readPersons } from "./comment-parts";
import { readTextBoxes } from "./drawing-part";

/** More than people write beside one sheet; a file that holds more is not about its words. */
const MOST_NOTES = 1_000;
/** Longer words are cut. */
const LONGEST = 5_000;

export interface NotesRead {
  readonly notes?: readonly SheetNote[];
  readonly issues: readonly Issue[];
}

/** What people wrote beside the cells of one sheet. Damage here costs no figure, so it only warns. */
export class NotesReader {
  private persons: ReadonlyMap<string, string> | undefined;

  constructor(
    private readonly pack: Package,
    private readonly bookLinks: readonly Relationship[],
  ) {}

  read(part: string, sheet: string): NotesRead {
    const links = this.pack.relationships(part);
    const found = typeof links === "string" ? [links] : links.map((link) => this.readLink(link));
    const notes = found.flatMap((one) => (typeof one === "string" ? [] : one));
    const bounded = notes.slice(0, MOST_NOTES).map(shortened);
    const isWhole = notes.length <= MOST_NOTES && found.every((one) => typeof one !== "string");
    const issues = isWhole ? [] : [workbookIssue("workbook.notes-unread", { sheet })];
    return { ...given({ notes: bounded.length === 0 ? undefined : bounded }), issues };
  }

  private readLink({ type, target }: Relationship): readonly SheetNote[] | XmlProblem {
    switch (type) {
      case "comments":
        return this.parsed(target, readComments);
      case "threadedComment":
        return this.parsed(target, (part) => readConversations(part, this.whoSpeaks()));
      case "drawing":
        return this.parsed(target, readTextBoxes);
      default:
        return [];
    }
  }

  private parsed<T>(target: string, parse: (part: Uint8Array) => T | XmlProblem): T | XmlProblem {
    const part = this.pack.xml(target);
    return typeof part === "string" ? "malformed" : parse(part);
  }

  private whoSpeaks(): ReadonlyMap<string, string> {
    if (this.persons !== undefined) return this.persons;
    const target = this.bookLinks.find(({ type }) => type === "person")?.target;
    const part = target === undefined ? "missing" : this.pack.xml(target);
    this.persons = typeof part === "string" ? new Map<string, string>() : readPersons(part);
    return this.persons;
  }
}

const shortened = (note: SheetNote): SheetNote =>
  note.text.length > LONGEST ? { ...note, text: `${note.text.slice(0, LONGEST)}…` } : note;
