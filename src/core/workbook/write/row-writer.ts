import { columnLetters, LAST_COLUMN } from "../../base";
import type { ByteSink } from "./byte-sink";
import type { CellDraft, RowDraft, Scalar, Style } from "../draft";
import type { NumberedList } from "./numbered-list";
import type { StyleTable } from "./style-table";
import { xmlText } from "./xml-text";

/** The most text one cell can hold in Excel, in UTF-16 units; longer text is cut there and ends in "…". */
export const MAX_CELL_TEXT = 32_767;
/** The most jumps Excel accepts on one sheet. */
export const MAX_JUMPS = 65_530;
/** Excel refuses taller rows. */
const MAX_ROW_HEIGHT = 409.5;

/** What cells bring that stands elsewhere in the sheet. */
export interface SheetExtras {
  readonly jumps: { readonly address: string; readonly target: string }[];
  readonly notes: { readonly row: number; readonly column: number; readonly text: string }[];
  /** A formula was written without its result. */
  hasUnknownResults: boolean;
}

export interface CellWriterParts {
  readonly sink: ByteSink;
  /** Where texts are kept once each; absent: each stands in its cell. */
  readonly strings: NumberedList | undefined;
  readonly styles: StyleTable;
  readonly extras: SheetExtras;
  /** Nobody edits the cells of a sheet that stands alone: no text there needs an apostrophe. */
  readonly isAlone?: true;
}

/** What stands in a cell's tag after its address: the closing quote, and the style unless it is the default. */
interface StyleAttribute {
  readonly style: Style;
  readonly text: string;
}

const DEFAULT: StyleAttribute = { style: {}, text: '"' };
/** Excel takes a typed text for a formula by its first character. */
const FORMULA_SIGN = /^[=+\-@]/;

/** Writes the rows of one sheet. Lives as long as that sheet: it remembers column letters and style attributes. */
export class RowWriter {
  private readonly letters: string[] = [];
  private readonly attributes: StyleAttribute[] = [];
  private sharedStyles: RowDraft["styles"];
  private sharedAttributes: readonly (StyleAttribute | undefined)[] = [];
  private number = 0;
  private digits = "";

  constructor(private readonly to: CellWriterParts) {}

  /** One `<row>`. */
  write(row: RowDraft, number: number): void {
    const { sink } = this.to;
    const { cells } = row;
    const styles = this.attributesOf(row.styles);
    const width = Math.max(cells.length, styles.length);
    if (width > LAST_COLUMN) throw new RangeError(`Row ${number} has ${width} cells`);
    this.number = number;
    this.digits = String(number);
    sink.ascii('<row r="');
    sink.ascii(this.digits);
    sink.ascii('"');
    sink.ascii(rowAttributes(row));
    sink.ascii(">");
    for (let index = 0; index < width; index++) {
      const cell = cells[index];
      if (typeof cell === "object") this.writeDraft(cell, index, styles[index]);
      else this.writeValue(cell, index, styles[index]);
    }
    sink.ascii("</row>");
  }

  private writeDraft(cell: CellDraft, index: number, rowStyle: StyleAttribute | undefined): void {
    const style = cell.style === undefined ? rowStyle : this.attributeOf(cell.style);
    if (cell.formula === undefined) this.writeValue(cell.value, index, style);
    else this.writeFormula(cell.formula, cell.value, index, style);
    if (cell.jump !== undefined) this.keepJump(cell.jump, index);
    if (cell.note !== undefined) {
      this.to.extras.notes.push({ row: this.number, column: index + 1, text: cell.note });
    }
  }

  private writeValue(value: Scalar | undefined, index: number, style: StyleAttribute | undefined): void {
    const { sink, strings } = this.to;
    if (value === undefined || value === "") {
      if (style === undefined) return;
      this.openCell(index, style);
      return sink.ascii("/>");
    }
    const isLikeFormula = typeof value === "string" && !this.to.isAlone && FORMULA_SIGN.test(value);
    this.openCell(index, isLikeFormula ? this.literal(style) : style);
    if (typeof value === "string" && strings === undefined) {
      sink.ascii(' t="inlineStr"><is>');
      writeText(value, sink);
      return sink.ascii("</is></c>");
    }
    if (typeof value === "number") {
      sink.ascii("><v>");
      sink.ascii(numberText(value));
    } else if (typeof value === "string") {
      sink.ascii(' t="s"><v>');
      sink.ascii(String(strings?.numberOf(value)));
    } else {
      sink.ascii(value ? ' t="b"><v>1' : ' t="b"><v>0');
    }
    sink.ascii("</v></c>");
  }

  private writeFormula(
    formula: string,
    cached: Scalar | undefined,
    index: number,
    style: StyleAttribute | undefined,
  ): void {
    const { sink } = this.to;
    this.openCell(index, style);
    sink.ascii(typeof cached === "string" ? ' t="str"' : typeof cached === "boolean" ? ' t="b"' : "");
    sink.utf8(`><f>${xmlText(formula)}</f>`);
    if (cached === undefined) this.to.extras.hasUnknownResults = true;
    else sink.utf8(`<v>${cachedText(cached)}</v>`);
    sink.ascii("</c>");
  }

  private openCell(index: number, style: StyleAttribute = DEFAULT): void {
    const { sink } = this.to;
    sink.ascii('<c r="');
    sink.ascii(this.lettersOf(index));
    sink.ascii(this.digits);
    sink.ascii(style.text);
  }

  private keepJump(target: string, index: number): void {
    const { jumps } = this.to.extras;
    if (jumps.length >= MAX_JUMPS) throw new RangeError(`Excel takes ${MAX_JUMPS} jumps a sheet at most`);
    jumps.push({ address: this.lettersOf(index) + this.digits, target });
  }

  private lettersOf(index: number): string {
    return (this.letters[index] ??= columnLetters(index + 1));
  }

  /** Rows of a long table share one list of styles: it is looked up once. */
  private attributesOf(styles: RowDraft["styles"]): readonly (StyleAttribute | undefined)[] {
    if (styles !== this.sharedStyles) {
      this.sharedStyles = styles;
      this.sharedAttributes = (styles ?? []).map((style) => style && this.attributeOf(style));
    }
    return this.sharedAttributes;
  }

  private attributeOf(style: Style): StyleAttribute {
    const number = this.to.styles.numberOf(style);
    return (this.attributes[number] ??= { style, text: number === 0 ? '"' : `" s="${number}"` });
  }

  private literal({ style }: StyleAttribute = DEFAULT): StyleAttribute {
    return { style, text: `" s="${this.to.styles.literalNumber(style)}"` };
  }
}

function rowAttributes({ height, hidden }: RowDraft): string {
  const tall = height === undefined ? "" : ` ht="${Math.min(height, MAX_ROW_HEIGHT)}" customHeight="1"`;
  return tall + (hidden ? ' hidden="1"' : "");
}

/** A number that is none has no place in a cell: the caller must decide what to show instead. */
function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`A cell cannot hold ${value}`);
  return String(value);
}

function cachedText(value: Scalar): string {
  if (typeof value === "string") return xmlText(cellText(value));
  return typeof value === "number" ? numberText(value) : value ? "1" : "0";
}

/** What a cell can hold of a text. */
function cellText(text: string): string {
  if (text.length <= MAX_CELL_TEXT) return text;
  return text.slice(0, MAX_CELL_TEXT - 1).replace(/[\ud800-\udbff]$/, "") + "…";
}

/** Outer blanks and line breaks would be lost without `xml:space`. */
const NEEDS_SPACE = /^\s|\s$|\n/;

/** One entry of the shared strings. */
export function writeSharedString(text: string, sink: ByteSink): void {
  sink.ascii("<si>");
  writeText(text, sink);
  sink.ascii("</si>");
}

function writeText(text: string, sink: ByteSink): void {
  sink.ascii(NEEDS_SPACE.test(text) ? '<t xml:space="preserve">' : "<t>");
  sink.utf8(xmlText(cellText(text)));
  sink.ascii("</t>");
}
