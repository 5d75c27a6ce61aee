export { submissionIssues } from "./issues";
export type {
  Cover,
  Entry,
  FieldValue,
  SourceFile,
  Submission,
  SubmissionOutcome,
  TemplateReturn,
  WithheldRows,
} from "./model";
export { readSubmission } from "./read-submission";
export type { ReadingContext } from "./read-returned";
export { rejectedFile } from "./rejected-file";
