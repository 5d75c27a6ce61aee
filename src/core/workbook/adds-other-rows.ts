const SUBTOTAL = /^[\s+]*(?:SUBTOTAL|AGGREGATE)\(/i;
const SUM = /^[\s+]*SUM\((.*)\)\s*$/is;
/** `Bang1[Số lớp]`; with "@" it is a row of the table, with "#" perhaps its header. */
const TABLE_COLUMN = /^[^@#]*\[[^@#]*\]$/;
const REFERENCE = /^\$?[A-Z]{1,3}\$?(\d{1,7})(?::\$?[A-Z]{1,3}\$?(\d{1,7}))?$/i;

/**
 * Whether a formula (without "=") of a row adds up other rows of its own sheet, as that of a total does:
 * `SUM(K12:K14)`, `SUM(K12,K14)`, `SUBTOTAL(109,[Số lớp])`. `SUM(H12:K12)` adds up a row, `SUM(Nháp!A1:A9)` other notes.
 */
export function addsOtherRows(formula: string, row: number): boolean {
  if (formula.includes("!")) return false;
  if (SUBTOTAL.test(formula)) return true;
  const inside = SUM.exec(formula)?.[1];
  if (inside === undefined) return false;
  if (TABLE_COLUMN.test(inside)) return true;
  const spans = inside.split(/[,;]/).map((part) => REFERENCE.exec(part.trim()));
  const rows = spans.flatMap((span) => (span === null ? [] : [Number(span[1]), Number(span[2] ?? span[1])]));
  return spans.every((span) => span !== null) && new Set(rows).size > 1 && !rows.includes(row);
}
