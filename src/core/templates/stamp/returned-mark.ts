import { type PlainDate, given, parseIsoDate } from "../../base";
import type { RowDraft, Sheet, Workbook } from "../../workbook";

/**
 * What tells that a workbook was sent back by the board with remarks: the hidden first row of the sheet that lists them.
 *
 *   khoagiao.returned │ turn │ digest │ the new deadline, or blank │ how much the board asks for that no check finds
 */
export interface ReturnedMark {
  /** The turn the board looked at. */
  readonly turn: number;
  /** Of all that was read of it then (`readingDigest`): where it is another now, somebody corrected it. */
  readonly digest: string;
  readonly dueDate?: PlainDate;
  /** Sheets, or the file, that the board sent back for a reason of its own. */
  readonly asked?: number;
}

/** The sheet of remarks, and the author of the notes beside the cells. */
export const REMARKS_SHEET = "Trả lời của Ban";

/** First line of a note, which stays where a program forgets its author. */
const SIGNATURE = `${REMARKS_SHEET}:`;

const KEY = "khoagiao.returned";

export const returnedMarkRow = ({ turn, digest, dueDate, asked }: ReturnedMark): RowDraft => ({
  cells: [KEY, turn, digest, dueDate, asked],
  hidden: true,
});

/** Undefined for a workbook no board sent back. */
export function readReturnedMark({ sheets }: Workbook): ReturnedMark | undefined {
  const cells = sheets.find(isRemarks)?.rows[0]?.cells ?? [];
  const at = (column: number) => cells.find((cell) => cell.column === column)?.value;
  const [turn, digest, dueDate, asked] = [at(2), at(3), at(4), at(5)];
  if (typeof turn !== "number" || digest === undefined) return undefined;
  const day = parseIsoDate(String(dueDate ?? ""));
  const count = typeof asked === "number" ? asked : undefined;
  return { turn, digest: String(digest), ...given({ dueDate: day, asked: count }) };
}

/** The workbook as the unit filled it in: without the board's sheet of remarks and its notes beside the cells. */
export function withoutRemarks(workbook: Workbook): Workbook {
  if (!workbook.sheets.some(isRemarks)) return workbook;
  const sheets = workbook.sheets.filter((sheet) => !isRemarks(sheet)).map(withoutNotes);
  return { ...workbook, sheets };
}

function withoutNotes({ notes = [], ...sheet }: Sheet): Sheet {
  const own = notes.filter(({ author, text }) => author !== REMARKS_SHEET && !text.startsWith(SIGNATURE));
  return own.length === 0 ? sheet : { ...sheet, notes: own };
}

const isRemarks = ({ rows }: Sheet): boolean => rows[0]?.cells[0]?.value === KEY;
