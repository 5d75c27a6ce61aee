import { type PlainDate, cellAddress } from "../../base";
import type { SourceStatus } from "../../merge";
import { readingDigest } from "../../submissions";
import { REMARKS_SHEET } from "../../templates";
import type { CellRemark, WorkbookRemarks } from "../../workbook";
import { type Remark, type RemarksOrder, remarksOn } from "./remark";
import { FILLS, KIND_WORDS, MOST_REMARKS, remarksSheet } from "./remarks-sheet";

/** What is put on a unit's own workbook before it goes back. */
export interface UnitRemarks {
  readonly remarks: WorkbookRemarks;
  /** How much in it the unit has to mend. */
  readonly toMend: number;
  readonly dueDate?: PlainDate;
}

/** Nobody has to do anything about a file that was replaced, is a copy, or was left out. */
const CLOSED: ReadonlySet<SourceStatus> = new Set(["superseded", "duplicate", "left-out"]);

export const isSettled = ({ status }: RemarksOrder["source"]): boolean => CLOSED.has(status);

/**
 * Bản trả lời: what goes back to a unit with one of its files: each wrong cell with its finding and remedy, what the board
 * decided and answered, the new deadline. Undefined where there is nothing to say.
 */
export function unitRemarks(order: RemarksOrder): UnitRemarks | undefined {
  const remarks = isSettled(order.source) ? [] : remarksOn(order);
  if (remarks.length === 0) return undefined;
  const due = dueDateOf(order);
  const turn = order.source.turn ?? 1;
  const asked = order.source.issues.filter(({ code }) => code === "merge.decided-send-back").length;
  const mark = { turn, digest: readingDigest(order.reading), ...due, ...(asked > 0 && { asked }) };
  return {
    remarks: {
      cells: cellsOf(remarks.slice(0, MOST_REMARKS)),
      author: REMARKS_SHEET,
      sheet: remarksSheet({ order, remarks, mark }),
    },
    toMend: remarks.filter(({ kind }) => kind === "error").length,
    ...due,
  };
}

/** The latest deadline the board set when it sent something of the file back (RULES.md M26). */
function dueDateOf({ source, model }: RemarksOrder): { readonly dueDate?: PlainDate } {
  const days = model.decisions.flatMap(({ decision, state, source: number }) =>
    decision.kind === "send-back" && state === "applied" && number === source.number
      ? (decision.dueDate ?? [])
      : [],
  );
  const dueDate = [...days].sort().at(-1);
  return dueDate === undefined ? {} : { dueDate };
}

const GRAVEST_FIRST: readonly Remark["kind"][] = ["error", "warning", "decision", "reply"];

/** One note a cell, in the colour of the gravest of its remarks. */
function cellsOf(remarks: readonly Remark[]): WorkbookRemarks["cells"] {
  const sheets = new Map<string, Map<string, Remark[]>>();
  for (const remark of remarks) {
    const { sheet, row, column } = remark.where;
    if (sheet === undefined || row === undefined || column === undefined) continue;
    const cells = sheets.get(sheet) ?? new Map<string, Remark[]>();
    const key = cellAddress(row, column);
    cells.set(key, [...(cells.get(key) ?? []), remark]);
    sheets.set(sheet, cells);
  }
  return new Map([...sheets].map(([sheet, cells]) => [sheet, [...cells.values()].flatMap(cellRemark)]));
}

function cellRemark(remarks: readonly Remark[]): readonly CellRemark[] {
  const { row, column } = remarks[0]?.where ?? {};
  if (row === undefined || column === undefined) return [];
  const kind = GRAVEST_FIRST.find((one) => remarks.some((remark) => remark.kind === one)) ?? "reply";
  // An answer says itself whose it is.
  const lines = remarks.map((one) =>
    one.kind === "reply" ? one.text : `${KIND_WORDS[one.kind]}: ${one.text}`,
  );
  return [{ row, column, fill: FILLS[kind], note: lines.join("\n") }];
}
