import { type MarkedText, unmarked } from "./marked-text";

/** What is compared of a citation that was read. */
export interface Found {
  readonly offset: number;
  readonly end: number;
  readonly code?: string | undefined;
  readonly date?: string | undefined;
}

export interface Score {
  /** Numbered citations marked, and those of them read with their code, day and place. */
  readonly marked: number;
  readonly right: number;
  /** Citations read, and those of them that are marked, with or without number. */
  readonly read: number;
  readonly true: number;
  /** What went wrong, for whoever mends it. */
  readonly faults: readonly string[];
}

/** Holds what is read from marked texts against the marks. A right code in the wrong place is no hit. */
export function score(texts: readonly MarkedText[], extract: (text: string) => readonly Found[]): Score {
  const faults: string[] = [];
  const total = { marked: 0, right: 0, read: 0, true: 0 };
  for (const marked of texts) {
    const { text, expected } = unmarked(marked);
    const found = extract(text);
    const hits = new Set<Found>();
    for (const one of expected) {
      const hit = found.find((other) => overlaps(one, other) && same(one, other));
      if (hit !== undefined) hits.add(hit);
      else if (one.code !== undefined)
        faults.push(
          `${marked.name}: missed ${one.code} ${one.date ?? ""} in “${text.slice(one.offset, one.end)}”`,
        );
      if (one.code === undefined) {
        for (const other of found) if (other.code === undefined && overlaps(one, other)) hits.add(other);
      } else {
        total.marked += 1;
        total.right += hit === undefined ? 0 : 1;
      }
    }
    total.read += found.length;
    total.true += hits.size;
    for (const one of found)
      if (!hits.has(one))
        faults.push(
          `${marked.name}: false ${one.code ?? "#"} ${one.date ?? ""} in “${text.slice(one.offset, one.end)}”`,
        );
  }
  return { ...total, faults };
}

const overlaps = (a: Found, b: Found): boolean => a.offset < b.end && b.offset < a.end;

/** Codes are compared whatever their case: a title in capitals does not tell TTg from TTG. */
const same = (
  wanted: { readonly code: string | undefined; readonly date: string | undefined },
  read: Found,
): boolean =>
  wanted.code?.toUpperCase() === read.code?.toUpperCase() &&
  (wanted.date ?? undefined) === (read.date ?? undefined);
