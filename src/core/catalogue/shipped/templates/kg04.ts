import type { Template } from "../../model";
import { choice, count, day, directive, longText, text, under } from "../building/field-builders";
import { error, template, warning } from "../building/template-builders";

export const kg04: Template = template({
  code: "KG04",
  title: "Công tác kiểm tra, giám sát việc thực hiện các nghị quyết, chỉ thị, kết luận",
  shortTitle: "Kiểm tra, giám sát",
  section: "II.3",
  oneRow: "một cuộc kiểm tra hoặc giám sát",
  guidance:
    "Mỗi dòng là một cuộc kiểm tra, giám sát hoặc khảo sát. Cuộc đã kết thúc thì ghi ngày kết thúc và đủ số tổ chức, cá nhân thực hiện tốt, còn hạn chế; số kết luận phải bằng số được kiểm tra, giám sát.",
  coverage: "inspect",
  fields: [
    choice("loaiCuoc*", "Loại", "loaiCuoc", { aliases: ["Loại cuộc"] }),
    choice("chuThe*", "Chủ thể tiến hành", "chuTheKTGS"),
    text("quyetDinh", "Quyết định/kế hoạch (số, ngày)", 120),
    directive("vanBan*", "Văn bản được kiểm tra việc thực hiện", {
      aliases: ["Văn bản"],
      hint: "Chọn trong danh mục văn bản (số, ký hiệu và ngày), không gõ tay",
    }),
    longText("noiDung*", "Nội dung", 600, {
      aliases: ["Nội dung kiểm tra, giám sát"],
      minLength: 10,
      aggregate: { op: "none" },
    }),
    day("ngayBatDau*", "Ngày bắt đầu"),
    day("ngayKetThuc", "Ngày kết thúc"),
    ...under("Đối tượng", [
      count("tcDuocKT*", "Tổ chức được kiểm tra, giám sát", "tổ chức"),
      count("dvDuocKT*", "Cá nhân (đảng viên) được kiểm tra, giám sát", "người"),
    ]),
    ...under("Kết luận", [
      count("tcTot", "Tổ chức thực hiện tốt", "tổ chức"),
      count("tcHanChe", "Tổ chức còn hạn chế, khuyết điểm", "tổ chức"),
      count("dvTot", "Cá nhân thực hiện tốt", "người"),
      count("dvHanChe", "Cá nhân còn hạn chế", "người"),
    ]),
    longText("ketLuan", "Kết luận, yêu cầu khắc phục", 1500),
  ],
  rules: [
    // Both parts must be stated: a blank is "not reported", and adding it as 0 would accuse a unit of a figure it never gave.
    error(
      "C1",
      "isBlank(ngayKetThuc) || tcTot + tcHanChe == tcDuocKT",
      "tcTot",
      "Số tổ chức kết luận (tốt + hạn chế) khác số tổ chức được kiểm tra, giám sát.",
    ),
    error(
      "C2",
      "isBlank(ngayKetThuc) || dvTot + dvHanChe == dvDuocKT",
      "dvTot",
      "Số cá nhân kết luận khác số cá nhân được kiểm tra.",
    ),
    error("C3", "ngayKetThuc >= ngayBatDau", "ngayKetThuc", "Ngày kết thúc trước ngày bắt đầu."),
    error("C4", "tcDuocKT + dvDuocKT > 0", "tcDuocKT", "Phải có ít nhất một tổ chức hoặc cá nhân."),
    // One stated shortcoming is enough, so the other may be blank (0).
    warning(
      "C5",
      "tcHanChe + dvHanChe == 0 || !isBlank(ketLuan)",
      "ketLuan",
      "Có hạn chế thì phải nêu kết luận, yêu cầu khắc phục.",
      "evaluate",
    ),
  ],
  rowKey: ["loaiCuoc", "ngayBatDau", "noiDung"],
  groupBy: ["loaiCuoc", "chuThe"],
});
