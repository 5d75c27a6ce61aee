import { type FormProposal, proposeForm } from "../core/forms";
import type { FoundFile, Host } from "./host";
import { openWorkbook } from "./open-workbook";

/**
 * What a file is as a form. One that cannot be read is told so in the issues of a proposal without tables: whoever
 * reads many forms gets one answer for each.
 */
export async function readForm(file: FoundFile, host: Host, sheet?: string): Promise<FormProposal> {
  const bytes = await file.read();
  const book = bytes.ok ? await openWorkbook(bytes.value, file.name, host, { layout: true }) : bytes;
  if (!book.ok) return { kind: "not-a-form", sheet: "", tables: [], issues: book.issues };
  const proposal = proposeForm(book.value, sheet);
  return { ...proposal, issues: [...book.issues, ...proposal.issues] };
}
