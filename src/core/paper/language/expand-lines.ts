import { type AskSlot, type FilledPart, fillSentence } from "./fill-line";
import { onlySlot, slotParts } from "./slot-text";

/**
 * Lines of an outline, some of which are tags that stand alone:
 *
 *   {{mỗi văn bản}} … {{hết}}      once for each, with slots of its own
 *   {{nếu có KG08}} … {{hết}}      only where the slot is not empty
 *   {{nếu chưa có KG08}} … {{hết}} only where it is
 */
export interface SlotScope {
  readonly ask: AskSlot;
  /** The scopes a loop goes through; undefined where nobody knows the loop. */
  readonly each: (name: string) => readonly SlotScope[] | undefined;
}

export interface OutlineText {
  readonly text: string;
}

export interface ExpandedLine<L extends OutlineText> {
  readonly line: L;
  readonly parts: readonly FilledPart[];
}

/** A fault of the outline: a name nobody knows, or a tag without its counterpart. */
export interface OutlineFault<L extends OutlineText> {
  readonly line: L;
  readonly name: string;
  readonly fault: "unknown" | "not-closed" | "not-open";
}

export interface Expanded<L extends OutlineText> {
  readonly lines: readonly ExpandedLine<L>[];
  readonly faults: readonly OutlineFault<L>[];
}

const EACH = "mỗi ";
const WHERE = "nếu có ";
const WHERE_NOT = "nếu chưa có ";
const END = "hết";

/** Fills every line, over and over where a loop says so. Lines with an empty slot are left out; nothing throws. */
export function expandLines<L extends OutlineText>(lines: readonly L[], scope: SlotScope): Expanded<L> {
  const expanding = new Expanding<L>();
  expanding.expand(lines, scope);
  return expanding;
}

/** A collector (see `CellFindings` of core/workbook) of the lines filled so far and of what is wrong with the outline. */
class Expanding<L extends OutlineText> {
  readonly lines: ExpandedLine<L>[] = [];
  readonly faults: OutlineFault<L>[] = [];
  private readonly told = new Set<string>();

  expand(lines: readonly L[], scope: SlotScope): void {
    for (let at = 0; at < lines.length; at += 1) {
      const line = lines[at];
      if (line === undefined) continue;
      const tag = tagOf(line.text);
      if (tag === undefined) this.fill(line, scope);
      else if (tag === END) this.tell({ line, name: tag, fault: "not-open" });
      else {
        const end = closingOf(lines, at);
        if (end === undefined) this.tell({ line, name: tag, fault: "not-closed" });
        else this.block(line, { tag, lines: lines.slice(at + 1, end) }, scope);
        at = end ?? at;
      }
    }
  }

  private block(
    line: L,
    { tag, lines }: { readonly tag: string; readonly lines: readonly L[] },
    scope: SlotScope,
  ): void {
    const condition = [WHERE, WHERE_NOT].find((one) => tag.startsWith(one));
    if (condition !== undefined) {
      const filling = scope.ask(tag.slice(condition.length));
      if (filling === "unknown") this.tell({ line, name: tag, fault: "unknown" });
      else if ((filling === "empty") === (condition === WHERE_NOT)) this.expand(lines, scope);
      return;
    }
    const scopes = scope.each(tag.slice(EACH.length));
    if (scopes === undefined) this.tell({ line, name: tag, fault: "unknown" });
    else for (const inner of scopes) this.expand(lines, inner);
  }

  private fill(line: L, { ask }: SlotScope): void {
    const { parts, unknown } = fillSentence(slotParts(line.text), ask);
    for (const name of unknown) this.tell({ line, name, fault: "unknown" });
    if (parts !== undefined) this.lines.push({ line, parts });
  }

  /** Once, however often a loop goes through the line. */
  private tell(fault: OutlineFault<L>): void {
    const key = `${fault.fault} ${fault.name}`;
    if (!this.told.has(key)) this.faults.push(fault);
    this.told.add(key);
  }
}

function tagOf(text: string): string | undefined {
  const name = onlySlot(text);
  const opens = [EACH, WHERE, WHERE_NOT].some((one) => name?.startsWith(one) === true);
  return name === END || opens ? name : undefined;
}

/** Place of the tag that closes the one at `open`. */
function closingOf(lines: readonly OutlineText[], open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < lines.length; at += 1) {
    const tag = tagOf(lines[at]?.text ?? "");
    if (tag === undefined) continue;
    depth += tag === END ? -1 : 1;
    if (depth === 0) return at;
  }
  return undefined;
}
