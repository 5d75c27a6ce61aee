import { cleanText } from "../../base";
import type { Entry } from "../model";
import type { TemplatePlan } from "../entry/reading-plan";
import { lineWord } from "./line-words";

/** An entry, and the words its row begins with, those left of the table included. */
export interface NamedEntry extends Entry {
  readonly begins: string;
}

/** "II. Khối trường", "A. KHỐI MẦM NON": a heading, and figures beside it are those of its group. */
const HEADING = /^(?:[IVX]{1,5}(?:[.)]|\s)|[A-D][.)])\s*\p{L}/u;
/** Part of the row above, an example, another time, or all of them together. */
const NO_ENTRY =
  /^[-+(\s]*(?:trong đó|ví dụ|vd\s?[:.]|mẫu\)|cùng kỳ|so (?:với )?cùng kỳ|kế hoạch (?:giao|năm|quý|tháng|cả)|ước (?:thực hiện|cả năm|đến)|dự kiến|tăng \(\+\)|trung bình mỗi|bình quân mỗi|(?:toàn|cả) (?:xã|phường|thị trấn|huyện|tỉnh|đảng bộ|đơn vị)|tất cả(?: |$)|(?:chung|kết quả chung|số liệu chung)(?:$| toàn)|nữ$|(?:\d{1,2} tháng|quý [ivx\d]+|năm)(?: (?:đầu|cuối))?(?: năm)?(?:[ /]+\d{4})?$)/iu;
/** Fewer figures agree by chance. */
const FEWEST_FIGURES = 2;
const FEWEST_ROWS = 2;

/** Whether nothing must be filled in, so that any row may be an entry. */
export const isLax = ({ template, fields }: TemplatePlan): boolean =>
  template.presetRows.length === 0 && !fields.some(({ isInput, field }) => isInput && field.required);

/**
 * Rows of a form of which no column must be filled in that may be none of its entries: headings with the figures of their
 * group, parts of the row above, totals in any column or words, and rows that are exactly what those just above or below
 * come to. Nobody can tell, so they are asked about. Other forms say by their required columns what an entry is (`isLax`).
 */
export function doubtfulRows(entries: readonly NamedEntry[], plan: TemplatePlan): readonly NamedEntry[] {
  const inputs = plan.fields.filter(({ isInput }) => isInput);
  const figures = inputs.filter(({ isFigure }) => isFigure).map(({ field }) => field.key);
  const texts = inputs.filter(({ keepsMarks }) => keepsMarks).map(({ field }) => field);
  const amounts = entries.map(({ values }) => figures.map((key) => amountOf(values[key])));
  return entries.filter((entry, at) => {
    const own = amounts[at] ?? [];
    if (own.every((amount) => amount === 0)) return false;
    const begins = cleanText(entry.begins);
    const isTotal = texts.some(({ key, label }) => {
      const text = entry.values[key];
      return typeof text === "string" && !/^ghi chú/iu.test(label) && lineWord(text) === "total";
    });
    return isTotal || HEADING.test(begins) || NO_ENTRY.test(begins) || addsUp(own, at, amounts);
  });
}

const amountOf = (value: unknown): number => (typeof value === "number" ? value : 0);

/** Whether the figures are those of some rows just above, or just below, added up. */
function addsUp(own: readonly number[], at: number, amounts: readonly (readonly number[])[]): boolean {
  if (own.filter((amount) => amount !== 0).length < FEWEST_FIGURES) return false;
  return [-1, 1].some((step) => {
    const sum = own.map(() => 0);
    for (let other = at + step, rows = 1; other >= 0 && other < amounts.length; other += step, rows += 1) {
      (amounts[other] ?? []).forEach((amount, column) => (sum[column] = (sum[column] ?? 0) + amount));
      if (rows >= FEWEST_ROWS && own.every((amount, column) => isSame(amount, sum[column] ?? 0))) return true;
      if (sum.some((amount, column) => amount > (own[column] ?? 0) && !isSame(amount, own[column] ?? 0)))
        return false;
    }
    return false;
  });
}

/** Sums of decimals have a last digit of their own. */
const isSame = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
