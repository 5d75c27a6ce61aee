import type { IssueCode } from "../issue-code";

/** What a letter says to a unit in other words than the program says it to the board, whose remedies are none of the unit's. */
export const toUnitVi = {
  "file.too-long":
    "Đọc tệp này lâu quá {seconds} giây nên đã dừng. Hãy xóa các trang, dòng thừa trong tệp rồi gửi lại.",
  "merge.decided-send-back": "Ban trả lại[: {reason}].",
  "merge.other-period":
    "Báo cáo ghi kỳ {found}, trong khi đang thu kỳ {period}. Hãy sửa kỳ báo cáo ở trang bìa hoặc gửi báo cáo đúng kỳ.",
  "merge.org-unit-unknown":
    "Không xác định được đơn vị “{found}”. Hãy ghi tên đơn vị trên trang bìa theo biểu mẫu được phát hành.",
  "merge.template-unknown": "Biểu {found} không có trong danh mục. Hãy dùng đúng biểu mẫu được phát hành.",
  "merge.rows-left-behind":
    "Các biểu {templates} chỉ có tên trong bảng tổng hợp, số liệu không kèm theo. Hãy gửi kèm tệp báo cáo gốc.",
  "workbook.truncated": "Tệp bị cắt cụt (chép hoặc gửi chưa xong). Hãy kiểm tra tệp gốc và gửi lại.",
  "workbook.damaged":
    "Tệp bị hỏng ở phần “{part}”. Hãy mở bằng Excel, lưu lại rồi gửi lại; nếu Excel không mở được, hãy gửi tệp khác.",
  "workbook.forbidden-xml":
    "Tệp có khai báo không được phép trong bảng tính nên không đọc. Hãy mở bằng Excel, lưu thành tệp .xlsx mới rồi gửi lại.",
} as const satisfies Partial<Record<IssueCode, string>>;

/** Of a finding whose words this program does not know: its place says more. */
export const UNKNOWN_TO_UNIT = "Có điểm chưa hợp lệ ở đây. Hãy kiểm tra và sửa.";
