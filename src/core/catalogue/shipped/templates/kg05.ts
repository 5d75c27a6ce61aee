import type { Field, Template } from "../../model";
import { choice, count, day, directive, longText, text } from "../building/field-builders";
import type { FormWords } from "./form-words";
import { error, template, warning } from "../building/template-builders";

const fields: readonly Field[] = [
  directive("vanBan*", "Văn bản được sơ kết, tổng kết", {
    aliases: ["Văn bản"],
    hint: "Chọn trong danh mục văn bản (số, ký hiệu và ngày), không gõ tay",
  }),
  choice("loai*", "Loại", "loaiSoTong"),
  count("soNam*", "Số năm thực hiện", "năm", {
    aliases: ["Số năm"],
    min: 1,
    max: 50,
    aggregate: { op: "mode" },
  }),
  choice("tienDo*", "Tiến độ", "tienDo"),
  text("keHoach", "Kế hoạch tổng kết (số, ngày)", 120),
  choice("hinhThuc", "Hình thức", "hinhThucTongKet"),
  day("ngayToChuc", "Ngày tổ chức"),
  text("baoCao", "Báo cáo (số, ký hiệu, ngày)", 120),
  longText("ketQua", "Kết quả nổi bật", 2000),
  longText("hanChe", "Hạn chế, khuyết điểm", 1500),
  longText("nguyenNhan", "Nguyên nhân", 1500),
  longText("baiHoc", "Bài học kinh nghiệm", 1500),
  count("khenTapThe", "Tập thể được khen thưởng", "tập thể"),
  count("khenCaNhan", "Cá nhân được khen thưởng", "người"),
];

export const kg05 = (words: FormWords): Template =>
  template({
    code: "KG05",
    title: "Tiến độ và kết quả sơ kết, tổng kết các nghị quyết, chỉ thị, kết luận",
    shortTitle: "Sơ kết, tổng kết",
    section: "II.4",
    oneRow: "một cuộc sơ kết hoặc tổng kết một văn bản",
    ...words.reviews,
    // Interim reviews too: the column reads "sơ kết, tổng kết".
    coverage: "final-review",
    coverageWhen: 'tienDo == "Hoàn thành"',
    fields,
    rules: [
      warning(
        "C1",
        "abs(cover.nam - year(issuedOn(vanBan)) - soNam) <= 1",
        "soNam",
        `Số năm không khớp năm ban hành văn bản (ví dụ ${words.reviewExample}).`,
      ),
      error(
        "C2",
        'tienDo != "Hoàn thành" || (!isBlank(ngayToChuc) && !isBlank(baoCao))',
        "baoCao",
        "Hoàn thành thì phải có ngày và số báo cáo.",
      ),
      error("C3", 'tienDo != "Hoàn thành" || !isBlank(ketQua)', "ketQua", "Hoàn thành thì phải nêu kết quả."),
      warning(
        "C4",
        "reviewDue(vanBan) == loai",
        "loai",
        "Văn bản không nằm trong danh sách sơ kết, tổng kết được giao trong năm.",
      ),
    ],
    rowKey: ["vanBan", "loai"],
    groupBy: ["vanBan"],
  });
