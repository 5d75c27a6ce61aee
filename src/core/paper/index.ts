export { paperIssues } from "./issues";
export { reportPapers } from "./report/report-paper";
export type { Paper, ReportOrder, ReportPapers } from "./report/report-paper";
export { verifyPaper } from "./verify/verify-paper";
export type { Disagreement, PaperVerdict } from "./verify/verify-paper";
export type { LetterOrder } from "./letters/letter-words";
export { boardLetters } from "./letters/letters";
export type { Letter } from "./letters/letters";
