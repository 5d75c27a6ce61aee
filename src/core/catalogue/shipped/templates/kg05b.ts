import type { Template } from "../../model";
import { count, money, orgUnit, percent, share, stock, under, year } from "../building/field-builders";
import { type FormWords, capital } from "./form-words";
import { error, template, warning } from "../building/template-builders";

export const kg05b = (words: FormWords): Template =>
  template({
    code: "KG05B",
    title: "Số liệu tham gia bảo hiểm y tế",
    shortTitle: "Bảo hiểm y tế",
    section: words.kept.KG05B.section,
    oneRow: `một địa bàn (${words.communes}) × một năm`,
    guidance: `Mỗi dòng là một ${words.communes} trong một năm. ${words.kept.KG05B.keeper} là đơn vị đầu mối số liệu. Tổng các nhóm đóng phải bằng tổng số người tham gia.`,
    fields: [
      year("nam*", "Năm", 2009),
      orgUnit("diaBan*", capital(words.communes), {
        aliases: ["Địa bàn"],
        hint: `Chọn đảng ủy của ${words.communes} đó`,
      }),
      stock("danSo*", "Dân số", "người", { max: 500_000 }),
      ...under("Người tham gia theo nhóm", [
        stock("nldDong*", "NLĐ và NSDLĐ đóng", "người"),
        stock("bhxhDong*", "Quỹ BHXH đóng", "người"),
        stock("nsDong*", "Ngân sách nhà nước đóng", "người"),
        stock("nsHoTro*", "NSNN hỗ trợ mức đóng", "người"),
        stock("hoGiaDinh*", "Hộ gia đình", "người"),
      ]),
      stock("tongThamGia*", "Tổng số người tham gia BHYT", "người", { max: 500_000 }),
      share("tyLeBaoPhu", "Tỷ lệ bao phủ", "tongThamGia", "danSo"),
      percent("chiTieu", "Chỉ tiêu được giao", {
        isStock: true,
        aggregate: { op: "weighted-mean", weight: "danSo" },
        hint: "Ghi theo phần trăm, ví dụ 95%",
      }),
      stock("hssv", "Học sinh, sinh viên tham gia", "người"),
      count("luotKCB", "Lượt khám chữa bệnh BHYT", "lượt", { max: 5_000_000 }),
      money("chiKCB", "Chi khám chữa bệnh BHYT", { hint: "Triệu đồng; 1 tỷ đồng ghi 1.000" }),
    ],
    rules: [
      error(
        "C1",
        "nldDong + bhxhDong + nsDong + nsHoTro + hoGiaDinh == tongThamGia",
        "tongThamGia",
        "Tổng các nhóm khác tổng số người tham gia.",
      ),
      warning(
        "C2",
        "tongThamGia <= danSo * 1.02",
        "tongThamGia",
        "Số tham gia lớn hơn dân số (cho phép 2% lệch).",
      ),
      warning("C3", "tyLeBaoPhu >= chiTieu", "chiTieu", "Chưa đạt chỉ tiêu giao."),
      error("C4", "hssv <= tongThamGia", "hssv", "Học sinh, sinh viên lớn hơn tổng."),
    ],
    rowKey: ["nam", "diaBan"],
    groupBy: ["nam"],
  });
