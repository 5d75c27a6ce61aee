import { richText } from "./rich-text";
import type { ItemText } from "./text-runs";
import type { XmlPiece } from "../xml/strict-tags";

const SLOTS = 512;
/** Bytes near the end that choose the slot: numbered texts differ there. */
const MIXED = 6;

/**
 * Inline texts of one sheet. Producers without a shared table repeat the same words in cell after cell; a text
 * seen lately is known by its bytes and neither decoded nor stored again.
 */
export class TextPool {
  private readonly starts = new Int32Array(SLOTS);
  private readonly ends = new Int32Array(SLOTS);
  private readonly texts: ItemText[] = [];

  private readonly bytes: Uint8Array;

  constructor(private readonly part: XmlPiece) {
    this.bytes = part.bytes;
  }

  /** The string item whose tags stand at these bounds; undefined where it is malformed. */
  take(start: number, end: number): ItemText | undefined {
    const slot = this.slotOf(start, end);
    const known = this.texts[slot];
    if (known !== undefined && this.isSame(slot, start, end)) return known;
    const text = richText(this.part, start, end);
    if (text === undefined) return undefined;
    this.starts[slot] = start;
    this.ends[slot] = end;
    this.texts[slot] = text;
    return text;
  }

  private slotOf(start: number, end: number): number {
    let mixed = end - start;
    const last = end - "</t></is>".length;
    for (let i = Math.max(start, last - MIXED); i < last; i++)
      mixed = (mixed * 31 + (this.bytes[i] ?? 0)) | 0;
    return mixed & (SLOTS - 1);
  }

  /** From the end on, where two texts of one length differ soonest. */
  private isSame(slot: number, start: number, end: number): boolean {
    const { bytes } = this;
    const knownEnd = this.ends[slot] ?? 0;
    const length = end - start;
    if (knownEnd - (this.starts[slot] ?? 0) !== length) return false;
    for (let back = 1; back <= length; back++) if (bytes[knownEnd - back] !== bytes[end - back]) return false;
    return true;
  }
}
