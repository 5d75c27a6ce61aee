import type { PlacedCell, SheetGrid } from "../sheet/sheet-grid";
import { outerWord } from "../sheet/row-words";
import { isBesideSignature, lineWord } from "../../submissions";
import { explainedAnswers } from "../column/explained-answers";
import type { LabelBlock } from "./label-block";
import { headerTail, type HeaderTail } from "./header-tail";

/** The rows of a table below its header, each by what it is. */
export interface TableBody extends HeaderTail {
  readonly firstDataRow: number;
  readonly lastDataRow?: number;
  readonly totalRows: readonly number[];
  readonly sectionRows: readonly number[];
  /** Rows with content that are none of these. */
  readonly plainRows: readonly number[];
  /** The first row that is not the table's own. */
  readonly end: number;
}

/** Blank rows without borders a table may have between its parts. */
const WIDEST_BREAK = 2;
const MOST_BODY_ROWS = 3_000;

/** @param stops rows where another table begins. */
export function bodyOf(block: LabelBlock, grid: SheetGrid, stops: ReadonlySet<number>): TableBody {
  const tail = headerTail(block, grid);
  const found = new BodyRows(block, grid);
  const first = tail.last + 1;
  let row = first;
  let blanks = 0;
  const bottom = Math.min(Math.max(grid.lastRow, lastPrepared(block, grid)), first + MOST_BODY_ROWS);
  for (; row <= bottom; row += 1) {
    if (stops.has(row) || isOver(row, grid, stops)) break;
    const isBlank = grid.within(row, block.left, block.right).length === 0;
    if (isBlank && !grid.isPrepared(row, block.left, block.right)) {
      blanks += 1;
      if (blanks > WIDEST_BREAK) break;
      continue;
    }
    if (!found.take(row, blanks > 0)) break;
    blanks = 0;
  }
  return { ...tail, firstDataRow: first, ...found.result(), end: row };
}

/** One text alone right over the head of another table is its title, or its unit line with the title over that. */
function isOver(row: number, grid: SheetGrid, stops: ReadonlySet<number>): boolean {
  const [only, ...others] = grid.row(row)?.cells ?? [];
  if (only === undefined || others.length > 0) return false;
  const [below, ...more] = grid.row(row + 1)?.cells ?? [];
  const isUnit = below !== undefined && more.length === 0 && outerWord(below.text) === "unit-line";
  return stops.has(row + 1) || (isUnit && stops.has(row + 2));
}

const lastPrepared = ({ left, right }: LabelBlock, grid: SheetGrid): number =>
  (grid.sheet.layout?.prepared ?? []).reduce(
    (last, one) => (one.left <= right && one.right >= left ? Math.max(last, one.row) : last),
    0,
  );

class BodyRows {
  private readonly totals: number[] = [];
  private readonly sections: number[] = [];
  private readonly plain: number[] = [];
  /** Those of the totals that say no more than "Cộng". */
  private readonly partTotals = new Set<number>();
  private last: number | undefined;
  /** The row before was a total: what is prepared below it is no part of the table. */
  private afterTotal = false;

  constructor(
    private readonly block: LabelBlock,
    private readonly grid: SheetGrid,
  ) {}

  result(): Pick<TableBody, "totalRows" | "sectionRows" | "plainRows"> & { lastDataRow?: number } {
    const { totals, plain, last } = this;
    const sections = [...this.sections].sort((one, other) => one - other);
    const rows = { totalRows: totals, sectionRows: sections, plainRows: plain };
    return last === undefined ? rows : { ...rows, lastDataRow: last };
  }

  /** False where the row stands below the table. */
  take(row: number, afterBreak: boolean): boolean {
    const { left, right } = this.block;
    const cells = this.grid.within(row, left, right);
    if (cells.length === 0) {
      if (!this.afterTotal) this.last = row;
      return true;
    }
    if (afterBreak && isSumInWords(cells)) return false;
    const isTotal = isTotalRow(cells) || (this.afterTotal && isBalance(cells));
    if (!isTotal && this.isBelow(cells, row, afterBreak)) return false;
    this.afterTotal = isTotal;
    if (isTotal) this.addTotal(row, cells);
    else {
      this.last = row;
      if (isSectionRow(cells, this.block)) this.sections.push(row);
      else this.plain.push(row);
    }
    return true;
  }

  /** "Cộng" over some rows, with further ones before "Tổng cộng", closes a part of the table. */
  private addTotal(row: number, cells: readonly PlacedCell[]): void {
    if (cells.some(({ text }) => GRAND_TOTAL.test(text))) {
      const parts = this.totals.filter((one) => this.partTotals.has(one) && (this.last ?? 0) > one);
      this.sections.push(...parts);
      this.totals.splice(0, Infinity, ...this.totals.filter((one) => !parts.includes(one)));
    } else if (cells.some(({ text }) => PART_TOTAL.test(text))) this.partTotals.add(row);
    this.totals.push(row);
  }

  /** Signatures, notes, helps and sentences over the width of the table. */
  private isBelow(cells: readonly PlacedCell[], row: number, afterBreak: boolean): boolean {
    const texts = cells.filter(({ cell }) => cell.kind === "text");
    if (afterBreak && this.afterTotal && texts.length === cells.length) return true;
    if (texts.length < cells.length) return afterBreak && isUnlabelled(cells);
    if (isSigned(texts)) return true;
    const [first] = cells;
    if (this.isNote(cells, row)) return !this.continues(row);
    if (first === undefined || cells.length > 1) return false;
    if (COUNTS_ITSELF.test(first.text)) return !this.continues(row);
    if (explainedAnswers(first.text) !== undefined) return !this.continues(row);
    if (/^[A-Z-]{2,}_[A-Z_-]+$/.test(first.text)) return true;
    const isWide =
      first.right - first.left + 1 >= Math.max(2, (this.block.right - this.block.left + 1) * 0.6);
    if (lineWord(first.text) === "note" || outerWord(first.text) === "sentence") return isWide || afterBreak;
    if (this.plain.length > 0 && isWide && !this.continues(row)) return !this.isNumberedSection(first.text);
    return this.plain.length === 0 && isWide && !this.continues(row) && this.sections.length === 0;
  }

  /** "Ghi chú: …" alone in its row, or a star and what it says; "Lý do" before cells to be filled in is a row of its own. */
  private isNote(cells: readonly PlacedCell[], row: number): boolean {
    const [first, second] = cells;
    if (first === undefined || cells.length > 2 || lineWord(first.text) !== "note") return false;
    const says = second !== undefined || /[:*)].*\p{L}/u.test(first.text);
    return says || !this.grid.isPrepared(row, this.block.left, this.block.right);
  }

  /** "120. Huyện đoàn …" after other headings of that kind: the last part is empty. */
  private isNumberedSection(text: string): boolean {
    return this.sections.length > 1 && /^(?:\d+|[IVX]+|[A-Z])[.)] ?\p{L}/u.test(text);
  }

  /** Rows of the table follow within a few: the text is the heading of a part. */
  private continues(row: number): boolean {
    const { left, right } = this.block;
    for (let next = row + 1; next <= row + 4; next += 1) {
      const cells = this.grid.within(next, left, right);
      if (cells.length >= 2 || cells.some(({ cell }) => cell.kind === "number"))
        return !cells.some(({ text }) => lineWord(text) === "footer") || isTotalRow(cells);
    }
    return false;
  }
}

/** Who signs, when, and nothing else: "Người lập biểu", "THỦ TRƯỞNG ĐƠN VỊ", "(Ký, họ tên)". */
const isSigned = (texts: readonly PlacedCell[]): boolean =>
  texts.some(({ text }) => lineWord(text) === "footer") &&
  texts.every(({ text }) => lineWord(text) === "footer" || isBesideSignature(text));

const PART_TOTAL = /^cộng$/iu;
const GRAND_TOTAL = /^tổng (?:cộng|số)$/iu;
/** What is left after a total: "Chênh lệch", "Còn lại", "Tồn quỹ cuối kỳ". */
const BALANCE = /^(?:chênh lệch|cân đối|còn lại|số dư|tồn (?:quỹ|cuối))(?!\p{L})/iu;
const isBalance = (cells: readonly PlacedCell[]): boolean => BALANCE.test(cells[0]?.text ?? "");

/** "Danh sách này có … đảng viên" */
const COUNTS_ITSELF = /^danh sách (?:này |trên )?(?:có|gồm)(?!\p{L})/iu;
/** "Tổng hợp: 32 đơn vị", alone in its row: the head of what was counted from the table. */
const isSumInWords = (cells: readonly PlacedCell[]): boolean =>
  cells.length === 1 && /^tổng (?:hợp|kết) ?:/iu.test(cells[0]?.text ?? "");

/** Figures worked out under the table, without any word for them. */
const isUnlabelled = (cells: readonly PlacedCell[]): boolean =>
  cells.every(({ cell }) => cell.kind !== "text");

/** One of the first texts says "Tổng cộng"; "Tổng tài sản", "Cộng: 91 hồ sơ" say so of a whole row. */
function isTotalRow(cells: readonly PlacedCell[]): boolean {
  const texts = cells.filter(({ cell }) => cell.kind === "text").slice(0, 2);
  return texts.some(
    ({ text }) =>
      lineWord(text.replace(/\([^()]*\)\s*$/, "").replace(/:.*$/, "")) === "total" ||
      /^(?:tổng(?: tài sản| nguồn vốn| nợ phải trả)?|grand total|total|toàn (?:quốc|tỉnh|huyện|ngành|xã|thành phố)|cả nước)$/iu.test(
        text,
      ),
  );
}

/** One text for several columns, or an ordinal and a text merged over the rest, and no figures. */
function isSectionRow(cells: readonly PlacedCell[], { left, right }: LabelBlock): boolean {
  const width = right - left + 1;
  const texts = cells.filter(({ cell }) => cell.kind === "text");
  const wide = texts.some((cell) => cell.right - cell.left + 1 >= Math.max(2, width * 0.5));
  return wide && cells.length <= 2;
}
