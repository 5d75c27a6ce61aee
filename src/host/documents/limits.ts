/**
 * Bounds that keep a hostile file from taking the machine with it; a guide or a resolution is a few dozen pages and
 * a few hundred kilobytes.
 */
export const FILE_BYTES = 50_000_000;
/** Inflated XML of a Word document, together; hundreds of pages fit. */
export const WORD_XML_BYTES = 20_000_000;
/** Parts of a Word document that are read. */
export const WORD_PARTS = 2_000;
/** Pages of a PDF that are read; what follows is told. */
export const PDF_PAGES = 500;
/** Characters taken from one PDF, however many its pages claim to hold. */
export const PDF_CHARACTERS = 20_000_000;
/** Time one PDF may take: a few hundred bytes can draw for ever. */
export const PDF_MILLISECONDS = 60_000;
