import { type Issue, type Result, read, refused, repairText } from "../../../../core/base";
import { LAST_COLUMN, LAST_ROW, delimitedRows } from "../../../../core/base";
import {
  type Cell,
  type Row,
  type Workbook,
  allLimits,
  boundIssue,
  defaultLimits,
  workbookIssue,
} from "../../../../core/workbook";
import { decodeText } from "../../decode-text-file";
import { FILE_BYTES } from "../../limits";
import { fromWindows1258 } from "./windows-1258";

/** A whole number of plain digits; one with a nought before it is a telephone's. */
const WHOLE = /^(?:0|-?[1-9]\d{0,14})$/;
/** Parts cells while a row is repaired as one line; no text holds it. */
const BETWEEN = " \u241f ";

/**
 * Reads a table written as text (.csv) as a workbook of one sheet. Plain whole numbers are numbers; all else stays a text, so
 * that a date or "1.200" is read or asked about by the same rules as one typed into a cell. Issues ("workbook.…")
 * name no file.
 */
export function readCsv(bytes: Uint8Array): Result<Workbook> {
  if (bytes.length > FILE_BYTES)
    return refused(boundIssue("fileBytes", allLimits({ fileBytes: FILE_BYTES })));
  const decoded = decodeText(bytes);
  if (decoded === undefined) return refused(workbookIssue("workbook.not-excel", {}));
  const local = decoded.encoding === "unicode" ? undefined : fromWindows1258(bytes);
  if (local === undefined && hasLostLetters(decoded.text))
    return refused(workbookIssue("workbook.letters-lost", {}));
  const reader = new CsvReader(decoded.encoding !== "unicode" && local === undefined);
  const rows = reader.rows((local ?? decoded.text).replace(/^\ufeff/, ""));
  if (typeof rows === "string") return refused(tooMany(rows));
  if (rows.length === 0) return refused(workbookIssue("workbook.empty-file", {}));
  const sheet = {
    name: "CSV",
    visibility: "visible",
    rows,
    merges: [],
    filtered: false,
    hiddenColumns: [],
  } as const;
  const workbook: Workbook = {
    ...{ sheets: [sheet], names: [], customProperties: new Map() },
    properties: { hasMacros: false },
  };
  const repaired: readonly Issue[] = reader.hasRepaired ? [workbookIssue("workbook.text-repaired", {})] : [];
  return read(workbook, [workbookIssue("workbook.read-as-text", {}), ...repaired]);
}

type TooMany = "rows or columns" | "cells";

const tooMany = (what: TooMany): Issue =>
  what === "cells"
    ? boundIssue("cells", defaultLimits)
    : workbookIssue("workbook.too-large", {}, { facts: { most: `${LAST_ROW} × ${LAST_COLUMN}` } });

const BESIDE_LETTER = /\p{L}\?|\?\p{L}/gu;
/** Questions are asked at the end of a sentence; so many in the midst of words are letters a program could not save. */
const MOST_QUESTIONS = 10;

const hasLostLetters = (text: string): boolean => {
  const questions = text.match(BESIDE_LETTER)?.length ?? 0;
  return questions > MOST_QUESTIONS && questions > text.length / 100;
};

class CsvReader {
  hasRepaired = false;

  constructor(private readonly mayBeOldFont: boolean) {}

  /** The rows, or of what there is more than a workbook may hold. */
  rows(text: string): readonly Row[] | TooMany {
    const rows: Row[] = [];
    let [number, count] = [0, 0];
    for (const found of delimitedRows(text)) {
      number += 1;
      const cells = (this.mayBeOldFont ? this.repaired(found) : found).flatMap(cellOf);
      count += cells.length;
      if (number > LAST_ROW || found.length > LAST_COLUMN) return "rows or columns";
      if (count > defaultLimits.cells) return "cells";
      if (cells.length > 0) rows.push({ number, hidden: false, cells });
    }
    return rows;
  }

  /** A whole row tells better than one word which font it was typed in. */
  private repaired(cells: readonly string[]): readonly string[] {
    const { text, repairs } = repairText(cells.join(BETWEEN));
    if (!repairs.some(({ kind }) => kind === "tcvn3" || kind === "vni")) return cells;
    this.hasRepaired = true;
    return text.split(BETWEEN);
  }
}

function cellOf(text: string, at: number): readonly Cell[] {
  const place = { column: at + 1, formula: false };
  if (text.trim() === "") return [];
  if (WHOLE.test(text.trim())) return [{ ...place, kind: "number", value: Number(text) }];
  return [{ ...place, kind: "text", value: text }];
}
