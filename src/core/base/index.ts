export { isEither, isFlag, isJsonNumber, isListOf, isMapOf, isOneOf, isShape, isText } from "./json-guards";
export type { Guard } from "./json-guards";
export { assertNever } from "./assert-never";
export {
  LAST_COLUMN,
  LAST_ROW,
  absoluteAddress,
  cellAddress,
  columnLetters,
  columnNumber,
} from "./column-letters";
export { newOnes, saysSame } from "./compared";
export { delimitedRows } from "./delimited-rows";
export { firstNamed } from "./first-named";
export { given } from "./given";
export { SEVERITY_WORDS, compareIssues, isError, isWarning, issueMaker } from "./issue";
export type { Issue, IssueDetails, IssueTable, Place, Severity } from "./issue";
export {
  DAYS_TO_1904,
  dateFromSerial,
  dateParts,
  daysInMonth,
  daysLater,
  formatDate,
  parseIsoDate,
  plainDate,
  serialFromDate,
  weekdayOf,
} from "./time/plain-date";
export type { PlainDate } from "./time/plain-date";
export { hasSeconds, plainTime, serialFromTime, timeFromSerial } from "./time/plain-time";
export type { PlainTime } from "./time/plain-time";
export { remembered, rememberedOf } from "./remembered";
export { read, refused } from "./result";
export type { Read, Refused, Result } from "./result";
export {
  INVISIBLE,
  NO,
  YES,
  cleanText,
  exactKey,
  foldKey,
  inLatinLetters,
  lowerFirst,
  upperFirst,
  withoutMarks,
} from "./vietnamese-text";
export { OTHER_WORD, foldAmong, holdsTyped, oneOfWords } from "./fold-among";
export { parseVietnameseDate } from "./time/vietnamese-date";
export type { DateReading } from "./time/vietnamese-date";
export { parseVietnameseTime } from "./time/vietnamese-time";
export type { TimeReading } from "./time/vietnamese-time";
export { groupBy } from "./group-by";
export { numeralIn, withFigures } from "./numbers/vietnamese-numeral";
export { figuresApart, parseVietnameseNumber } from "./numbers/vietnamese-number";
export type { NumberReading } from "./numbers/vietnamese-number";
export { legacyReadings, proposeDecodings, ungarbled } from "./legacy-encoding";
export type { LegacyEncoding, LegacyReadings, ProposedDecoding } from "./legacy-encoding";
export type { TextRepair, RepairKind } from "./mapped-text";
export { repairText } from "./repaired-text";
export type { RepairedText } from "./repaired-text";
export { joinedBytes } from "./joined-bytes";
export { clipped, oneLine } from "./one-line";
export { textDigest, textNumber } from "./text-digest";
