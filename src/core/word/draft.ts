/** A Word document to be written, in our words: millimetres and points, styles by name. */
export interface WordDraft {
  /** Every style the paragraphs name; the first is the one all others start from. */
  readonly styles: readonly [ParagraphStyle, ...ParagraphStyle[]];
  readonly sections: readonly SectionDraft[];
  readonly title: string;
  readonly creator: string;
  /** docProps/custom.xml; text values. */
  readonly customProperties?: Readonly<Record<string, string>>;
}

/** Pages of one size and direction. */
export interface SectionDraft {
  readonly page: WordPage;
  readonly blocks: readonly BlockDraft[];
}

export interface WordPage {
  readonly landscape?: boolean;
  readonly marginsMm: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /**
   * The page's number in the middle of its head, with this style; `fromSecond`: not on the section's first page. Without
   * it the head is that of the section before.
   */
  readonly number?: { readonly style: string; readonly fromSecond: boolean };
}

export type BlockDraft = ParagraphDraft | WordTableDraft;

export interface ParagraphDraft {
  readonly kind: "paragraph";
  /** Id of its style. */
  readonly style: string;
  readonly runs: readonly RunDraft[];
}

/** Text of one look. Line breaks and tabs are kept; what no XML can hold is left out. */
export interface RunDraft {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Marked yellow, for whoever goes on writing. */
  readonly marked?: boolean;
  /** Name of a bookmark around the text: ≤ 40 letters, digits and "_", not beginning with a digit; unique. */
  readonly bookmark?: string;
}

export interface WordTableDraft {
  readonly kind: "table";
  readonly widthsMm: readonly number[];
  readonly borders: boolean;
  /** So many rows stand on top of every page the table goes over. */
  readonly headRows: number;
  readonly rows: readonly (readonly WordCellDraft[])[];
}

export interface WordCellDraft {
  readonly paragraphs: readonly ParagraphDraft[];
  /** Columns it takes; 1 by default. */
  readonly span?: number;
  /** RRGGBB */
  readonly fill?: string;
}

/** A real style of the document: whoever edits the paper changes all of its paragraphs at once. */
export interface ParagraphStyle {
  /** ASCII, no spaces. */
  readonly id: string;
  /** As Word lists it. */
  readonly name: string;
  readonly font?: string;
  readonly sizePt?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly caps?: boolean;
  readonly align?: "left" | "center" | "right" | "both";
  readonly firstLineMm?: number;
  readonly leftMm?: number;
  readonly beforePt?: number;
  readonly afterPt?: number;
  /** Exactly this line height. */
  readonly linePt?: number;
  /** Stays on the page of the paragraph after it. */
  readonly withNext?: boolean;
  /** A heading of this level: Word's navigation pane shows it. */
  readonly level?: 1 | 2 | 3;
  /** Word numbers it, each level from the start under the one above: `%2.` is the number of the second level. */
  readonly numbered?: { readonly as: "upperRoman" | "decimal" | "lowerLetter"; readonly mark: string };
  /** Lines stand at their own height, with no space between paragraphs, whatever the document around has. */
  readonly tight?: boolean;
  readonly newPage?: boolean;
  /** A line under the paragraph, so many millimetres in from both sides. */
  readonly ruleInMm?: number;
}
