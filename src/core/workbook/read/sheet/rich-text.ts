import { type ItemText, type TextRun, textOfRuns } from "./text-runs";
import type { XmlPiece } from "../xml/strict-tags";
import { startsWith } from "../xml/xml-bytes";
import { XmlNamespaces } from "../xml/xml-namespaces";
import { isTrue, XmlReader } from "../xml/xml-reader";
import { CellTextScanner } from "../xml/decode-text";

const PLAIN = "<t>";
const PLAIN_LOOK = { isStruck: false, isRaised: false, isLowered: false };
const SPACED = '<t xml:space="preserve">';

/**
 * Reads the string item whose tags stand at these bounds (`<si>…</si>`, `<is>…</is>`); undefined where it is
 * malformed.
 */
export function richText({ bytes, namespaces }: XmlPiece, start: number, end: number): ItemText | undefined {
  const text = oneText(bytes, start + "<si>".length, end);
  return text ?? runsOf(new XmlReader(bytes.subarray(start, end), new XmlNamespaces(namespaces)));
}

/** Nearly all: one text and nothing else. */
function oneText(bytes: Uint8Array, start: number, end: number): ItemText | undefined {
  const open = startsWith(bytes, start, PLAIN) ? PLAIN : SPACED;
  if (open === SPACED && !startsWith(bytes, start, SPACED)) return undefined;
  const scanner = new CellTextScanner(bytes);
  const text = scanner.scan(start + open.length);
  const isWhole = startsWith(bytes, scanner.end, "</t></") && scanner.end + "</t></si>".length === end;
  return text !== undefined && isWhole ? { text } : undefined;
}

function runsOf(reader: XmlReader): ItemText | undefined {
  const runs: TextRun[] = [];
  reader.next();
  while (reader.nextChild(1)) {
    if (reader.name === "t") runs.push({ text: reader.cellText(), ...PLAIN_LOOK });
    if (reader.name === "r") runs.push(readRun(reader));
  }
  return reader.problem === undefined ? textOfRuns(runs) : undefined;
}

function readRun(reader: XmlReader): TextRun {
  let text = "";
  let look = PLAIN_LOOK;
  while (reader.nextChild(2)) {
    if (reader.name === "t") text += reader.cellText();
    else if (reader.name === "rPr") look = readLook(reader);
  }
  return { text, ...look };
}

function readLook(reader: XmlReader) {
  let [isStruck, isRaised, isLowered] = [false, false, false];
  while (reader.nextChild(3)) {
    if (reader.name === "strike") isStruck = isTrue(reader.attribute("val") ?? "1");
    else if (reader.name === "vertAlign") {
      isRaised = reader.attribute("val") === "superscript";
      isLowered = reader.attribute("val") === "subscript";
    }
  }
  return { isStruck, isRaised, isLowered };
}
