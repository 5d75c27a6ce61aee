import type { Template } from "../../model";
import { choice, day, directive, longText } from "../building/field-builders";
import type { FormWords } from "./form-words";
import { template, warning } from "../building/template-builders";

export const kg08 = (words: FormWords): Template =>
  template({
    code: "KG08",
    title: "Vướng mắc, đề xuất, kiến nghị",
    shortTitle: "Vướng mắc, kiến nghị",
    section: "III (đoạn cuối)",
    oneRow: "một vướng mắc hoặc kiến nghị",
    guidance: `Mỗi dòng là một vướng mắc kèm một đề xuất, kiến nghị cụ thể và nơi cần giải quyết. Cột cuối do ${words.board} ghi ý kiến trả lời.`,
    fields: [
      choice("linhVuc*", "Lĩnh vực", "linhVuc"),
      directive("vanBan", "Liên quan văn bản", { aliases: ["Văn bản liên quan"] }),
      choice("nhom*", "Nhóm vướng mắc", "nhomVuongMac"),
      longText("noiDung*", "Nội dung vướng mắc", 1500, { aliases: ["Nội dung"], minLength: 15 }),
      longText("nguyenNhan", "Nguyên nhân", 800),
      longText("daLam", "Biện pháp đơn vị đã thực hiện", 800),
      longText("kienNghi*", "Đề xuất, kiến nghị", 1000, { aliases: ["Kiến nghị"], minLength: 10 }),
      choice("cap*", "Kiến nghị với", "capKienNghi"),
      choice("uuTien*", "Mức độ", "mucUuTien"),
      day("hanTraLoi", "Đề nghị trả lời trước ngày"),
      longText("traLoi", `Ý kiến của ${words.board} (Ban ghi)`, 1500, {
        filledByBoard: true,
        aggregate: { op: "none" },
      }),
    ],
    rules: [
      warning("C1", "kienNghi != noiDung", "kienNghi", "Kiến nghị trùng nguyên văn vướng mắc."),
      warning("C2", 'uuTien != "Cấp bách" || !isBlank(hanTraLoi)', "hanTraLoi", "Cấp bách thì nêu thời hạn."),
    ],
    rowKey: ["noiDung"],
    groupBy: ["cap", "linhVuc"],
  });
