import type { ReturnState } from "../merge";

/** Words of the board's papers, which are Vietnamese whatever language the program speaks. */
export const sentStateWords: Readonly<Record<ReturnState, string>> = {
  received: "Đã gửi",
  nil: "Không phát sinh",
  blank: "Gửi biểu trống",
  conflict: "Số liệu mâu thuẫn",
  rejected: "Trả lại để sửa",
  missing: "Chưa gửi",
  "not-yet-due": "Chưa đến hạn",
  "not-expected": "",
};

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

/** 1 → "I": the number of a chapter. */
export const roman = (count: number): string => ROMAN[count - 1] ?? String(count);
