import { type Result, read, refused } from "../../base";
import { XmlReader } from "../../workbook";
import { wordIssue } from "../issues";
import { type ReadingMeans, wordPackage } from "./word-package";

/** A bookmark of a document: what stands in it now, and the paragraph around it. */
export interface ReadBookmark {
  readonly name: string;
  readonly text: string;
  readonly paragraph: string;
}

/**
 * Every bookmark of a .docx, in the order of the document, those of heads and feet last, whoever saved it. One that was emptied is there without
 * text; deleted text of a document under review is not read. Issues: "word.…", naming no file.
 */
export function readBookmarks(bytes: Uint8Array, means: ReadingMeans = {}): Result<readonly ReadBookmark[]> {
  const opened = wordPackage(bytes, means);
  if (!opened.ok) return opened;
  const { pack, stories } = opened.value;
  const found: ReadBookmark[] = [];
  for (const name of stories) {
    const part = pack.xml(name);
    const bookmarks = part && new BookmarkReading(new XmlReader(part)).all();
    if (bookmarks === undefined) return refused(wordIssue("word.damaged", {}));
    found.push(...bookmarks);
  }
  return read(found);
}

interface OpenBookmark {
  readonly name: string;
  readonly pieces: string[];
}

/** Walks through one document, and knows which bookmarks are open where it stands. */
class BookmarkReading {
  private readonly found: { readonly name: string; readonly text: string; readonly at: number }[] = [];
  private readonly paragraphs: string[][] = [[]];
  private readonly open = new Map<string, OpenBookmark>();

  constructor(private readonly xml: XmlReader) {}

  all(): readonly ReadBookmark[] | undefined {
    for (let event = this.xml.next(); event !== "end"; event = this.xml.next()) {
      if (event === "open") this.element();
    }
    if (this.xml.problem !== undefined) return undefined;
    return this.found.map(({ name, text, at }) => ({
      ...{ name, text },
      paragraph: (this.paragraphs[at] ?? []).join("").trim(),
    }));
  }

  private element(): void {
    const { xml } = this;
    switch (xml.name) {
      case "p":
        this.paragraphs.push([]);
        return;
      case "t":
        this.add(xml.text());
        return;
      case "tab":
      case "br":
        this.add(" ");
        return;
      case "bookmarkStart":
        this.open.set(this.attribute("id"), { name: this.attribute("name"), pieces: [] });
        return;
      case "bookmarkEnd":
        this.close(this.attribute("id"));
    }
  }

  private attribute(local: string): string {
    return this.xml.prefixedAttribute(local) ?? this.xml.attribute(local) ?? "";
  }

  private add(text: string): void {
    this.paragraphs.at(-1)?.push(text);
    for (const { pieces } of this.open.values()) pieces.push(text);
  }

  private close(id: string): void {
    const bookmark = this.open.get(id);
    if (bookmark === undefined) return;
    this.open.delete(id);
    const { name, pieces } = bookmark;
    this.found.push({ name, text: pieces.join(""), at: this.paragraphs.length - 1 });
  }
}
