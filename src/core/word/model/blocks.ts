import type { RunDraft, SectionDraft } from "../draft";

/** Where something stands in the bytes of its part. */
export interface Bounds {
  readonly at: number;
  readonly until: number;
}

/** A piece of a paragraph's text, in one element of a run. */
export interface TextNode extends Bounds {
  /** Where it begins in the paragraph's text. */
  readonly from: number;
  readonly text: string;
  /** Look of its run, where it has one. */
  readonly look: Bounds | undefined;
}

export type ModelBlock = ModelParagraph | ModelGroup;

export interface ModelParagraph extends Bounds {
  readonly kind: "paragraph";
  /** As it is read: what was deleted under review, and the results of fields that go on, are not in it. */
  readonly text: string;
  /** Counted from 1 in its part. */
  readonly number: number;
  /** Name of its style, as Word lists it. */
  readonly style: string;
  /** Of a heading: 1 is the highest. */
  readonly level: number | undefined;
  /** Neither letters nor pictures. */
  readonly isBlank: boolean;
  /** A section ends with it: it stays, be it empty. */
  readonly endsSection: boolean;
  /** Text boxes that hang on it. */
  readonly boxes: readonly ModelGroup[];
  readonly nodes: readonly TextNode[];
  /** Up to here it says how it looks, and nothing more. */
  readonly headUntil: number;
}

export interface ModelGroup extends Bounds {
  /** "story": what must end with a paragraph: a cell too, a text box, a header. */
  readonly kind: "body" | "table" | "row" | "cell" | "story" | "group";
  readonly blocks: readonly ModelBlock[];
}

/** What a paragraph has otherwise: the text from … to gives way to runs, which look as the first letter of it did. */
export interface TextEdit {
  readonly from: number;
  /** Behind `from`: an edit takes at least one letter's place. */
  readonly to: number;
  readonly runs: readonly RunDraft[];
}

/** What becomes of the blocks of a model, in the order of the paper; one may come again, or not at all. */
export type FilledModelBlock =
  | {
      readonly block: ModelParagraph;
      readonly edits: readonly TextEdit[];
      readonly boxes: readonly (readonly FilledModelBlock[])[];
    }
  | { readonly block: ModelGroup; readonly blocks: readonly FilledModelBlock[] }
  /** Pages of their own in the place of a paragraph. */
  | { readonly block: ModelParagraph; readonly sections: readonly SectionDraft[] };
