import { elementsOf } from "./xml-elements";

/** Texts by the number cells carry; runs of a rich text are joined, phonetic ones left out. */
export const readSharedStrings = (document: Document | undefined): readonly string[] =>
  elementsOf(document?.documentElement, "si").map(runsText);

/** The text of an `<si>` or `<is>`. */
export function runsText(item: Element): string {
  const runs = elementsOf(item).filter(({ localName }) => localName === "t" || localName === "r");
  const texts = runs.flatMap((run) => (run.localName === "t" ? [run] : elementsOf(run, "t")));
  return unescapedText(texts.map(({ textContent }) => textContent ?? "").join(""));
}

/** `_x000A_` stands for a character XML cannot hold. */
export const unescapedText = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** The same the other way: control characters, and what would be read as such an escape. */
export const escapedText = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, (sign) => {
      return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
    });
