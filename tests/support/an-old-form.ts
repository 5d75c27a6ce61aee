import type { FormSheet } from "./a-form";

/** A unit's own form, filled in, sent instead of the board's workbook: other labels than `TRAINING`, a total, signatures. */
export const OLD_FORM: FormSheet = {
  name: "Lớp học",
  rows: [
    ["ĐẢNG ỦY XÃ PHÚ PHONG"],
    ["THỐNG KÊ CÁC LỚP HỌC"],
    [],
    ["TT", "Lớp bồi dưỡng", "Khai giảng", "Học viên", undefined, "Chi phí (triệu đồng)", "Người phụ trách"],
    [undefined, undefined, undefined, "Cộng", "Nữ"],
    [1, "Lý luận chính trị", "5/3/2024", 40, 10, 12.5, "Anh Bình"],
    [2, "Nghiệp vụ tuyên giáo", "20/4/2024", 30, 18, 8, "Chị Hoa"],
    [undefined, "Tổng cộng", undefined, 70, 28, 20.5],
    [],
    [undefined, undefined, undefined, undefined, "NGƯỜI LẬP BIỂU"],
  ],
  merges: ["A2:G2", "A4:A5", "B4:B5", "C4:C5", "D4:E4", "F4:F5", "G4:G5"],
};
