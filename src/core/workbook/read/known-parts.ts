import type { XmlProblem } from "./xml/xml-reader";

/** Longer ones are read again: what stands around cells, styles and links is short. */
const LONGEST = 40_000;
/** As many spellings of a part: the files of one campaign come from few programs. */
const MOST_SPELLINGS = 4;
/** A flood of names starts the memory anew instead of filling the machine's. */
const MOST_NAMES = 64;

interface Known<Made> {
  readonly bytes: Uint8Array;
  readonly made: Made;
}

/** What was made of the end of a part, from here on. */
export interface FoundEnd<Made> {
  readonly made: Made;
  readonly start: number;
}

/**
 * What was made of the parts of files read before. The files of one campaign were made from one template: their styles,
 * their links, and what stands behind their cells are the same, byte for byte, and are read once.
 */
export class KnownParts<Made extends object> {
  private readonly byName = new Map<string, readonly Known<Made>[]>();

  /**
   * What was made of bytes that stand at the end of this part, and where they begin there: at 0 where they are all of it.
   *
   * @param fits whether the part's beginning is the same, too.
   */
  find(
    name: string,
    part: Uint8Array,
    fits: (made: Made, start: number) => boolean = () => true,
  ): FoundEnd<Made> | undefined {
    for (const { bytes, made } of this.byName.get(name) ?? []) {
      const start = part.length - bytes.length;
      if (start >= 0 && fits(made, start) && isAt(part, start, bytes)) return { made, start };
    }
    return undefined;
  }

  /** What all of this part comes to: known, or worked out now and kept; a fault is not. */
  of(name: string, part: Uint8Array, work: (part: Uint8Array) => Made | XmlProblem): Made | XmlProblem {
    const known = this.find(name, part);
    if (known?.start === 0) return known.made;
    const made = work(part);
    if (typeof made !== "string") this.keep(name, part, made);
    return made;
  }

  keep(name: string, bytes: Uint8Array, made: Made): void {
    if (bytes.length > LONGEST) return;
    const others = this.byName.get(name) ?? [];
    if (others.length === 0 && this.byName.size >= MOST_NAMES) this.byName.clear();
    this.byName.set(name, [{ bytes: bytes.slice(), made }, ...others].slice(0, MOST_SPELLINGS));
  }
}

/** Whether these bytes stand in a part at this place; from their end on, where parts of one form are soonest told apart. */
export function isAt(part: Uint8Array, start: number, bytes: Uint8Array): boolean {
  for (let at = bytes.length - 1; at >= 0; at -= 1) if (part[start + at] !== bytes[at]) return false;
  return true;
}
