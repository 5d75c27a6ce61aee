import { joinedBytes } from "../../base";
import { ByteSink, decodeUtf8 } from "../../workbook";
import type { RunDraft, SectionDraft } from "../draft";
import { sectionXml } from "../write/document-xml";
import { type BookmarkNumbers, paragraphXml, runXml, textXml } from "../write/paragraph-xml";
import { tableXml } from "../write/table-xml";
import type {
  Bounds,
  FilledModelBlock,
  ModelBlock,
  ModelGroup,
  ModelParagraph,
  TextEdit,
  TextNode,
} from "./blocks";
import { type OwnStyles, restyled } from "./own-styles";
import type { OnceOnly, ReadBlocks } from "./read-blocks";
import { insideLook, markedLook } from "./run-look";

/** What all parts of a document that is being filled share. */
export interface PartMeans {
  readonly numbers: BookmarkNumbers;
  readonly own: OwnStyles;
  /** Style of the paragraphs that end the sections put in. */
  readonly base: string;
}

/** The bytes of a part with its blocks filled; what nobody filled keeps its bytes. */
export function writtenPart(
  part: Uint8Array,
  { read, blocks }: { readonly read: ReadBlocks; readonly blocks: readonly FilledModelBlock[] },
  means: PartMeans,
): Uint8Array {
  return new PartWriting(part, read, means).all(blocks);
}

/** Copies have numbers from here on, each of eight digits: Word's own are as good as random. */
const FIRST_COPY = 10_000_000;

/** Goes through one part and copies it piece by piece; a collector (see `CellFindings` of core/workbook) of its pieces. */
class PartWriting {
  private readonly pieces: Uint8Array[] = [];
  private readonly sink = new ByteSink();
  private readonly done = new Set<ModelBlock>();
  /** Within a block that was written before. */
  private isCopy = false;
  private copies = FIRST_COPY;
  private readonly marksOfEarlier: readonly OnceOnly[];
  /** How the last pages look, where sections put in end the document. */
  private lastPages: string | undefined;

  constructor(
    private readonly part: Uint8Array,
    private readonly read: ReadBlocks,
    private readonly means: PartMeans,
  ) {
    this.marksOfEarlier = read.once.filter(({ way }) => way === "drop-always");
  }

  all(blocks: readonly FilledModelBlock[]): Uint8Array {
    const { root } = this.read;
    this.range(0, root.at);
    this.group(root, blocks);
    this.range(root.until, this.part.length);
    return joinedBytes(this.pieces);
  }

  private put(text: string): void {
    this.sink.utf8(text);
    this.pieces.push(this.sink.take().slice());
  }

  /** Copies the bytes, but for what a document may hold once. */
  private range(at: number, until: number): void {
    const spans = this.isCopy ? this.read.once : this.marksOfEarlier;
    let from = at;
    for (let next = firstFrom(spans, at); next < spans.length; next += 1) {
      const span = spans[next];
      if (span === undefined || span.until > until) break;
      this.pieces.push(this.part.subarray(from, span.at));
      if (span.way === "number") this.put(String(this.copies++));
      from = span.until;
    }
    this.pieces.push(this.part.subarray(from, until));
  }

  private group(group: ModelGroup, filled: readonly FilledModelBlock[]): void {
    const { blocks } = group;
    const places = new Map(blocks.map((block, at) => [block, at]));
    const kept = new Set(filled.map(({ block }) => block));
    let [from, next] = [group.at, 0];
    const goTo = (place: number): void => {
      for (; next <= place; next += 1) {
        const block = blocks[next];
        if (block === undefined) return;
        this.range(from, block.at);
        from = block.until;
        if (block.kind === "paragraph" && block.endsSection && !kept.has(block)) this.emptied(block);
      }
    };
    filled.forEach((one, at) => {
      goTo(places.get(one.block) ?? 0);
      this.block(one, at === filled.length - 1);
    });
    goTo(blocks.length - 1);
    const last = blocks.at(-1);
    const mustEnd = (group.kind === "cell" || group.kind === "story") && last?.kind === "paragraph";
    if (mustEnd && filled.at(-1)?.block.kind !== "paragraph") this.emptied(last);
    this.end(from, group.until);
  }

  /** What stands behind the last block; in the body how the last pages look. */
  private end(from: number, until: number): void {
    const pages = this.read.sections.at(-1);
    const isHere = pages !== undefined && pages.at >= from && pages.until <= until;
    if (this.lastPages === undefined || !isHere) return this.range(from, until);
    this.range(from, pages.at);
    this.put(this.lastPages);
    this.range(pages.until, until);
  }

  private block(filled: FilledModelBlock, isLast: boolean): void {
    const wasCopy = this.isCopy;
    this.isCopy ||= this.done.has(filled.block);
    this.done.add(filled.block);
    if ("sections" in filled) this.putIn(filled.block, filled.sections, isLast);
    else if ("edits" in filled) this.paragraph(filled.block, filled);
    else this.group(filled.block, filled.blocks);
    this.isCopy = wasCopy;
  }

  /** A paragraph of the same look without anything in it. */
  private emptied({ at, until, headUntil }: ModelParagraph): void {
    this.range(at, headUntil);
    if (headUntil < until) this.put("</w:p>");
  }

  private paragraph(
    { at, until, nodes, boxes }: ModelParagraph,
    filled: Extract<FilledModelBlock, { readonly edits: unknown }>,
  ): void {
    const changes = [
      ...boxes.map((box, place) => ({ box, write: () => this.group(box, filled.boxes[place] ?? []) })),
      ...nodes.flatMap((box) => {
        const written = this.node(box, filled.edits);
        return written === undefined ? [] : [{ box, write: () => this.put(written) }];
      }),
    ].sort((a, b) => a.box.at - b.box.at);
    let from = at;
    for (const { box, write } of changes) {
      this.range(from, box.at);
      write();
      from = box.until;
    }
    this.range(from, until);
  }

  /** A piece of text with what it has otherwise, as XML within its run; undefined where it stays. */
  private node({ from, text, look }: TextNode, edits: readonly TextEdit[]): string | undefined {
    const end = from + text.length;
    const here = edits.filter((edit) => edit.from < end && edit.to > from);
    if (here.length === 0) return undefined;
    const ownLook = look === undefined ? "" : this.textOf(look);
    let [written, at] = ["", from];
    for (const edit of here) {
      written += textXml(text.slice(at - from, Math.max(edit.from, at) - from));
      if (edit.from >= from) written += edit.runs.map((run) => this.run(run, ownLook)).join("");
      at = Math.min(edit.to, end);
    }
    return written + textXml(text.slice(at - from));
  }

  /** Plain text goes on in the run around it; a number, or what is marked, is a run of its own of the same look. */
  private run(run: RunDraft, ownLook: string): string {
    if (run.bookmark === undefined && run.marked !== true) return textXml(run.text);
    const inside = insideLook(ownLook);
    const look = run.marked === true ? markedLook(inside) : inside;
    return `</w:r>${runXml(run, this.means.numbers, look)}<w:r>${ownLook}`;
  }

  private textOf({ at, until }: Bounds): string {
    return decodeUtf8(this.part, at, until) ?? "";
  }

  /** Pages of their own: those before end as they look, and the last of these may end the document. */
  private putIn({ at }: ModelParagraph, sections: readonly SectionDraft[], isLast: boolean): void {
    const { base, numbers, own } = this.means;
    const before = this.read.sections.find((one) => one.at > at);
    const isEnd = isLast && before === this.read.sections.at(-1);
    const closing = (pages: string) =>
      paragraphXml({ kind: "paragraph", style: base, runs: [] }, numbers, pages);
    if (before !== undefined) this.put(closing(this.textOf(before)));
    sections.forEach((section, place) => {
      for (const one of section.blocks) {
        const block = restyled(one, own);
        this.put(block.kind === "table" ? tableXml(block, numbers, own.grid) : paragraphXml(block, numbers));
      }
      const pages = sectionXml(section, place);
      if (isEnd && place === sections.length - 1) this.lastPages = pages;
      else this.put(closing(pages));
    });
  }
}

/** Place of the first that begins at or behind `at`. */
function firstFrom(spans: readonly Bounds[], at: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
