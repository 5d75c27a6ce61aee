import type { XmlReader } from "../xml/xml-reader";

/** Six digits where they are known (`FF0000`), else whatever names it in the file (`theme 4 0.4`). */
export type Colour = string;

export const BLACK: Colour = "000000";
export const WHITE: Colour = "FFFFFF";

/** The first colours of the old palette; they stand there twice. */
const PALETTE = [BLACK, WHITE, "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];
/** What a theme begins with: paper, and what is written on it. */
const THEME = [WHITE, BLACK];
/** Of 255; nobody tells shades that are nearer. */
const NEAR = 8;

/** The colour an element of a style sheet names; undefined where it leaves it to the program. */
export function colourOf(reader: XmlReader): Colour | undefined {
  const [rgb, theme, indexed] = ["rgb", "theme", "indexed"].map((name) => reader.attribute(name));
  if (rgb !== undefined) return rgb.slice(-6).toUpperCase();
  const tint = Number(reader.attribute("tint") ?? "0");
  if (theme !== undefined) return (tint === 0 ? THEME[Number(theme)] : undefined) ?? `theme ${theme} ${tint}`;
  return indexed === undefined ? undefined : paletteColour(Number(indexed));
}

/** By its number; 64 and more are the colours of the system. */
export function paletteColour(number: number): Colour | undefined {
  if (number >= 64) return undefined;
  return PALETTE[number < 8 ? number : number - 8] ?? `indexed ${number}`;
}

/** Whether what is written in one colour cannot be seen on the other. */
export function isUnseen(letters: Colour, ground: Colour): boolean {
  if (letters === ground) return true;
  const [one, other] = [letters, ground].map(partsOf);
  return (
    one !== undefined &&
    other !== undefined &&
    one.every((part, at) => Math.abs(part - (other[at] ?? 0)) <= NEAR)
  );
}

const partsOf = (colour: Colour): readonly number[] | undefined =>
  /^[\dA-F]{6}$/.test(colour)
    ? [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
    : undefined;
