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
/** What one compressed stream of a PDF may swell to, pictures aside: the words of a page take some 20 kB. */
export const PDF_STREAM_BYTES = 3_000_000;
/** The same for a font: one with all its letters takes a megabyte, one with Chinese ones more. */
export const PDF_FONT_BYTES = 8_000_000;
/** All of them together. */
export const PDF_STREAMS_BYTES = 40_000_000;
/** Steps of one page: letters, lines and whatever else it places. A full page has 5,000, a map of a district 50,000. */
export const PDF_PAGE_STEPS = 100_000;
/** Steps of all pages: 500 full ones. */
export const PDF_STEPS = 2_500_000;
/** Time one PDF may take, as a last resort: what is counted ends the reading long before. */
export const PDF_SECONDS = 60;
