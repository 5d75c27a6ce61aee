import { JSDOM } from "jsdom";
import { lettingItAsk } from "../support/no-zone";

/** What a page has and Node lacks, for the conversion of .xlsx parts; everything else stays Node's own. */
const { DOMParser, XMLSerializer } = lettingItAsk(() => new JSDOM("")).window;

/** jsdom writes the local time of day on every page it makes; no part of a workbook is read from there. */
class Parser extends DOMParser {
  override parseFromString(text: string, type: DOMParserSupportedType): Document {
    return lettingItAsk(() => super.parseFromString(text, type));
  }
}
Object.assign(globalThis, { DOMParser: Parser, XMLSerializer });
