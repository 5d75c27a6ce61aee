import { type ItemText, type TextRun, textOfRuns } from "../sheet/text-runs";
import type { XmlReader } from "../xml/xml-reader";
import type { OdsStyles } from "./ods-styles";

/** Deeper nested text is no text of a person. */
const DEEPEST = 30;

/** Paragraphs of a cell, a comment or a box, one after another. */
export class OdsParagraphs {
  private readonly runs: TextRun[] = [];

  constructor(private readonly styles: OdsStyles) {}

  get text(): ItemText {
    return textOfRuns(this.runs);
  }

  /** Takes in the paragraph just opened. */
  add(reader: XmlReader): void {
    if (this.runs.length > 0) this.put("\n", PLAIN);
    this.readRuns(reader, reader.depth, PLAIN);
  }

  private readRuns(reader: XmlReader, depth: number, look: Look): void {
    for (let event = reader.next(); event !== "end"; event = reader.next()) {
      if (event === "close" && reader.depth < depth) return;
      if (event === "text" && reader.depth === depth) this.put(reader.characters, look);
      else if (event === "open" && depth < DEEPEST) this.readChild(reader, look);
    }
  }

  private readChild(reader: XmlReader, look: Look): void {
    const { local, depth } = reader;
    if (local === "s") this.put(" ".repeat(spaces(reader.attribute("text:c"))), look);
    else if (local === "tab") this.put("\t", look);
    else if (local === "line-break") this.put("\n", look);
    else if (local === "a") return this.readRuns(reader, depth, look);
    else if (local === "span") return this.readRuns(reader, depth, this.lookOf(reader, look));
    reader.text(); // what is none of a cell's text: a mark, a note of a printer
  }

  private lookOf(reader: XmlReader, around: Look): Look {
    const style = reader.attribute("text:style-name") ?? "";
    return {
      isStruck: around.isStruck || this.styles.isStruck("text", style),
      isRaised: around.isRaised || this.styles.isRaised(style),
      isLowered: around.isLowered || this.styles.isLowered(style),
    };
  }

  private put(text: string, look: Look): void {
    this.runs.push({ text, ...look });
  }
}

type Look = Omit<TextRun, "text">;
const PLAIN: Look = { isStruck: false, isRaised: false, isLowered: false };

const MOST_SPACES = 1000;
const spaces = (count: string | undefined): number => Math.min(Number(count ?? "1") || 1, MOST_SPACES);
