import { builtInFormatKind, leastDigitsOf, readFormatCode, type FormatKind } from "./number-formats";
import { BLACK, type Colour, WHITE, colourOf, isUnseen } from "./colours";
import { isTrue, XmlReader, type XmlProblem } from "../xml/xml-reader";

type Format = ReturnType<typeof readFormatCode>;

/** What cell styles (by their number in the file) make of the values of their cells. */
export class Styles {
  /** Most workbooks strike nothing through; their cells are not asked one by one. */
  readonly strikesAny: boolean;

  constructor(
    private readonly formats: readonly Format[],
    private readonly struck: readonly boolean[] = [],
    private readonly framed: readonly boolean[] = [],
    private readonly digits: readonly (number | undefined)[] = [],
  ) {
    this.strikesAny = struck.includes(true);
  }

  /** What a cell of this style shows of this value; undefined where the file has no such style. */
  kind(style: number, value: number): FormatKind | undefined {
    const format = this.formats[style];
    return typeof format === "function" ? format(value) : format;
  }

  /** Its cells have a border. */
  isFramed(style: number): boolean {
    return this.framed[style] === true;
  }

  /** Digits its cells show at the least; undefined where that is as they are. */
  leastDigits(style: number): number | undefined {
    return this.digits[style];
  }

  isStruck(style: number): boolean {
    return this.struck[style] === true;
  }
}

/** A file without a style sheet has one style, 0: no format at all. */
export const noStyles = new Styles(["number"]);

interface StyleFormat {
  readonly format: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
}

interface FontLook {
  readonly isStruck: boolean;
  readonly colour: Colour;
}

/**
 * Reads xl/styles.xml: of the cell formats their number formats and what is struck through, of borders whether there is
 * one, of colours only whether figures stand in the colour of their ground: nobody sees those, as with the format `;;;`.
 */
export function readStyles(part: Uint8Array): Styles | XmlProblem {
  const reader = new XmlReader(part);
  let codes: ReadonlyMap<number, FormatRead> = new Map();
  let fonts: readonly FontLook[] = [];
  let fills: readonly (Colour | undefined)[] = [];
  let framed: readonly boolean[] = [];
  let cellFormats: readonly StyleFormat[] = [];
  reader.next();
  while (reader.nextChild(1)) {
    if (reader.name === "numFmts") codes = readCodes(reader);
    else if (reader.name === "fonts") fonts = readFonts(reader);
    else if (reader.name === "fills") fills = readFills(reader);
    else if (reader.name === "borders") framed = readBorders(reader);
    else if (reader.name === "cellXfs") cellFormats = readCellFormats(reader);
  }
  if (reader.problem !== undefined) return reader.problem;
  if (cellFormats.length === 0) return noStyles;
  return new Styles(
    cellFormats.map(({ format, font, fill }) => {
      const ground = fill in fills ? fills[fill] : WHITE;
      const isHidden = ground !== undefined && isUnseen(fonts[font]?.colour ?? BLACK, ground);
      return isHidden ? "disguised" : (codes.get(format)?.kind ?? builtInFormatKind(format));
    }),
    cellFormats.map(({ font }) => fonts[font]?.isStruck === true),
    cellFormats.map(({ border }) => framed[border] === true),
    cellFormats.map(({ format }) => codes.get(format)?.digits),
  );
}

interface FormatRead {
  readonly kind: Format;
  readonly digits: number | undefined;
}

function readCodes(reader: XmlReader): ReadonlyMap<number, FormatRead> {
  const codes = new Map<number, FormatRead>();
  while (reader.nextChild(2)) {
    const id = Number(reader.attribute("numFmtId") ?? Number.NaN);
    if (reader.name !== "numFmt") continue;
    const code = reader.attribute("formatCode") ?? "";
    codes.set(id, { kind: readFormatCode(code), digits: leastDigitsOf(code) });
  }
  return codes;
}

function readFonts(reader: XmlReader): readonly FontLook[] {
  const fonts: FontLook[] = [];
  while (reader.nextChild(2)) {
    let isStruck = false;
    let colour = BLACK;
    while (reader.nextChild(3)) {
      if (reader.name === "strike") isStruck = isTrue(reader.attribute("val") ?? "1");
      if (reader.name === "color") colour = colourOf(reader) ?? BLACK;
    }
    fonts.push({ isStruck, colour });
  }
  return fonts;
}

/** Of each fill the colour it gives the cell; undefined for patterns of two, and shades. */
function readFills(reader: XmlReader): readonly (Colour | undefined)[] {
  const fills: (Colour | undefined)[] = [];
  while (reader.nextChild(2)) {
    let ground: Colour | undefined = WHITE;
    while (reader.nextChild(3)) {
      const pattern = reader.name === "patternFill" ? (reader.attribute("patternType") ?? "none") : "shade";
      ground = pattern === "none" ? WHITE : undefined;
      while (reader.nextChild(4))
        if (reader.name === "fgColor" && pattern === "solid") ground = colourOf(reader);
    }
    fills.push(ground);
  }
  return fills;
}

/** A side says how it is drawn; one that says nothing, or "none", is not. */
function readBorders(reader: XmlReader): readonly boolean[] {
  const framed: boolean[] = [];
  while (reader.nextChild(2)) {
    let isDrawn = false;
    while (reader.nextChild(3)) isDrawn ||= (reader.attribute("style") ?? "none") !== "none";
    framed.push(isDrawn);
  }
  return framed;
}

function readCellFormats(reader: XmlReader): readonly StyleFormat[] {
  const formats: StyleFormat[] = [];
  while (reader.nextChild(2)) {
    if (reader.name !== "xf") continue;
    const font = Number(reader.attribute("fontId") ?? "0");
    const fill = Number(reader.attribute("fillId") ?? "0");
    const border = Number(reader.attribute("borderId") ?? "0");
    formats.push({ format: Number(reader.attribute("numFmtId") ?? "0"), font, fill, border });
  }
  return formats;
}
