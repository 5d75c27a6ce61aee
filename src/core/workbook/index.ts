export type {
  CellDraft,
  ColumnDraft,
  ConditionalFormatDraft,
  NameDraft,
  PageDraft,
  PaneDraft,
  ProtectionDraft,
  RowDraft,
  Scalar,
  ChartDraft,
  ChartSeries,
  SheetDraft,
  Style,
  ValidationDraft,
  WorkbookDraft,
} from "./draft";
export { LETTERS_PER_DIGIT, eachRow } from "./draft";
export { addsOtherRows } from "./adds-other-rows";
export { plainSheet } from "./plain-sheet";
export { quoteSheet, sheetName } from "./sheet-name";
export { MAX_CELL_TEXT, MAX_JUMPS } from "./write/row-writer";
export { FIRST_OWN_FORMAT } from "./write/style-table";
export { crc32 } from "./write/crc32";
export { ISSUED_AT } from "./write/properties";
export { inflateWithFflate } from "./read/zip/inflate-with-fflate";
export { inflatedLength } from "./read/zip/inflated-length";
export { deflateWithFflate, writeArchive } from "./write/zip";
export type { Crc32, Deflate, DeflateAside, Packing, PackingAside } from "./write/zip";
export { writeTextArchive } from "./write/text-archive";
export { corePropertiesXml, customPropertiesXml } from "./write/properties";
export { type Attributes, NAMESPACES, PACKAGE, XML_HEAD, xmlElement, xmlPlainText } from "./write/xml-text";
export { writeWorkbook, writeWorkbookAside } from "./write-xlsx";
export { workbookIssue, workbookIssues } from "./issues";
export type {
  Cell,
  CellKind,
  CellLook,
  CellValidation,
  CellWords,
  ColumnRange,
  CellRange,
  DefinedName,
  Inflate,
  Row,
  Sheet,
  LaidOut,
  SheetNote,
  Workbook,
  WorkbookProperties,
} from "./model";
export { readArchive } from "./read-archive";
export type { ArchiveMember } from "./read-archive";
export { readWorkbook } from "./read-workbook";
export { UnreadableSheet } from "./seal";
export { type ShownCell, openingAt } from "./show/opening-at";
export { annotatedWorkbook } from "./annotate-workbook";
export type { CellRemark, WorkbookRemarks } from "./annotate-workbook";
export { EditedPackage } from "./edit/edited-package";
export { type Splice, spliced, utf8Of } from "./edit/xml-splices";
export { ByteSink } from "./write/byte-sink";
export { decodeUtf8 } from "./read/xml/decode-text";
export { relationshipsOf } from "./read/package/relationships";
export { isOldWorkbook } from "./read/package/file-format";
export {
  type FormatKind,
  leastDigitsOf,
  lookOf,
  readFormatCode,
  textLookOf,
  shownKind,
} from "./read/package/number-formats";
export { spelledFigure } from "./spelled-figure";
export { XmlReader } from "./read/xml/xml-reader";
export type { ReadOptions } from "./read/zip/archive";
export { type ReadLimits, allLimits, defaultLimits } from "./read/limits";
export { boundIssue, brokenBound } from "./read/broken-bound";
export { shownOnPages } from "./read/page-texts";
export { parseRange } from "./read/sheet/parse-range";
export { isWithin } from "./read/sheet/sheet-layout";
export { BLACK, type Colour, WHITE, isUnseen, paletteColour } from "./read/package/colours";
export { cellOfNumber, cellOfText, withTextLook } from "./read/sheet/shown-cell";
export { type ItemText, type TextRun, textOfRuns } from "./read/sheet/text-runs";
