export type { DocumentText } from "./document-text";
export { type DocumentIssueCode, documentIssues } from "./issues";
export { readDocumentText } from "./read-document-text";
export { openForeign } from "./workbooks/open-foreign";
