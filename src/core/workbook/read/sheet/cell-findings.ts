import type { Issue } from "../../../base";
import { workbookIssue } from "../../issues";

type CellIssue =
  "workbook.cell-unreadable" | "workbook.cell-twice" | "workbook.bad-address" | "workbook.unknown-style";

/** More findings of this kind in one sheet are counted, not listed: such a file is broken as a whole. */
const LISTED = 100;

/**
 * Findings about single cells of one sheet.
 *
 * It is a collector: whoever makes one hands it down to all who may find something, they add to it and need not pass
 * anything back, and its maker takes out at the end what was gathered. An open list of issues (`issues: Issue[]`) among
 * the facts a function is given is one in its simplest form.
 */
export class CellFindings {
  private readonly listed: Issue[] = [];
  private unlisted = 0;

  constructor(private readonly sheet: string) {}

  /** @param row @param column 1-based; 0 where unknown. */
  add(code: CellIssue, row: number, column: number, found: string): void {
    if (this.listed.length >= LISTED) {
      this.unlisted++;
      return;
    }
    const place = { ...(row > 0 ? { row } : {}), ...(column > 0 ? { column } : {}) };
    this.listed.push(workbookIssue(code, { sheet: this.sheet, ...place }, { found }));
  }

  /** The sheet is read again from the start. */
  clear(): void {
    this.listed.length = 0;
    this.unlisted = 0;
  }

  get issues(): readonly Issue[] {
    if (this.unlisted === 0) return this.listed;
    const more = workbookIssue(
      "workbook.more-cell-issues",
      { sheet: this.sheet },
      { facts: { count: this.unlisted } },
    );
    return [...this.listed, more];
  }
}
