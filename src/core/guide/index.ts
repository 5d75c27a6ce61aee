export type { GuideDocument, GuideReading, GuideTask, Match, Mention, Span } from "./model";
export { readGuide } from "./read-guide";
export { withDocuments } from "./with-documents";
