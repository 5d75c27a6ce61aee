import type { Template } from "../../model";
import { choice, count, day, money, share, text } from "../building/field-builders";
import { error, template, warning } from "../building/template-builders";

export const kg07: Template = template({
  code: "KG07",
  title: "Công tác tập huấn, bồi dưỡng nghiệp vụ công tác khoa giáo",
  shortTitle: "Tập huấn",
  section: "II.6",
  oneRow: "một lớp tập huấn",
  guidance:
    "Mỗi dòng là một lớp tập huấn, bồi dưỡng đã tổ chức hoặc đã cử người dự. Một người dự hai lớp được tính ở cả hai lớp.",
  fields: [
    text("tenLop*", "Tên lớp, nội dung", 250, { aliases: ["Tên lớp"], minLength: 5 }),
    choice("loai*", "Hình thức tổ chức", "loaiTapHuan"),
    text("donViToChuc*", "Đơn vị tổ chức", 150),
    day("tuNgay*", "Từ ngày"),
    day("denNgay*", "Đến ngày"),
    count("soChuyenDe", "Số chuyên đề", "chuyên đề"),
    count("trieuTap*", "Số người triệu tập", "người"),
    count("thamDu*", "Số người tham dự", "người"),
    share("tyLe", "Tỷ lệ tham dự", "thamDu", "trieuTap"),
    count("cbXa", "Trong đó cán bộ tuyên giáo xã", "người"),
    count("chungNhan", "Được cấp giấy chứng nhận", "người"),
    count("baoCaoVien", "Báo cáo viên", "người"),
    money("kinhPhi", "Kinh phí", { hint: "Triệu đồng; 1 tỷ đồng ghi 1.000" }),
    text("ghiChu", "Ghi chú", 500),
  ],
  rules: [
    error("C1", "denNgay >= tuNgay", "denNgay", "Đến ngày trước từ ngày."),
    warning("C2", "thamDu <= trieuTap", "thamDu", "Tham dự lớn hơn triệu tập."),
    // Either part may be blank (0).
    error(
      "C3",
      "isBlank(thamDu) || (cbXa <= thamDu && chungNhan <= thamDu)",
      "cbXa",
      "Số thành phần lớn hơn số tham dự.",
      "evaluate",
    ),
    warning(
      "C4",
      "denNgay - tuNgay <= 60",
      "denNgay",
      "Lớp dài hơn 60 ngày: kiểm tra ngày (có thể đảo ngày/tháng).",
    ),
  ],
  rowKey: ["tenLop", "tuNgay"],
  groupBy: ["loai"],
});
