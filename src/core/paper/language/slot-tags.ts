import { remembered } from "../../base";
import type { ModelBlock, ModelGroup, ModelParagraph } from "../../word";
import { inSmallLetters } from "./fill-line";
import { onlySlot, slotParts } from "./slot-text";

/**
 * Tags stand alone, in a paragraph or in a row of a table:
 *
 *   {{mỗi văn bản}} … {{hết}}      once for each, with slots of its own
 *   {{nếu có KG08}} … {{hết}}      only where the slot is not empty
 *   {{nếu chưa có KG08}} … {{hết}} only where it is
 *   {{ghi chú}} … {{hết}}          for whoever edits the model; never in the paper
 *   {{các phụ lục}}                the annexes, on pages of their own
 *
 * A row that begins with a tag and ends with {{hết}}, in other cells, is what the tag is about.
 */
export const EACH = "mỗi ";
export const WHERE = "nếu có ";
export const WHERE_NOT = "nếu chưa có ";
export const NOTE = "ghi chú";
export const END = "hết";
export const ANNEXES = "các phụ lục";

/** The tag a name is, its own words as we write them; undefined for a slot. */
export function asTag(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const small = inSmallLetters(name);
  if ([END, NOTE, ANNEXES].includes(small)) return small;
  const opening = [EACH, WHERE, WHERE_NOT].find((one) => small.startsWith(one));
  return opening === undefined ? undefined : opening + name.slice(opening.length);
}

/** The tag that is all a block says. */
export const tagOf = (block: ModelBlock): string | undefined => tagIn(shortText(block)) || undefined;

/** The tag a text is; "" for any other. */
const tagIn = remembered((text) => asTag(onlySlot(text)) ?? "");

/** So much text no tag has. */
const LONGEST_TAG = 300;

/** The text of a block, or as much of it as a tag could be. */
function shortText(block: ModelBlock): string {
  if (block.kind === "paragraph") return block.text.length > LONGEST_TAG ? "" : block.text;
  let text = "";
  for (const one of block.blocks) {
    text += shortText(one);
    if (text.length > LONGEST_TAG) break;
  }
  return text;
}

/** Place of the tag that closes the one at `open`. */
export function closingOf(blocks: readonly ModelBlock[], open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < blocks.length; at += 1) {
    const block = blocks[at];
    const tag = block && tagOf(block);
    if (tag === undefined || tag === ANNEXES) continue;
    depth += tag === END ? -1 : 1;
    if (depth === 0) return at;
  }
  return undefined;
}

/** Whether the annexes stand in a story: in the body itself, whatever is reported. */
export function hasAnnexes({ kind, blocks }: ModelGroup): boolean {
  if (kind !== "body") return blocks.some((block) => block.kind !== "paragraph" && hasAnnexes(block));
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    const tag = block && tagOf(block);
    if (tag === ANNEXES && block?.kind === "paragraph") return true;
    if (tag !== undefined && tag !== ANNEXES && tag !== END) at = closingOf(blocks, at) ?? at;
  }
  return false;
}

/** A row that is a block of its own: its tag, and the paragraphs that hold the tag and its end. */
export interface RowTag {
  readonly tag: string;
  readonly first: ModelParagraph;
  readonly last: ModelParagraph;
}

export function rowTagOf(row: ModelGroup): RowTag | undefined {
  const cells = row.kind === "row" ? row.blocks.map(paragraphsIn) : [];
  const first = cells[0]?.find(({ text }) => text.trim() !== "");
  const last =
    cells.length < 2
      ? undefined
      : cells
          .at(-1)
          ?.filter(({ text }) => text.trim() !== "")
          .at(-1);
  if (first === undefined || last === undefined) return undefined;
  const [opening] = slotParts(first.text.trimStart());
  const closing = slotParts(last.text.trimEnd()).at(-1);
  const tag = opening?.kind === "slot" ? asTag(opening.name) : undefined;
  const isClosed = closing?.kind === "slot" && asTag(closing.name) === END;
  return tag === undefined || tag === END || tag === ANNEXES || !isClosed ? undefined : { tag, first, last };
}

/** Every paragraph of a block, but for those of text boxes. */
export const paragraphsIn = (block: ModelBlock): readonly ModelParagraph[] =>
  block.kind === "paragraph" ? [block] : block.blocks.flatMap(paragraphsIn);

/** The paragraphs that are for the paper: not those that stand between {{ghi chú}} and its {{hết}}. */
export function paragraphsForPaper(blocks: readonly ModelBlock[]): readonly ModelParagraph[] {
  const found: ModelParagraph[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined) continue;
    const end = tagOf(block) === NOTE ? closingOf(blocks, at) : undefined;
    if (end !== undefined) at = end;
    else if (block.kind === "paragraph") found.push(block, ...paragraphsForPaper(block.boxes));
    else found.push(...paragraphsForPaper(block.blocks));
  }
  return found;
}
