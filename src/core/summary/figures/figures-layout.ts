import { columnLetters } from "../../base";
import { type Field, givesFigure } from "../../catalogue";
import type { RowBlock, Subtotal, TemplateSummary } from "../../merge";
import type { DataRange } from "./figure-formulas";

/**
 * Where things stand on the sheet of one template. All numbers are 1-based, as Excel shows them.
 *
 *   row 1–5   heading: issuer and number of the form, title, period, note on blanks
 *   row 6     upper header (hidden where the template has none) · 7 labels
 *   row 8     keys, hidden: the first names the template, a reader finds its columns by them
 *   row 9     (1) (2) (3)
 *   row 10    TỔNG CỘNG
 *   row 11 …  by group · by unit above · by kind of unit · by unit · rows per choice, each under its band
 *   then      the band of the details and every counted row; where none came, a line that says so instead
 *   then      where units sent figures to compare: a blank row, their band, their rows. No formula reaches here
 *
 *   column A STT · B unit or name of the line · C rows · D … fields, the figures first: a page is printed up to them ·
 *   then what groups are told by, the other fields, source file, sheet, row; where the period is made of others the part a row was reported for, and whether its stocks are
 *   those of the last day
 */
export interface FiguresLayout {
  readonly groupRow: number;
  readonly numberRow: number;
  readonly totalRow: number;
  /** Rows of the subtotals, in their order. */
  readonly subtotalRows: readonly number[];
  readonly firstUnitRow: number;
  readonly lastUnitRow: number;
  /** Band above the details, which carries the filter buttons. */
  readonly detailsRow: number;
  readonly data: DataRange;
  /** First of the rows that only compare, where there are any. */
  readonly firstComparedRow: number;
  /** Letter of the column of units. */
  readonly unitColumn: string;
  /** The columns of the template in the order they stand in: `figureFields` figures, those they are told by, the rest. */
  readonly fields: readonly Field[];
  readonly figureFields: number;
  readonly lastField: number;
  readonly lastColumn: number;
}

/** First key of the key row, followed by the template's code. */
export const KEY_MARK = "khoagiao:";
export const LEADING_KEYS = ["_stt", "_donVi", "_soDong"] as const;
export const SOURCE_KEY = "_tep";
export const SHEET_KEY = "_trang";
export const ROW_KEY = "_dong";
const PERIOD_KEY = "_ky";

/** The number of the source that a cell under `SOURCE_KEY` names: 12 of "12 · Phú Phong.xlsx". */
export function sourceNamed(text: string): number | undefined {
  const [, number] = /^(\d+) · /.exec(text) ?? [];
  return number === undefined ? undefined : Number(number);
}
const LATEST_KEY = "_thoiDiem";

/** Last columns: where a row comes from; of a period that is made of others also which one, and whether its stocks count. */
export const trailingKeys = ({
  template,
  parts,
}: Pick<TemplateSummary, "template" | "parts">): readonly string[] => [
  ...[SOURCE_KEY, SHEET_KEY, ROW_KEY],
  ...(parts.length > 0 ? [PERIOD_KEY] : []),
  ...(hasStocks({ template, parts }) ? [LATEST_KEY] : []),
];

const hasStocks = ({ template, parts }: Pick<TemplateSummary, "template" | "parts">): boolean =>
  parts.length > 0 && template.fields.some(({ isStock }) => isStock === true);

const HEAD_ROWS = 5;

/** Blank row and band between the details and the rows that compare. */
const COMPARISON_HEAD = 2;

export function figuresLayout(summary: TemplateSummary): FiguresLayout {
  const { template, groups, units, choices, rows } = summary;
  const totalRow = HEAD_ROWS + 5;
  const groupLines = groups.length === 0 ? 0 : groups.length + 1;
  const subtotalRows = placedSubtotals(summary.subtotals, totalRow + groupLines + 1);
  const subtotalLines = (subtotalRows.at(-1) ?? totalRow + groupLines) - totalRow - groupLines;
  const firstUnitRow = totalRow + groupLines + subtotalLines + 2;
  const choiceLines = choices.reduce(
    (sum, { counts }) => sum + counts.length + 1,
    choices.length > 0 ? 1 : 0,
  );
  const detailsRow = rows === 0 ? totalRow + 1 : firstUnitRow + units.length + choiceLines;
  const fields = shownFields(summary);
  const lastField = LEADING_KEYS.length + fields.length;
  const columns = new Map(
    fields.map(({ key }, index) => [key, columnLetters(index + LEADING_KEYS.length + 1)]),
  );
  const stocks = new Set(template.fields.flatMap(({ key, isStock }) => (isStock === true ? [key] : [])));
  const lastColumn = lastField + trailingKeys(summary).length;
  return {
    groupRow: HEAD_ROWS + 1,
    numberRow: HEAD_ROWS + 4,
    totalRow,
    subtotalRows,
    firstUnitRow,
    lastUnitRow: firstUnitRow + units.length - 1,
    detailsRow,
    data: {
      first: detailsRow + 1,
      last: detailsRow + rows,
      columnOf(key) {
        const column = columns.get(key);
        if (column === undefined) throw new RangeError(`template ${template.code} has no column "${key}"`);
        return column;
      },
      isStock: (key) => stocks.has(key),
      ...(hasStocks(summary) && { latestColumn: columnLetters(lastColumn) }),
    },
    firstComparedRow: detailsRow + Math.max(rows, 1) + COMPARISON_HEAD + 1,
    unitColumn: "B",
    fields,
    figureFields: fields.filter(({ aggregate }) => givesFigure(aggregate)).length,
    lastField,
    lastColumn,
  };
}

type OfTemplate = Pick<TemplateSummary, "template">;

/** The figures first, then what they are told by, then the rest. */
function shownFields({ template: { fields, groupBy } }: OfTemplate): readonly Field[] {
  const rank = ({ key, aggregate }: Field) => (givesFigure(aggregate) ? 0 : groupBy.includes(key) ? 1 : 2);
  return [0, 1, 2].flatMap((wanted) => fields.filter((field) => rank(field) === wanted));
}

/** One line each, under a band for those by the unit above and one for those by kind. */
function placedSubtotals(subtotals: readonly Subtotal[], first: number): readonly number[] {
  let next = first;
  return subtotals.map(({ by }, at) => {
    if (by !== subtotals[at - 1]?.by) next += 1; // the band
    next += 1;
    return next - 1;
  });
}

export interface PlacedBlock extends RowBlock {
  /** Row of the sheet its first entry stands in. */
  readonly row: number;
}

/** Where every block of rows stands on its sheet, counted or compared. */
export function placedBlocks(summary: TemplateSummary): readonly PlacedBlock[] {
  const { data, firstComparedRow } = figuresLayout(summary);
  return [...placedFrom(data.first, summary.blocks), ...placedFrom(firstComparedRow, summary.comparison)];
}

function placedFrom(first: number, blocks: readonly RowBlock[]): readonly PlacedBlock[] {
  let next = first;
  return blocks.map((block) => {
    const row = next;
    next += block.entries.length;
    return { ...block, row };
  });
}
