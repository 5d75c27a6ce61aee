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
export { type ReadBookmark, readBookmarks } from "./read/read-bookmarks";
export { writeWord } from "./write-word";
