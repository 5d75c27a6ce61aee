import type { CellLook } from "../../model";
import { BLACK, type Colour, WHITE, colourOf } from "./colours";
import { type DifferentialFormat, readDifferentialFormats } from "./differential-formats";
import { KnownParts } from "../known-parts";
import { type FontSaid, readFont } from "./fonts";
import { builtInFormatKind, leastDigitsOf, readFormatCode, textLookOf } from "./number-formats";
import { Styles } from "./styles";
import { XmlReader, type XmlProblem } from "../xml/xml-reader";

type Format = ReturnType<typeof readFormatCode>;

/** A file without a style sheet has one style, 0: no format at all. */
export const noStyles = new Styles([
  { format: "number", isStruck: false, isFramed: false, letters: BLACK, ground: WHITE },
]);

interface StyleFormat {
  readonly format: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
}

/**
 * Reads xl/styles.xml: of the cell formats their number formats and what is struck through, of borders whether there is
 * one, of conditional formats what they change, of colours only whether figures stand in the colour of their ground: nobody sees those, as with the format `;;;`.
 */
export const readStyles = (part: Uint8Array): Styles | XmlProblem => knownStyles.of("", part, stylesIn);

const knownStyles = new KnownParts<Styles>();

function stylesIn(part: Uint8Array): Styles | XmlProblem {
  const reader = new XmlReader(part);
  let codes: ReadonlyMap<number, FormatRead> = new Map();
  let fonts: readonly FontSaid[] = [];
  let fills: readonly (Colour | undefined)[] = [];
  let framed: readonly boolean[] = [];
  let cellFormats: readonly StyleFormat[] = [];
  let differences: readonly DifferentialFormat[] = [];
  reader.next();
  while (reader.nextChild(1)) {
    if (reader.name === "numFmts") codes = readCodes(reader);
    else if (reader.name === "fonts") fonts = readFonts(reader);
    else if (reader.name === "fills") fills = readFills(reader);
    else if (reader.name === "borders") framed = readBorders(reader);
    else if (reader.name === "cellXfs") cellFormats = readCellFormats(reader);
    else if (reader.name === "dxfs") differences = readDifferentialFormats(reader);
  }
  if (reader.problem !== undefined) return reader.problem;
  if (cellFormats.length === 0) return noStyles;
  const looks = cellFormats.map(({ format, font, fill, border }) => ({
    format: codes.get(format)?.kind ?? builtInFormatKind(format),
    leastDigits: codes.get(format)?.digits,
    texts: codes.get(format)?.texts,
    isStruck: fonts[font]?.isStruck === true,
    isFramed: framed[border] === true,
    letters: fonts[font]?.colour ?? BLACK,
    ground: fill in fills ? fills[fill] : WHITE,
  }));
  return new Styles(looks, differences);
}

interface FormatRead {
  readonly kind: Format;
  readonly digits: number | undefined;
  readonly texts: CellLook | undefined;
}

function readCodes(reader: XmlReader): ReadonlyMap<number, FormatRead> {
  const codes = new Map<number, FormatRead>();
  while (reader.nextChild(2)) {
    const id = Number(reader.attribute("numFmtId") ?? Number.NaN);
    if (reader.name !== "numFmt") continue;
    const code = reader.attribute("formatCode") ?? "";
    codes.set(id, { kind: readFormatCode(code), digits: leastDigitsOf(code), texts: textLookOf(code) });
  }
  return codes;
}

function readFonts(reader: XmlReader): readonly FontSaid[] {
  const fonts: FontSaid[] = [];
  while (reader.nextChild(2)) fonts.push(readFont(reader, 3));
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
