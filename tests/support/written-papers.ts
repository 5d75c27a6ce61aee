import { type Paper, type ReportOrder, reportPapers } from "../../src/core/paper";
import { docxDraft } from "./docx-draft";

/** The board's papers, read back from what was written. */
export function writtenPapers(order: ReportOrder) {
  const papers = reportPapers(order);
  if (!papers.ok) throw new Error("refused");
  const readBack = ({ write, ...paper }: Paper) => ({ ...paper, draft: docxDraft(write()) });
  const { report, internal } = papers.value;
  return { report: readBack(report), internal: internal?.ok === true ? readBack(internal.value) : undefined };
}
