import type { ModelBlock, ModelGroup, ModelParagraph } from "../../word";
import { withoutEmptyHeadings } from "./empty-headings";
import { type ExpandedBlock, type ExpandedGroup, hasNothing, LEFT_OUT } from "./expanded";
import { askTyped, fillSentence, inSmallLetters } from "./fill-line";
import { plainPiece } from "./pieces";
import type { SlotScope } from "./slot-scope";
import {
  ANNEXES,
  asTag,
  closingOf,
  EACH,
  END,
  NOTE,
  paragraphsIn,
  type RowTag,
  rowTagOf,
  tagOf,
  WHERE,
  WHERE_NOT,
} from "./slot-tags";
import { brokenSlot, onlySlot, slotParts } from "./slot-text";

/** A fault of the model: a name nobody knows, a tag that is not alone or without its counterpart, a slot typed in part. */
export interface OutlineFault {
  readonly block: ModelParagraph | undefined;
  readonly name: string;
  readonly fault: "unknown" | "not-closed" | "not-open" | "not-alone" | "broken";
}

type Hidden = ReadonlySet<ModelBlock>;
const NONE: Hidden = new Set();

/** Where blocks stand. */
interface Surroundings {
  /** In the body itself, within no table and no loop. */
  readonly isTop: boolean;
  /** What holds a tag of the row around it, which is not asked again. */
  readonly hidden: Hidden;
}

/** Counts the turns of a loop. */
const NUMBER = "số thứ tự";

/** Papers are shorter; a loop in a loop in a loop is not. */
const MOST_PARAGRAPHS = 50_000;

/**
 * Fills the blocks of a model: over and over where a loop says so. A collector (see `CellFindings` of core/workbook) of
 * what is wrong with the model; nothing throws.
 */
export class Expanding {
  readonly faults: OutlineFault[] = [];
  private readonly told = new Set<string>();
  private paragraphs = 0;

  /** More came of it than a paper holds: the rest is not there. */
  get isTooLong(): boolean {
    return this.paragraphs > MOST_PARAGRAPHS;
  }

  group(block: ModelGroup, scope: SlotScope): ExpandedGroup {
    const place = { isTop: block.kind === "body", hidden: NONE };
    return { kind: "group", block, blocks: this.within(block, scope, place) };
  }

  private within({ blocks }: ModelGroup, scope: SlotScope, place: Surroundings): readonly ExpandedBlock[] {
    return withoutEmptyHeadings(this.all(blocks, scope, place));
  }

  private all(
    blocks: readonly ModelBlock[],
    scope: SlotScope,
    place: Surroundings,
  ): readonly ExpandedBlock[] {
    const done: ExpandedBlock[] = [];
    for (let at = 0; at < blocks.length && !this.isTooLong; at += 1) {
      const block = blocks[at];
      if (block === undefined) continue;
      const tag = place.hidden.has(block) ? undefined : tagOf(block);
      if (tag === undefined) done.push(...this.one(block, scope, place));
      else if (tag === END) this.tell(block, tag, "not-open");
      else if (tag === ANNEXES) done.push(this.annexes(block, place));
      else {
        const end = closingOf(blocks, at);
        if (end === undefined) this.tell(block, tag, "not-closed");
        else
          done.push(
            ...this.tagged(
              block,
              { tag, blocks: blocks.slice(at + 1, end) },
              { scope, hidden: place.hidden },
            ),
          );
        at = end ?? at;
      }
    }
    return done;
  }

  private annexes(block: ModelBlock, { isTop }: Surroundings): ExpandedBlock {
    if (isTop && block.kind === "paragraph") return { kind: "annexes", block };
    this.tell(block, ANNEXES, "not-alone");
    return LEFT_OUT;
  }

  /** What a tag is about, as often as it says; told as left out where that is never. */
  private tagged(
    at: ModelBlock,
    { tag, blocks }: { readonly tag: string; readonly blocks: readonly ModelBlock[] },
    { scope, hidden }: { readonly scope: SlotScope; readonly hidden: Hidden },
  ): readonly ExpandedBlock[] {
    const turns = this.turns(at, tag, scope);
    const done = turns.flatMap((turn) => this.all(blocks, turn, { isTop: false, hidden }));
    return done.length === 0 ? [LEFT_OUT] : done;
  }

  private turns(at: ModelBlock, tag: string, scope: SlotScope): readonly SlotScope[] {
    if (tag === NOTE) return [];
    const condition = [WHERE, WHERE_NOT].find((one) => tag.startsWith(one));
    if (condition !== undefined) {
      const filling = askTyped(scope.ask, tag.slice(condition.length));
      if (filling === "unknown") this.tell(at, tag, "unknown");
      const isSo = filling !== "unknown" && (filling === "empty") === (condition === WHERE_NOT);
      return isSo ? [scope] : [];
    }
    const name = tag.slice(EACH.length);
    const turns = scope.each(name) ?? scope.each(inSmallLetters(name));
    if (turns === undefined) this.tell(at, tag, "unknown");
    return (turns ?? []).map((turn, place) => ({
      ...turn,
      ask: (name) => (name === NUMBER ? [plainPiece(String(place + 1))] : turn.ask(name)),
    }));
  }

  private one(block: ModelBlock, scope: SlotScope, { hidden }: Surroundings): readonly ExpandedBlock[] {
    if (block.kind === "paragraph") return [this.paragraph(block, scope, hidden)];
    const own = hidden.has(block) ? undefined : rowTagOf(block);
    if (own !== undefined) return this.rowOfItsOwn(block, own, scope);
    const blocks = this.within(block, scope, { isTop: block.kind === "body", hidden });
    return [hasNothing(block, blocks) ? LEFT_OUT : { kind: "group", block, blocks }];
  }

  /** In its turns the tag and its end say nothing. */
  private rowOfItsOwn(
    row: ModelGroup,
    { tag, first, last }: RowTag,
    scope: SlotScope,
  ): readonly ExpandedBlock[] {
    const silent = (turn: SlotScope): SlotScope => ({
      ...turn,
      ask: (name) => (asTag(name) === tag || asTag(name) === END ? [] : turn.ask(name)),
    });
    const turns = this.turns(row, tag, scope).map(silent);
    const hidden = new Set<ModelBlock>([row, first, last]);
    const done = turns.flatMap((turn) => this.all([row], turn, { isTop: false, hidden }));
    return done.length === 0 ? [LEFT_OUT] : done;
  }

  private paragraph(block: ModelParagraph, scope: SlotScope, hidden: Hidden): ExpandedBlock {
    this.paragraphs += 1;
    const { text } = block;
    const broken = brokenSlot(text);
    if (broken !== undefined) this.tell(block, broken, "broken");
    const sentence = slotParts(text);
    const { parts, unknown, isFilled } = fillSentence(sentence, scope.ask);
    for (const name of unknown) this.tell(block, name, asTag(name) === undefined ? "unknown" : "not-alone");
    const boxes = block.boxes.map((box) => this.group(box, scope));
    if (parts === undefined || (hidden.has(block) && onlySlot(text) !== undefined)) return LEFT_OUT;
    const isPlain = sentence.every(({ kind }) => kind === "text");
    return {
      kind: "paragraph",
      block,
      parts,
      boxes,
      says: isPlain ? "as-is" : isFilled ? "filled" : "nothing",
    };
  }

  /** Once, however often a loop goes through the line. */
  private tell(at: ModelBlock, name: string, fault: OutlineFault["fault"]): void {
    const key = `${fault} ${name}`;
    const [block] = paragraphsIn(at);
    if (!this.told.has(key)) this.faults.push({ block, name, fault });
    this.told.add(key);
  }
}
