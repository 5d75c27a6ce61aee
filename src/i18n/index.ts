export { type Language, fill } from "./language";
export { type FieldLabel, sayIssue, sayPlace, severityWord, wordsIn } from "./say-issue";
export type { Words } from "./words.vi";
