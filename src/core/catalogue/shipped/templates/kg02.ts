import type { Template } from "../../model";
import { choice, count, day, directive, longText, text } from "../building/field-builders";
import { error, template, warning } from "../building/template-builders";

export const kg02: Template = template({
  code: "KG02",
  title: "Tình hình tư tưởng, dư luận xã hội và vấn đề nổi cộm trong lĩnh vực khoa giáo",
  shortTitle: "Dư luận xã hội, vấn đề nổi cộm",
  section: "II.1",
  oneRow: "một vấn đề dư luận hoặc vụ việc nổi cộm",
  guidance:
    "Mỗi dòng là một vấn đề dư luận quan tâm hoặc vụ việc nổi cộm. Ghi ngắn gọn nội dung, địa bàn, mức độ lan rộng và việc đã làm. Không ghi thông tin cá nhân khi không cần thiết. Số liệu của biểu này chỉ dùng trong nội bộ.",
  confidential: true,
  fields: [
    day("ngayPhatHien*", "Ngày nắm bắt"),
    choice("linhVuc*", "Lĩnh vực", "linhVuc"),
    longText("noiDung*", "Nội dung vấn đề", 1000, { aliases: ["Nội dung"], minLength: 15 }),
    text("diaBan*", "Địa bàn", 120),
    choice("tinhChat*", "Tính chất", "tinhChatDuLuan"),
    choice("phamVi*", "Phạm vi", "phamVi"),
    count("soYKien", "Số ý kiến phản ánh", "ý kiến"),
    choice("nguon*", "Nguồn nắm bắt", "kenhThongTin"),
    directive("vanBanLienQuan", "Văn bản liên quan", { width: 30 }),
    longText("bienPhap", "Biện pháp đã tham mưu, thực hiện", 1000, { aliases: ["Biện pháp"] }),
    text("coQuanXuLy", "Cơ quan chủ trì giải quyết", 150),
    choice("ketQua*", "Kết quả", "ketQuaXuLy"),
    day("ngayXong", "Ngày giải quyết xong"),
    text("ghiChu", "Ghi chú", 500),
  ],
  rules: [
    error(
      "C1",
      'ketQua != "Đã giải quyết xong" || !isBlank(ngayXong)',
      "ngayXong",
      "Đã giải quyết xong thì phải có ngày giải quyết.",
    ),
    error("C2", "ngayXong >= ngayPhatHien", "ngayXong", "Ngày giải quyết trước ngày nắm bắt."),
    warning(
      "C3",
      'tinhChat != "Bức xúc" || !isBlank(bienPhap)',
      "bienPhap",
      "Vấn đề bức xúc: nêu biện pháp.",
    ),
    warning("C4", "inPeriod(ngayPhatHien)", "ngayPhatHien", "Ngày nắm bắt ngoài kỳ báo cáo."),
  ],
  rowKey: ["ngayPhatHien", "noiDung"],
  groupBy: ["linhVuc", "tinhChat"],
});
