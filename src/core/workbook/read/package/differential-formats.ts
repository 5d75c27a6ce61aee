import type { XmlReader } from "../xml/xml-reader";
import { type Colour, colourOf } from "./colours";
import { readFont } from "./fonts";
import { readFormatCode } from "./number-formats";

/** What a conditional format changes of a cell for which it holds; undefined where it leaves the cell's own. */
export interface DifferentialFormat {
  readonly format: ReturnType<typeof readFormatCode> | undefined;
  readonly isStruck: boolean;
  readonly letters: Colour | undefined;
  /** The ground it gives; without a colour where it is a shade or of two colours. */
  readonly ground: { readonly colour: Colour | undefined } | undefined;
  /** A bar or a sign stands there instead of the figure. */
  readonly hidesFigure: boolean;
}

/** Reads `<dxfs>`: the looks that conditional formats refer to by their number. */
export function readDifferentialFormats(reader: XmlReader): readonly DifferentialFormat[] {
  const formats: DifferentialFormat[] = [];
  while (reader.nextChild(2)) formats.push(readDifferentialFormat(reader));
  return formats;
}

/** Reads the `<dxf>` just opened: one of the style sheet, or one that a rule has for itself. */
export function readDifferentialFormat(reader: XmlReader): DifferentialFormat {
  const { depth } = reader;
  let found = CHANGES_NOTHING;
  while (reader.nextChild(depth)) {
    if (reader.name === "numFmt")
      found = { ...found, format: readFormatCode(reader.attribute("formatCode") ?? "") };
    else if (reader.name === "font") {
      const { isStruck, colour: letters } = readFont(reader, depth + 1);
      found = { ...found, isStruck, letters };
    } else if (reader.name === "fill") found = { ...found, ground: readGround(reader) };
  }
  return found;
}

export const CHANGES_NOTHING: DifferentialFormat = {
  ...{ format: undefined, isStruck: false, hidesFigure: false },
  ...{ letters: undefined, ground: undefined },
};

/** What several change of one cell, the weightiest first: of formats and colours the first one counts. */
export const together = (changes: readonly DifferentialFormat[]): DifferentialFormat =>
  changes.reduce(
    (first, next) => ({
      format: first.format ?? next.format,
      isStruck: first.isStruck || next.isStruck,
      hidesFigure: first.hidesFigure || next.hidesFigure,
      letters: first.letters ?? next.letters,
      ground: first.ground ?? next.ground,
    }),
    CHANGES_NOTHING,
  );

/** Here a full fill has its colour as the background, other than in the style of a cell; some programs write both. */
function readGround(reader: XmlReader): DifferentialFormat["ground"] {
  const { depth } = reader;
  let ground: DifferentialFormat["ground"];
  while (reader.nextChild(depth)) {
    const pattern = reader.name === "patternFill" ? (reader.attribute("patternType") ?? "solid") : "shade";
    const colours: Partial<Record<string, Colour | undefined>> = {};
    while (reader.nextChild(depth + 1)) colours[reader.name] = colourOf(reader);
    const colour = pattern === "solid" ? (colours["bgColor"] ?? colours["fgColor"]) : undefined;
    if (pattern !== "none") ground = { colour };
  }
  return ground;
}
