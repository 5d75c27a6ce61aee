import { parseIsoDate } from "../../base";
import type { KeptPeriod } from "../../catalogue";
import type { Row, RowDraft, Sheet, Workbook } from "../../workbook";
import type { EarlierEntry, EarlierReport } from "./earlier-report";

/** The sheet a workbook carries its unit's last figures in. */
export const EARLIER_SHEET = "Kỳ trước";

/** So many values are written, and so many read. */
export const MOST_LINES = 5_000;

const KEY = "khoagiao.earlier";

/** Hidden first row, by which the sheet is known whatever its name. */
export const periodRow = ({ id, name, from, to, cutOffDate }: KeptPeriod): RowDraft => ({
  cells: [KEY, id, name, from, to, cutOffDate],
  hidden: true,
});

/** What a workbook carries of an earlier period; undefined where it carries nothing that can be read. */
export function carriedReport({ sheets }: Workbook): EarlierReport | undefined {
  const [first, ...rows] = sheets.find(isEarlier)?.rows ?? [];
  const period = first && periodIn(first);
  return period && { period, entries: entriesIn(rows) };
}

/** The workbook as the unit fills it in: what it carries is no part of the report. */
export const withoutEarlier = (workbook: Workbook): Workbook =>
  workbook.sheets.some(isEarlier)
    ? { ...workbook, sheets: workbook.sheets.filter((sheet) => !isEarlier(sheet)) }
    : workbook;

const isEarlier = ({ rows }: Sheet): boolean => rows[0]?.cells[0]?.value === KEY;

function periodIn(row: Row): KeptPeriod | undefined {
  const [id, name] = [textAt(row, 2), textAt(row, 3)];
  const [from, to, cutOffDate] = [4, 5, 6].map((column) => parseIsoDate(textAt(row, column)));
  if (id === "" || from === undefined || to === undefined || cutOffDate === undefined) return undefined;
  return { id, name, from, to, cutOffDate };
}

function entriesIn(rows: readonly Row[]): readonly EarlierEntry[] {
  const entries = new Map<string, EarlierEntry>();
  for (const row of rows.slice(0, MOST_LINES + 10)) {
    const [template, about, text, key, field] = [1, 2, 4, 5, 6].map((column) => textAt(row, column));
    if (!template || !key) continue;
    const known = entries.get(`${template} ${key}`) ?? { template, key, about: about ?? "", texts: {} };
    const more = field ? { texts: { ...known.texts, [field]: text ?? "" } } : { isOpen: true as const };
    entries.set(`${template} ${key}`, { ...known, ...more });
  }
  return [...entries.values()];
}

const textAt = ({ cells }: Row, column: number): string =>
  String(cells.find((cell) => cell.column === column)?.value ?? "");
