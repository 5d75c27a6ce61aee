import type { Template } from "../../model";
import { count, money, orgUnit, share, stock, under, year } from "../building/field-builders";
import { type FormWords, capital } from "./form-words";
import { error, template, warning } from "../building/template-builders";

export const kg05e = (words: FormWords): Template =>
  template({
    code: "KG05E",
    title: "Số liệu khuyến học, khuyến tài, xây dựng xã hội học tập",
    shortTitle: "Khuyến học",
    section: words.kept.KG05E.section,
    oneRow: "một địa bàn × một năm",
    guidance: `Mỗi dòng là một ${words.communes} trong một năm. ${words.kept.KG05E.keeper} là đơn vị đầu mối số liệu. Quỹ ghi theo triệu đồng: 1 tỷ đồng ghi 1.000.`,
    fields: [
      year("nam*", "Năm", 2007),
      orgUnit("diaBan*", capital(words.communes), {
        aliases: ["Địa bàn"],
        hint: `Chọn đảng ủy của ${words.communes} đó`,
      }),
      stock("danSo*", "Dân số", "người", { max: 500_000 }),
      stock("hoiVien*", "Hội viên khuyến học", "người"),
      share("tyLeHoiVien", "Hội viên/dân số", "hoiVien", "danSo"),
      ...under("Gia đình học tập", [
        stock("soHo*", "Hộ gia đình", "hộ"),
        stock("giaDinhHT*", "Gia đình đạt", "hộ"),
        share("tyLeGDHT", "Tỷ lệ", "giaDinhHT", "soHo"),
      ]),
      stock("dongHoHT", "Dòng họ học tập", "dòng họ"),
      stock("congDongHT", `Cộng đồng (${words.hamlets}) học tập`, "cộng đồng"),
      stock("donViHT", "Đơn vị học tập", "đơn vị"),
      stock("congDanHT", "Công dân học tập", "người"),
      money("quy", "Quỹ khuyến học vận động được", { hint: "Triệu đồng; 1 tỷ đồng ghi 1.000" }),
      count("suatHB", "Suất học bổng, khen thưởng", "suất"),
    ],
    rules: [
      error("C1", "giaDinhHT <= soHo", "giaDinhHT", "Số gia đình đạt lớn hơn số hộ."),
      error("C2", "hoiVien <= danSo", "hoiVien", "Hội viên lớn hơn dân số."),
      // Scholarships with the fund left blank are the case in point.
      warning("C3", "suatHB == 0 || quy > 0", "quy", "Có học bổng nhưng không có quỹ.", "evaluate"),
    ],
    rowKey: ["nam", "diaBan"],
    groupBy: ["nam"],
  });
