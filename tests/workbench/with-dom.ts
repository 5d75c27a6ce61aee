import { JSDOM } from "jsdom";
import { lettingItAsk } from "../support/no-zone";

/** What a page has and Node lacks, for the conversion of .xlsx parts; everything else stays Node's own. */
const { DOMParser, XMLSerializer } = lettingItAsk(() => new JSDOM("")).window;
Object.assign(globalThis, { DOMParser, XMLSerializer });
