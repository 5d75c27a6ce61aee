import type { PlainDate } from "../../base";

/** A text something is found by; matches in a weightier text rank higher. */
export interface WeightedText {
  readonly text: string;
  readonly weight: number;
}

/** Something that can be searched for. */
export interface Searchable<T> {
  readonly value: T;
  /** What is shown of it; `marks` of a hit are places in this text. It is searched only where `texts` hold it too. */
  readonly label: string;
  readonly texts: readonly WeightedText[];
  /** Of two that fit equally the newer comes first. */
  readonly date?: PlainDate;
  /** Things of one group that fit stand together: both documents 36-NQ/TW. */
  readonly group?: string;
}

/** Characters [from, to) of a label that the query met. */
export interface Mark {
  readonly from: number;
  readonly to: number;
}

export interface Hit<T> {
  readonly value: T;
  /** Comparable within one answer only. */
  readonly score: number;
  readonly marks: readonly Mark[];
}

export interface Search<T> {
  /**
   * Builds a little more of the index, some milliseconds' worth; answers whether it is all there. A search nobody
   * prepared is built whole when first asked.
   */
  readonly prepare: () => boolean;
  /** The best `limit` (20 by default) for what is typed so far; nothing for an empty query. */
  readonly find: (query: string, limit?: number) => readonly Hit<T>[];
}
