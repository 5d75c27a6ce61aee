import { startsWith } from "../xml/xml-bytes";
import { isTrue, XmlReader } from "../xml/xml-reader";
import { CellTextScanner } from "../xml/decode-text";

/** What a string item (`<si>`, `<is>`) says. */
export interface ItemText {
  /** Runs joined, phonetic ones left out; figures set above the line are ¹, ², ³ …; without what is struck through. */
  readonly text: string;
  /** What is struck through beside it; the whole text where nothing else stands there. */
  readonly struckOut?: string;
}

const PLAIN = "<t>";
const SPACED = '<t xml:space="preserve">';
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * Reads the string item whose tags stand at these bounds (`<si>…</si>`, `<is>…</is>`); undefined where it is
 * malformed.
 */
export function richText(bytes: Uint8Array, start: number, end: number): ItemText | undefined {
  return oneText(bytes, start + "<si>".length, end) ?? runsOf(new XmlReader(bytes.subarray(start, end)));
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
  let [text, struck] = ["", ""];
  reader.next();
  while (reader.nextChild(1)) {
    if (reader.name === "t") text += reader.cellText();
    if (reader.name !== "r") continue;
    const run = readRun(reader);
    if (run.isStruck) struck += run.text;
    else text += run.text;
  }
  if (reader.problem !== undefined) return undefined;
  if (struck.trim() === "") return { text: text + struck };
  return text.trim() === "" ? { text: struck, struckOut: struck } : { text, struckOut: struck };
}

function readRun(reader: XmlReader): { readonly text: string; readonly isStruck: boolean } {
  let text = "";
  let look = { isStruck: false, isRaised: false };
  while (reader.nextChild(2)) {
    if (reader.name === "t") text += reader.cellText();
    else if (reader.name === "rPr") look = readLook(reader);
  }
  const { isStruck, isRaised } = look;
  return { text: isRaised ? text.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit) : text, isStruck };
}

function readLook(reader: XmlReader) {
  let [isStruck, isRaised] = [false, false];
  while (reader.nextChild(3)) {
    if (reader.name === "strike") isStruck = isTrue(reader.attribute("val") ?? "1");
    else if (reader.name === "vertAlign") isRaised = reader.attribute("val") === "superscript";
  }
  return { isStruck, isRaised };
}
