import { cleanText } from "../../base";

/** How a row is numbered, and what it is called. */
export interface NumberedRow {
  /** What stands left of the table. */
  readonly ordinal: string;
  /** What the row begins with, its ordinal included. */
  readonly begins: string;
  readonly name: string;
}

const DECIMAL = /^(\d{1,2}(?:[.,]\d{1,2})*)[.)]?(?=\s|$)/;
const LETTER = /^([a-zđ])[.)]?(?=\s|$)/;
const BEHIND_A_MARK = /^(?:[-–—+•*▪]\s*\p{L}|[a-zđ]\)\s)/iu;

/** "1." or "1.2" before a name: a number alone begins a name of its own. */
const BEFORE_A_NAME = /^(\d{1,2}(?:\.\d{1,2})+|\d{1,2}(?=[.)]))[.)]?(?=\s)/;

/** "1.2" of "1.2. Điểm lẻ" or of the column STT; "" where the row bears no number. */
function numberOf({ ordinal, begins }: NumberedRow): string {
  const own = cleanText(ordinal);
  const [, number] = (own === "" ? BEFORE_A_NAME.exec(cleanText(begins)) : DECIMAL.exec(own)) ?? [];
  return number?.replaceAll(",", ".") ?? "";
}

const isLettered = ({ ordinal, name }: NumberedRow): boolean =>
  LETTER.test(cleanText(ordinal)) || BEHIND_A_MARK.test(cleanText(name));

/**
 * Rows that have parts below them → these parts, by place: "1.1" and "1.2" below "1", "a)" and "b)" or lines that begin
 * with a dash below the numbered or unmarked row above them.
 */
export function partsBelow(rows: readonly NumberedRow[]): ReadonlyMap<number, readonly number[]> {
  const parts = new Map<number, number[]>();
  const lastOf = new Map<string, number>();
  let whole: number | undefined;
  rows.forEach((row, at) => {
    const number = numberOf(row);
    const parent = number.includes(".")
      ? lastOf.get(number.replace(/\.\d+$/, ""))
      : isLettered(row)
        ? whole
        : undefined;
    if (parent !== undefined) {
      const own = parts.get(parent) ?? [];
      own.push(at);
      parts.set(parent, own);
    }
    if (number !== "") lastOf.set(number, at);
    if (!isLettered(row)) whole = at;
  });
  return parts;
}
