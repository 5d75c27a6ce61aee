export type { GuideDocument, GuideReading, GuideTask, DirectiveMatch, Mention, TextSpan } from "./model";
export { guideIssues } from "./issues";
export { readGuide } from "./read-guide";
export { withDocuments } from "./with-documents";
