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
}

/** Reads `<dxfs>`: the looks that conditional formats refer to by their number. */
export function readDifferentialFormats(reader: XmlReader): readonly DifferentialFormat[] {
  const formats: DifferentialFormat[] = [];
  while (reader.nextChild(2)) {
    let found: DifferentialFormat = NOTHING;
    while (reader.nextChild(3)) {
      if (reader.name === "numFmt")
        found = { ...found, format: readFormatCode(reader.attribute("formatCode") ?? "") };
      else if (reader.name === "font") {
        const { isStruck, colour: letters } = readFont(reader, 4);
        found = { ...found, isStruck, letters };
      } else if (reader.name === "fill") found = { ...found, ground: readGround(reader) };
    }
    formats.push(found);
  }
  return formats;
}

const NOTHING: DifferentialFormat = {
  ...{ format: undefined, isStruck: false },
  ...{ letters: undefined, ground: undefined },
};

/** Here a full fill has its colour as the background, other than in the style of a cell; some programs write both. */
function readGround(reader: XmlReader): DifferentialFormat["ground"] {
  let ground: DifferentialFormat["ground"];
  while (reader.nextChild(4)) {
    const pattern = reader.name === "patternFill" ? (reader.attribute("patternType") ?? "solid") : "shade";
    const colours: Partial<Record<string, Colour | undefined>> = {};
    while (reader.nextChild(5)) colours[reader.name] = colourOf(reader);
    const colour = pattern === "solid" ? (colours["bgColor"] ?? colours["fgColor"]) : undefined;
    if (pattern !== "none") ground = { colour };
  }
  return ground;
}
