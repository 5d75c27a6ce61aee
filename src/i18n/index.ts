export { boardWordsIn } from "./board-words";
export type { BoardWords } from "./board-words.vi";
export { type Language, fill } from "./language";
export { paneWordsIn } from "./pane-words";
export type { PaneWords } from "./pane-words.vi";
export { shellWordsIn } from "./shell-words";
export type { ShellWords } from "./shell-words.vi";
export { type FieldLabel, sayIssue, sayPlace, severityWord, wordsIn } from "./say-issue";
export type { Words } from "./words.vi";
