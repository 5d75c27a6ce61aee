import { distinctTexts } from "../page-texts";
import type { XmlReader } from "../xml/xml-reader";

const OF_TEXT: ReadonlySet<string> = new Set(["span", "a"]);
const SPACES: ReadonlySet<string> = new Set(["s", "tab", "line-break"]);

/** What is printed over and under the pages of the master page just opened; parts that are switched off say nothing. */
export function readOdsPage(reader: XmlReader): readonly string[] {
  const { depth } = reader;
  const texts: string[] = [];
  while (reader.nextChild(depth)) {
    const isPart = /^(?:header|footer)/.test(reader.local);
    if (isPart && reader.attribute("style:display") !== "false") texts.push(...readPart(reader));
  }
  return distinctTexts(texts);
}

function readPart(reader: XmlReader): readonly string[] {
  const { depth } = reader;
  const texts: string[] = [];
  for (let event = reader.next(); event !== "end"; event = reader.next()) {
    if (event === "close" && reader.depth < depth) break;
    if (event === "open" && reader.local === "p") texts.push(readParagraph(reader));
  }
  return texts;
}

/** Without what the program puts in: the number of the page, the name of the sheet. */
function readParagraph(reader: XmlReader): string {
  const { depth } = reader;
  let text = "";
  for (let event = reader.next(); event !== "end"; event = reader.next()) {
    if (event === "close" && reader.depth < depth) break;
    if (event === "text") text += reader.characters;
    if (event !== "open" || OF_TEXT.has(reader.local)) continue;
    if (SPACES.has(reader.local)) text += " ";
    reader.text();
  }
  return text;
}
