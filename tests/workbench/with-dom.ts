import { JSDOM } from "jsdom";

/** What a page has and Node lacks, for the conversion of .xlsx parts; everything else stays Node's own. */
const { DOMParser, XMLSerializer } = new JSDOM("").window;
Object.assign(globalThis, { DOMParser, XMLSerializer });
