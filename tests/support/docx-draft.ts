import type { BlockDraft, ParagraphDraft, RunDraft, SectionDraft, WordDraft } from "../../src/core/word";
import { EditedPackage } from "../../src/core/workbook";

/** A part of a .docx as text. */
export function docxPart(bytes: Uint8Array, part = "word/document.xml"): string {
  const opened = EditedPackage.open(bytes);
  const found = opened.ok ? opened.value.xml(part) : undefined;
  if (found === undefined) throw new Error(`no ${part}`);
  return new TextDecoder().decode(found);
}

/** What a .docx says, in the words it would be drafted in: paragraphs with their styles, numbers with their marks, tables. */
export const docxDraft = (bytes: Uint8Array): Pick<WordDraft, "sections"> => ({
  sections: new DraftReading().of(docxPart(bytes)),
});

type Written<T> = { -readonly [K in keyof T]: T[K] };
interface OpenParagraph {
  style: string;
  readonly runs: Written<RunDraft>[];
  endsSection: boolean;
}

const TOKEN = /<(\/?)(?:w:(\w+)|[\w:]+)([^<>]*?)(\/?)>|([^<]+)/g;
const ENTITIES: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": '"' };

const value = (attributes: string, name = "val"): string | undefined =>
  new RegExp(` w:${name}="([^"]*)"`).exec(attributes)?.[1];

/** Walks through document.xml. */
class DraftReading {
  private readonly sections: SectionDraft[] = [];
  private blocks: BlockDraft[] = [];
  private landscape = false;
  private readonly tables: { paragraphs: ParagraphDraft[] }[][][] = [];
  private readonly paragraphs: OpenParagraph[] = [];
  private run: Written<RunDraft> | undefined;
  private readonly marks = new Map<string, string>();
  private isText = false;

  of(xml: string): readonly SectionDraft[] {
    for (const [, slash, name = "", attributes = "", empty, text] of xml.matchAll(TOKEN)) {
      if (text !== undefined) this.text(text);
      else {
        if (slash === "") this.opened(name, attributes);
        if (slash === "/" || empty === "/") this.closed(name);
      }
    }
    return this.sections;
  }

  private text(text: string): void {
    if (this.isText && this.run !== undefined)
      this.run.text += text.replace(/&\w+;/g, (one) => ENTITIES[one] ?? one);
  }

  private opened(name: string, attributes: string): void {
    const paragraph = this.paragraphs.at(-1);
    const { run } = this;
    if (name === "t") this.isText = true;
    else if (name === "pgSz") this.landscape = value(attributes, "orient") === "landscape";
    else if (name === "sectPr" && paragraph !== undefined) paragraph.endsSection = true;
    else if (name === "tbl") this.tables.push([]);
    else if (name === "tr") this.tables.at(-1)?.push([]);
    else if (name === "tc") this.tables.at(-1)?.at(-1)?.push({ paragraphs: [] });
    else if (name === "p") this.paragraphs.push({ style: "", runs: [], endsSection: false });
    else if (name === "pStyle" && paragraph !== undefined) paragraph.style = value(attributes) ?? "";
    else if (name === "r") this.run = { text: "" };
    else if (name === "b" && run !== undefined) run.bold = true;
    else if (name === "highlight" && run !== undefined) run.marked = true;
    else if (name === "br" && run !== undefined) run.text += "\n";
    else if (name === "tab" && run !== undefined) run.text += "\t";
    else if (name === "bookmarkStart" && value(attributes, "name")?.startsWith("so_") === true)
      this.marks.set(value(attributes, "id") ?? "", value(attributes, "name") ?? "");
    else if (name === "bookmarkEnd") this.marks.delete(value(attributes, "id") ?? "");
  }

  private closed(name: string): void {
    if (name === "t") this.isText = false;
    if (name === "r") this.runClosed();
    if (name === "p") this.paragraphClosed();
    if (name === "tbl") {
      const rows = this.tables.pop() ?? [];
      this.blocks.push({
        ...{ kind: "table", borders: true, headRows: 0, rows },
        widthsMm: (rows[0] ?? []).map(() => 1),
      });
    }
    if (name === "sectPr" && this.paragraphs.length === 0) this.sectionClosed();
  }

  private runClosed(): void {
    const { run } = this;
    const [bookmark] = this.marks.values();
    this.run = undefined;
    if (run === undefined || run.text === "") return;
    this.paragraphs.at(-1)?.runs.push({ ...run, ...(bookmark !== undefined && { bookmark }) });
  }

  private paragraphClosed(): void {
    const { endsSection = false, ...closed } = this.paragraphs.pop() ?? { style: "", runs: [] };
    const written: ParagraphDraft = { kind: "paragraph", ...closed };
    const cell = this.tables.at(-1)?.at(-1)?.at(-1);
    if (cell !== undefined) cell.paragraphs.push(written);
    else if (!endsSection || closed.runs.length > 0) this.blocks.push(written);
    if (endsSection) this.sectionClosed();
  }

  private sectionClosed(): void {
    const { landscape, blocks } = this;
    this.sections.push({
      page: { landscape, marginsMm: { top: 0, right: 0, bottom: 0, left: 0 } },
      blocks,
    });
    this.blocks = [];
  }
}
