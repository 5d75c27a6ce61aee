import { xmlPlainText } from "../../workbook";
import type { ParagraphDraft, RunDraft } from "../draft";
import { wordElement, wordFlag, wordValue } from "./word-xml";

/** Counts the bookmarks of one document: each has a number no other has. */
export class BookmarkNumbers {
  private last = -1;

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

function runXml(run: RunDraft, numbers: BookmarkNumbers): string {
  const { bookmark } = run;
  const looks = lookXml(run);
  const properties = looks === "" ? "" : wordElement("rPr", {}, looks);
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

function textXml(text: string): string {
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
