import { type Catalogue, type Field, type FieldType, kindOf } from "../../catalogue";
import { timeFromSerial } from "../../base";
import { isYear, valueRange } from "./value-range";

/** What a cell of the field is to hold, and how to put it right: one source for prompts and error texts. */
export interface FieldWords {
  /** "số nguyên từ 0 đến 1.000.000" */
  readonly expected: string;
  readonly remedy: string;
}

export const fieldWords = (field: Field, catalogue: Catalogue): FieldWords =>
  WORDS[field.type](field, catalogue);

type Words = (field: Field, catalogue: Catalogue) => FieldWords;

const DIGITS_ONLY = "Chỉ ghi chữ số, không ghi kèm đơn vị tính.";
const FROM_THE_LIST = "Chọn trong danh sách ở ô.";

const text: Words = (field) => ({
  expected: textLength(field),
  remedy: "Ghi gọn lại hoặc bổ sung cho đủ.",
});

const WORDS = {
  text,
  "long-text": text,
  integer: (field) => ({ expected: `số nguyên${between(field)}`, remedy: DIGITS_ONLY }),
  decimal: (field) => ({ expected: `số${between(field)}`, remedy: DIGITS_ONLY }),
  money: (field) => ({
    expected: `số tiền${between(field)}`,
    remedy: "Chỉ ghi chữ số; đổi ra đúng đơn vị tính của cột.",
  }),
  percent: (field) => ({
    expected: `tỷ lệ phần trăm${between(field)}`,
    remedy: "Ghi kèm dấu %, ví dụ 95,5%.",
  }),
  date: () => ({
    expected: "ngày có thật trong lịch",
    remedy: "Ghi theo dạng ngày/tháng/năm, ví dụ 05/8/2024.",
  }),
  time: (field) => ({
    expected: `giờ trong ngày${between(field)}`,
    remedy: "Ghi theo dạng giờ:phút, ví dụ 08:30.",
  }),
  boolean: () => ({ expected: "Có hoặc Không", remedy: FROM_THE_LIST }),
  choice: (field, catalogue) => ({
    expected: `một mục của danh mục “${listTitle(field, catalogue)}”`,
    remedy: FROM_THE_LIST,
  }),
  directive: () => ({
    expected: "một văn bản trong danh mục văn bản",
    remedy: "Chọn trong danh sách ở ô; văn bản chưa có trong danh mục thì đề nghị cơ quan tổng hợp bổ sung.",
  }),
  "org-unit": () => ({ expected: "một đơn vị trong danh mục đơn vị", remedy: FROM_THE_LIST }),
} satisfies Record<FieldType, Words>;

/** The prompt of a cell: everything a unit must know before typing. */
export function promptText(field: Field, catalogue: Catalogue): string {
  if (field.formula !== undefined) return sentences("Cột tự tính, không nhập", measured(field), field.hint);
  if (field.filledByBoard) return sentences("Cột do cơ quan tổng hợp ghi, đơn vị không nhập", field.hint);
  const { expected } = fieldWords(field, catalogue);
  return sentences(`${field.required ? "Bắt buộc: " : "Nhập "}${expected}`, measured(field), field.hint);
}

/** The refusal of a cell: what is wrong, and how to put it right. */
export function errorText(field: Field, catalogue: Catalogue): string {
  if (field.formula !== undefined)
    return "Cột này tự tính từ các cột khác. Bấm Hủy (Cancel) để giữ công thức.";
  if (field.filledByBoard) return "Cột này do cơ quan tổng hợp ghi. Bấm Hủy (Cancel) để giữ nguyên.";
  const { expected, remedy } = fieldWords(field, catalogue);
  return `Giá trị vừa nhập chưa đúng: cần là ${expected}. ${remedy}`;
}

/** 1234567.5 → "1.234.567,5" */
function vietnameseNumber(value: number): string {
  const [whole = "", decimals] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

function between(field: Field): string {
  if (field.min === undefined && field.max === undefined) return "";
  const { min, max } = valueRange(field);
  const { holds, isShare } = kindOf(field);
  const show = (value: number): string => {
    if (isYear(field)) return String(value);
    if (isShare) return `${vietnameseNumber(Number(`${value}e2`))}%`;
    return (holds === "time" ? timeFromSerial(value) : undefined) ?? vietnameseNumber(value);
  };
  if (field.max === undefined) return ` từ ${show(min)} trở lên`;
  return field.min === undefined ? ` không quá ${show(max)}` : ` từ ${show(min)} đến ${show(max)}`;
}

function textLength(field: Field): string {
  const { minLength = 0, maxLength } = field;
  if (maxLength === undefined) return minLength > 0 ? `nội dung từ ${minLength} ký tự` : "nội dung bằng chữ";
  return minLength > 0
    ? `nội dung từ ${minLength} đến ${vietnameseNumber(maxLength)} ký tự`
    : `nội dung không quá ${vietnameseNumber(maxLength)} ký tự`;
}

const measured = ({ unitOfMeasure }: Field): string | undefined =>
  unitOfMeasure === undefined || unitOfMeasure === "%" ? undefined : `Đơn vị tính: ${unitOfMeasure}`;

const listTitle = ({ list, label }: Field, { choiceLists }: Catalogue): string =>
  choiceLists.find(({ code }) => code === list)?.name ?? label;

const sentences = (...parts: readonly (string | undefined)[]): string =>
  parts.flatMap((part) => (part === undefined ? [] : [`${part.replace(/\.$/, "")}.`])).join(" ");
