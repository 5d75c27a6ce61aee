import type { Template } from "../../model";
import { choice, count, longText, text } from "../building/field-builders";
import { error, template, warning } from "../building/template-builders";

export const kg02b: Template = template({
  code: "KG02B",
  title: "Hoạt động thông tin, tuyên truyền và đấu tranh, phản bác quan điểm sai trái",
  shortTitle: "Đấu tranh, phản bác",
  section: "II.1",
  oneRow: "một kênh × một nhiệm vụ, trong kỳ",
  guidance:
    "Mỗi dòng là một kênh thông tin thực hiện một nhiệm vụ trong kỳ; mỗi cặp kênh và nhiệm vụ chỉ ghi một dòng. Số cộng tác viên là số người của cả đơn vị, không cộng dồn giữa các kênh.",
  fields: [
    choice("kenh*", "Kênh", "kenhThongTin", { aliases: ["Kênh thông tin"] }),
    choice("nhiemVu*", "Nhiệm vụ", "nhiemVuTruyenThong"),
    count("tinBai*", "Tin, bài đăng, phát", "tin, bài", { aliases: ["Tin, bài"] }),
    count("luotChiaSe", "Lượt chia sẻ, lan tỏa", "lượt"),
    count("luotTiepCan", "Lượt người tiếp cận", "lượt người"),
    count("luotPhanBac", "Lượt đấu tranh, phản bác", "lượt"),
    count("noiDungXau", "Bài viết xấu độc phát hiện", "bài"),
    count("daGo", "Trong đó đã gỡ, xử lý", "bài"),
    count("vuXuLy", "Trường hợp xử lý vi phạm", "trường hợp"),
    count("ctv", "Cộng tác viên dư luận xã hội/BCĐ 35 tham gia", "người", {
      aggregate: { op: "max-per-unit" },
      hint: "Số người của cả đơn vị, không cộng dồn giữa các kênh",
    }),
    longText("noiDungChinh", "Nội dung chính", 600),
    text("ghiChu", "Ghi chú", 500),
  ],
  rules: [
    error("C1", "daGo <= noiDungXau", "daGo", "Số đã gỡ lớn hơn số phát hiện."),
    warning(
      "C2",
      'kenh == "Mạng xã hội" || luotChiaSe == 0',
      "luotChiaSe",
      "Lượt chia sẻ chỉ ghi cho mạng xã hội.",
    ),
    // Counts left blank are what this warning is about, so blanks are judged (as 0).
    warning(
      "C3",
      'nhiemVu != "Đấu tranh, phản bác quan điểm sai trái" || luotPhanBac > 0 || tinBai > 0',
      "luotPhanBac",
      "Có nhiệm vụ phản bác nhưng không có số lượng.",
      "evaluate",
    ),
  ],
  rowKey: ["kenh", "nhiemVu"],
  groupBy: ["nhiemVu", "kenh"],
});
