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
