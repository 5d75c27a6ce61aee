import { isTrue, type XmlReader } from "../xml/xml-reader";
import { type Colour, colourOf } from "./colours";

/** What a font says of letters: a line through them, and their colour, where it names one. */
export interface FontSaid {
  readonly isStruck: boolean;
  readonly colour: Colour | undefined;
}

/** Reads the font just opened; its elements stand in the element open at `depth`. */
export function readFont(reader: XmlReader, depth: number): FontSaid {
  let isStruck = false;
  let colour: Colour | undefined;
  while (reader.nextChild(depth)) {
    if (reader.name === "strike") isStruck = isTrue(reader.attribute("val") ?? "1");
    if (reader.name === "color") colour = colourOf(reader) ?? colour;
  }
  return { isStruck, colour };
}
