import type { Issue } from "../base";
import type { Directive, TaskKind } from "../catalogue";
import type { Citation } from "../citations";

/** What a guide asks for: every document it names, once, and what is to be done with it. */
export interface GuideReading {
  /** That its end was not read ("guide.…"), where there is too much of it. */
  readonly issues: readonly Issue[];
  readonly documents: readonly GuideDocument[];
}

export interface GuideDocument {
  /** The catalogue's id where it knows the document, else the id it would get: `40-CT/TW@2004-06-15`. */
  readonly id: string;
  /** The mention that says most of it. */
  readonly citation: Citation;
  readonly mentions: readonly Mention[];
  readonly tasks: readonly GuideTask[];
  readonly match: DirectiveMatch;
}

/** One place where the guide names a document. */
export interface Mention {
  readonly citation: Citation;
  /** The sentence around it, in offsets of the text as given. */
  readonly sentence: TextSpan;
  /** "II.4"; "Mở đầu" before the first section. */
  readonly section: string;
}

export interface TextSpan {
  readonly offset: number;
  readonly end: number;
}

/** A task of the guide, as the catalogue keeps it, without the document. */
export interface GuideTask {
  readonly section: string;
  readonly kind: TaskKind;
  readonly wording: string;
  /** For reviews: after how many years. */
  readonly years?: number;
}

/** How the catalogue knows a document; `near` asks “ý bạn là …?” and decides nothing. */
export type DirectiveMatch =
  | { readonly kind: "known"; readonly directive: Directive }
  | { readonly kind: "near"; readonly directives: readonly Directive[] }
  | { readonly kind: "new" };
