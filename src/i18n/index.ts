export { boardWordsIn } from "./board-words";
export type { BoardWords } from "./vi/board-words";
export {
  LANGUAGES,
  type Language,
  MAIN_LANGUAGE,
  fill,
  isLanguage,
  languageAfter,
  languages,
} from "./language";
export { formWordsIn } from "./form-words";
export type { OwnFormWords } from "./vi/form-words";
export { proposalWordsIn } from "./proposal-words";
export type { ProposalWords } from "./vi/proposal-words";
export { paneWordsIn } from "./pane-words";
export type { PaneWords } from "./vi/pane-words";
export { shellWordsIn } from "./shell-words";
export type { ShellWords } from "./vi/shell-words";
export { sayToUnit } from "./say-to-unit";
export { type FieldLabel, fieldLabelsOf, sayIssue, sayPlace, severityWord, wordsIn } from "./say-issue";
export type { Words } from "./vi/words";
