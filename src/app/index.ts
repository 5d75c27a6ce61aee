export type { FoundFile, Host, Progress } from "./host";
export { type IssuedWorkbook, issueTemplates, unitsOwing } from "./issue-templates";
export { loadCatalogue } from "./load-catalogue";
export { outcomesOf, outcomeText } from "./outcome-text";
export { readReturned } from "./read-returned";
export { type MergeOrder, mergeReturned, writeSummary } from "./merge-returned";
