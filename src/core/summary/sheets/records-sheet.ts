import type { SheetDraft } from "../../workbook";
import { MAX_CELL_TEXT } from "../../workbook";
import type { SummaryRecord } from "../records";
import { RECORDS_SHEET } from "../records";

/** The hidden sheet of records: kind in column A, JSON from column B on. */
export function recordsSheet(records: readonly SummaryRecord[]): SheetDraft {
  return {
    name: RECORDS_SHEET,
    visibility: "veryHidden",
    rows: records.map(({ kind, value }) => ({ cells: [kind, ...pieces(JSON.stringify(value))] })),
  };
}

/** A cell holds only so much; no piece ends with half a character. */
function pieces(json: string): readonly string[] {
  const found: string[] = [];
  for (let start = 0; start < json.length;) {
    const piece = json.slice(start, start + MAX_CELL_TEXT).replace(/[\ud800-\udbff]$/, "");
    found.push(piece);
    start += piece.length;
  }
  return found;
}
