import { BLACK, type Colour, WHITE, isUnseen, paletteColour } from "../../../../core/workbook";
import { wordAt } from "./biff-records";

/** A cell format of Excel 97 and later; older ones keep their colours elsewhere. */
const FORMAT_LENGTH = 20;
const SOLID = 1;
/** The first colour that a workbook may mix itself. */
const FIRST_OF_PALETTE = 8;

interface FormatColours {
  readonly font: number;
  /** Undefined for patterns of two colours. */
  readonly ground: number | "paper" | undefined;
}

/** The colours of an old workbook's cell formats (MS-XLS 2.4.122, 2.4.353, 2.4.188): of their letters and of their ground. */
export class XlsColours {
  private readonly fonts: number[] = [];
  private readonly formats: FormatColours[] = [];
  private palette: readonly Colour[] = [];

  takeFont(colour: number): void {
    this.fonts.push(colour);
  }

  takeFormat(stream: Uint8Array, start: number, end: number): void {
    const number = wordAt(stream, start);
    const pattern = end - start < FORMAT_LENGTH ? 0 : (stream[start + 17] ?? 0) >> 2;
    const fill = wordAt(stream, start + 18) & 0x7f;
    const ground = pattern === 0 ? "paper" : pattern === SOLID ? fill : undefined;
    this.formats.push({ font: number > 4 ? number - 1 : number, ground });
  }

  /** How many colours (2 bytes), then red, green, blue and a byte of nothing of each. */
  takePalette(stream: Uint8Array, start: number, end: number): void {
    const palette: Colour[] = [];
    for (let at = start + 2; at + 4 <= end; at += 4)
      palette.push(Array.from(stream.subarray(at, at + 3), inHex).join(""));
    this.palette = palette;
  }

  /** Of a cell format by its number: nobody sees what is written by it. */
  isUnseen(format: number): boolean {
    const { font, ground } = this.formats[format] ?? {};
    if (font === undefined || ground === undefined) return false;
    const under = ground === "paper" ? WHITE : this.colour(ground);
    return under !== undefined && isUnseen(this.colour(this.fonts[font] ?? 0) ?? BLACK, under);
  }

  private colour(number: number): Colour | undefined {
    return this.palette[number - FIRST_OF_PALETTE] ?? paletteColour(number);
  }
}

const inHex = (part: number): string => part.toString(16).padStart(2, "0").toUpperCase();
