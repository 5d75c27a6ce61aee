import type { LegacyEncoding } from "./legacy-encoding";

/** What was wrong with a stretch of text: its encoding, or its letters, spaces, invisible signs or punctuation. */
export type RepairKind = LegacyEncoding | "composed" | "look-alike" | "spacing" | "invisible" | "punctuation";

/** Where something was repaired, in offsets of the original: one for each kind and line, however many letters. */
export interface TextRepair {
  readonly kind: RepairKind;
  readonly offset: number;
  readonly end: number;
}

/** One kind of repair: `repair` gives back what was found where that is to stay. */
export interface Replacement {
  /** Left out for what nobody needs to be told. */
  readonly kind?: RepairKind;
  /** Global. */
  readonly pattern: RegExp;
  readonly repair: (found: string) => string;
}

/** A replacement within a stretch of the text. */
export interface LocalReplacement extends Replacement {
  readonly offset: number;
  readonly end: number;
}

/**
 * A text repaired in passes: each pass replaces what a pattern finds, and every character keeps knowing where in the
 * original it stood. A pass that finds nothing costs a search and no memory.
 */
export class MappedText {
  readonly #original: string;
  readonly #repairs: RepairLog;
  #text: string;
  /** Offset in the original of each character, and of the end; undefined while nothing has moved. */
  #origins: Uint32Array | undefined;

  constructor(original: string) {
    this.#original = original;
    this.#text = original;
    this.#repairs = new RepairLog(original);
  }

  get text(): string {
    return this.#text;
  }

  get repairs(): readonly TextRepair[] {
    return this.#repairs.inOrder();
  }

  /** Where in the original the character at `at` stood; the original's length for the end of the text. */
  originalOffset(at: number): number {
    const inside = Math.max(0, Math.min(at, this.#text.length));
    return this.#origins?.[inside] ?? inside;
  }

  replace(replacement: Replacement): void {
    this.replaceWithin([{ ...replacement, offset: 0, end: this.#text.length }]);
  }

  /** One pass of several replacements; their stretches come in order and do not overlap. */
  replaceWithin(replacements: readonly LocalReplacement[]): void {
    const rewriting = new Rewriting(this.#text, this.#origins);
    for (const { offset, end, kind, pattern, repair } of replacements) {
      for (const { 0: found, index } of this.#text.slice(offset, end).matchAll(pattern)) {
        const repaired = repair(found);
        if (repaired === found) continue;
        const at = offset + index;
        if (kind) this.#repairs.note(kind, this.originalOffset(at), this.originalOffset(at + found.length));
        rewriting.replace(at, found.length, repaired);
      }
    }
    if (!rewriting.changed) return;
    const { text, origins } = rewriting.finish(this.#original.length);
    this.#text = text;
    this.#origins = origins;
  }
}

/** Repairs of one kind on one line become one: a legacy text would otherwise fill the memory with its letters. */
class RepairLog {
  readonly #noted: { kind: RepairKind; offset: number; end: number }[] = [];
  readonly #last = new Map<RepairKind, { repair: { end: number }; lineEnd: number }>();

  constructor(readonly original: string) {}

  note(kind: RepairKind, offset: number, end: number): void {
    const last = this.#last.get(kind);
    if (last && offset < last.lineEnd) {
      last.repair.end = Math.max(last.repair.end, end);
      return;
    }
    const repair = { kind, offset, end };
    const lineBreak = this.original.indexOf("\n", offset);
    this.#last.set(kind, { repair, lineEnd: lineBreak < 0 ? this.original.length : lineBreak });
    this.#noted.push(repair);
  }

  inOrder(): readonly TextRepair[] {
    return [...this.#noted].sort((one, other) => one.offset - other.offset || one.end - other.end);
  }
}

/** One pass over a text: the pieces kept and put in, and the origin of each of their characters. */
class Rewriting {
  readonly #pieces: string[] = [];
  #origins = new Uint32Array(0);
  #written = 0;
  #read = 0;

  constructor(
    readonly text: string,
    readonly originsBefore: Uint32Array | undefined,
  ) {}

  get changed(): boolean {
    return this.#pieces.length > 0;
  }

  replace(offset: number, length: number, by: string): void {
    this.#keepUntil(offset);
    this.#pieces.push(by);
    this.#makeRoom(by.length);
    // Of a longer text put in (¬ng → ương) the last characters are the old ones; otherwise the first.
    const added = Math.max(0, by.length - length);
    for (let at = 0; at < by.length; at += 1) {
      this.#origins[this.#written] = this.#originOf(offset + Math.max(0, at - added));
      this.#written += 1;
    }
    this.#read = offset + length;
  }

  finish(originalLength: number): { readonly text: string; readonly origins: Uint32Array } {
    this.#keepUntil(this.text.length);
    this.#makeRoom(1);
    this.#origins[this.#written] = originalLength;
    return { text: this.#pieces.join(""), origins: this.#origins.subarray(0, this.#written + 1) };
  }

  #keepUntil(end: number): void {
    this.#pieces.push(this.text.slice(this.#read, end));
    this.#makeRoom(end - this.#read);
    for (let at = this.#read; at < end; at += 1) {
      this.#origins[this.#written] = this.#originOf(at);
      this.#written += 1;
    }
  }

  #originOf(at: number): number {
    return this.originsBefore?.[at] ?? at;
  }

  #makeRoom(more: number): void {
    const needed = this.#written + more;
    if (needed <= this.#origins.length) return;
    const larger = new Uint32Array(
      Math.max(needed, this.text.length + 1, Math.ceil(this.#origins.length * 1.5)),
    );
    larger.set(this.#origins.subarray(0, this.#written));
    this.#origins = larger;
  }
}
