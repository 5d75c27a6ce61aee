export { submissionIssues } from "./issues";
export type {
  AskedBefore,
  Cover,
  Entry,
  FieldValue,
  RefusedSheet,
  RepliedCell,
  SourceFile,
  Submission,
  SubmissionOutcome,
  TemplateReturn,
  WithheldRows,
} from "./model";
export { contentDigest, entriesDigest, isSameValue } from "./content-digest";
export type { DigestKeys } from "./content-digest";
export {
  DECISION_KINDS,
  DECISION_WORDS,
  LEFT_BLANK,
  STANDS_ALONE,
  isAboutTexts,
  whoSigned,
} from "./decision";
export {
  choiceGround,
  choiceInGround,
  contentInGround,
  namesOtherRow,
  replyGround,
  replyInGround,
  rowGround,
} from "./decision-ground";
export type { ChoiceGround, ReplyGround } from "./decision-ground";
export type { Decided, Decision, DecisionKind, DecisionState } from "./decision";
export { acceptedFiles, acceptedFor } from "./identity/accepted-file";
export type { AcceptedFile } from "./identity/accepted-file";
export { amended } from "./amended";
export { listSheets } from "./columns/find-sheets";
export type { AmendingWorld, Amendments } from "./amended";
export { entryChecker } from "./entry/entry-checker";
export type { BesideEntry, EntryFindings, EntryWorld } from "./entry/entry-checker";
export { wrongValue } from "./entry/wrong-value";
export { entriesByKey, entryKey } from "./entry/entry-key";
export { followedUp } from "./entry/followed-up";
export { A_HUNDREDFOLD, farFromLast, farOff, mayBeFarOff } from "./entry/far-from-usual";
export type { FarOff } from "./entry/far-from-usual";
export { repeatedEntry } from "./rows/repeated-entries";
export { isTitleOfAnother } from "./identity/other-form";
export { rowsTold } from "./rows-told";
export { readSubmission } from "./read-submission";
export { cutOffDates } from "./cut-off-dates";
export { readReturned } from "./read-returned";
export { readingDigest } from "./reading-digest";
export type { Reading, ReadingContext } from "./read-returned";
export type { SheetLayout } from "./read-template";
export { shownCell } from "./read-field/findings";
export { numberText, typedTexts, valueText } from "./value-text";
export { judged, rejectedFile } from "./judged";
export { EntryContext } from "./entry/entry-context";
export { readingPlan } from "./entry/reading-plan";
export { decimalsApart, vietnameseNumber } from "./vietnamese-digits";
export { isBesideSignature, type LineWord, lineWord } from "./rows/line-words";
export { type UnitOfMeasure, unitOfMeasure } from "./read-field/units-of-measure";
export { headerLabels } from "./columns/header-labels";
export { type ColumnPath, headerOf, headerPaths } from "./columns/header-paths";
