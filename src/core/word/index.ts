export type {
  BlockDraft,
  ParagraphDraft,
  ParagraphStyle,
  RunDraft,
  SectionDraft,
  WordCellDraft,
  WordDraft,
  WordPage,
  WordTableDraft,
} from "./draft";
export { wordIssues } from "./issues";
export type { FilledModelBlock, ModelBlock, ModelGroup, ModelParagraph, TextEdit } from "./model/blocks";
export { draftedModel, filledModel, openWordModel } from "./model/word-model";
export type { ModelFilling, ModelProperty, ModelStory, WordModel } from "./model/word-model";
export { type ReadBookmark, readBookmarks } from "./read/read-bookmarks";
export type { ReadingMeans } from "./read/word-package";
export { writeWord } from "./write-word";
