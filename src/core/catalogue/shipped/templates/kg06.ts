import type { Template } from "../../model";
import { choice, count, day, directive, longText, orgUnit, text } from "../building/field-builders";
import type { FormWords } from "./form-words";
import { error, template, warning } from "../building/template-builders";

export const kg06 = (words: FormWords): Template =>
  template({
    code: "KG06",
    title: `Công tác phối hợp thực hiện ${words.coordination}`,
    shortTitle: "Phối hợp",
    section: "II.5",
    oneRow: "một hoạt động phối hợp",
    guidance:
      "Mỗi dòng là một hoạt động phối hợp theo Quy chế. Chọn đơn vị phối hợp chính trong danh mục; các đơn vị còn lại ghi ở cột Đơn vị phối hợp khác.",
    coverage: "coordinate",
    fields: [
      directive("vanBan*", "Căn cứ phối hợp", {
        aliases: ["Văn bản"],
        hint: `Chọn trong danh mục văn bản; theo ${words.ownRegulation} thì chọn Quy chế đó`,
      }),
      choice("noiDung*", "Nội dung phối hợp", "noiDungPhoiHop"),
      longText("moTa*", "Mô tả hoạt động", 800, { aliases: ["Mô tả"], minLength: 10 }),
      orgUnit("donViPhoiHop*", "Đơn vị phối hợp", { aggregate: { op: "count-by" } }),
      text("donViKhac", "Đơn vị phối hợp khác", 250),
      choice("linhVuc*", "Lĩnh vực", "linhVuc"),
      day("ngay*", "Ngày thực hiện", { aliases: ["Ngày"] }),
      count("soCuoc*", "Số cuộc/hoạt động", "cuộc", { min: 1, max: 500 }),
      count("luotNguoi", "Lượt người tham gia", "lượt người"),
      count("vbLienTich", "Văn bản liên tịch, chương trình ký kết", "văn bản"),
      count("vanDeGQ", "Vấn đề nổi cộm đã giải quyết", "vấn đề"),
      longText("ketQua", "Kết quả", 1000),
      longText("hanChe", "Khó khăn trong phối hợp", 600),
    ],
    rules: [
      error("C1", "donViPhoiHop != cover.donVi", "donViPhoiHop", "Đơn vị phối hợp trùng đơn vị báo cáo."),
      warning("C2", "inPeriod(ngay)", "ngay", "Ngày ngoài kỳ báo cáo."),
    ],
    rowKey: ["noiDung", "donViPhoiHop", "ngay"],
    groupBy: ["noiDung"],
  });
