import { xmlPlainText } from "../../workbook";
import type { ParagraphDraft, RunDraft } from "../draft";
import { wordElement, wordFlag, wordValue } from "./word-xml";

/** Counts the bookmarks of one document: each has a number no other has. */
export class BookmarkNumbers {
  /** @param last the highest there is; −1 where there is none. */
  constructor(private last = -1) {}

  next(): number {
    this.last += 1;
    return this.last;
  }
}

/** @param section properties of the section this paragraph ends, as XML */
export function paragraphXml(
  { style, runs }: ParagraphDraft,
  numbers: BookmarkNumbers,
  section = "",
): string {
  const properties = wordElement("pPr", {}, wordValue("pStyle", style) + section);
  return wordElement("p", {}, properties + runs.map((run) => runXml(run, numbers)).join(""));
}

/** @param look how the letters look, as XML; what the run says itself by default. */
export function runXml(run: RunDraft, numbers: BookmarkNumbers, look = lookXml(run)): string {
  const { bookmark } = run;
  const properties = look === "" ? "" : wordElement("rPr", {}, look);
  const written = wordElement("r", {}, properties + textXml(run.text));
  if (bookmark === undefined) return written;
  const id = numbers.next();
  const start = wordElement("bookmarkStart", { id, name: bookmark });
  return start + written + wordElement("bookmarkEnd", { id });
}

/** In the order the schema asks for. */
const lookXml = ({ bold, italic, marked, underline }: RunDraft): string =>
  wordFlag("b", bold) +
  wordFlag("i", italic) +
  (marked === true ? wordValue("highlight", "yellow") : "") +
  (underline === true ? wordValue("u", "single") : "");

/** Text within a run; line breaks and tabs are elements of their own. */
export function textXml(text: string): string {
  return text
    .split(/(\r\n|[\n\r\t])/)
    .map((piece) => {
      if (piece === "") return "";
      if (piece === "\t") return wordElement("tab");
      if (piece === "\n" || piece === "\r" || piece === "\r\n") return wordElement("br");
      return `<w:t xml:space="preserve">${xmlPlainText(piece)}</w:t>`;
    })
    .join("");
}
