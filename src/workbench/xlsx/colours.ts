import type { XlsxParts } from "./parts";
import { attribute, elementsOf, elementAt, numberAttribute } from "./xml-elements";

/** The first eight repeat at 8–15; 64 and 65 are the system's text and background (ECMA-376, 18.8.27). */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

export type ColourOf = (element: Element | undefined) => string | undefined;

/** Reads `<color>` elements as #RRGGBB; undefined is the automatic colour. */
export function colourReader(parts: XlsxParts, themePath: string | undefined): ColourOf {
  const theme = themePath === undefined ? [] : themeColours(parts.document(themePath));
  return (element) => {
    const rgb = attribute(element, "rgb")?.slice(-6);
    const indexed = INDEXED[numberAttribute(element, "indexed") ?? -1];
    const base = rgb ?? theme[numberAttribute(element, "theme") ?? -1] ?? indexed;
    return base === undefined ? undefined : `#${tinted(base, numberAttribute(element, "tint") ?? 0)}`;
  };
}

/** Light and dark stand swapped in the file against their numbers. */
function themeColours(document: Document | undefined): readonly string[] {
  const scheme = elementAt(document?.documentElement, "themeElements", "clrScheme");
  const colours = elementsOf(scheme).map((slot) => {
    const colour = elementsOf(slot)[0];
    return attribute(colour, "lastClr") ?? attribute(colour, "val") ?? "000000";
  });
  const [dark1 = "000000", light1 = "FFFFFF", dark2 = "000000", light2 = "FFFFFF", ...accents] = colours;
  return [light1, dark1, light2, dark2, ...accents];
}

/** Lighter by a positive tint, darker by a negative one; mixed per channel, near enough to Excel's by luminance. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16));
  const mixed = channels.map((value) => (tint < 0 ? value * (1 + tint) : value + (255 - value) * tint));
  return mixed.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("");
}
