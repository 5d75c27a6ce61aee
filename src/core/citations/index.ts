export { centralTermOn } from "./known/central-terms";
export { placeOfCitation } from "./find/place-of-citation";
export { documentTypeNames } from "./known/document-types";
export { extractCitations } from "./extract-citations";
export { type CitationParts, formatCitation, officialDate, parseCitation } from "./format-citation";
export { citationIssues } from "./issues";
export type { Citation } from "./model";
