import type { Template } from "../../model";
import { choice, share, stock, under, year } from "../building/field-builders";
import type { FormWords } from "./form-words";
import { error, template } from "../building/template-builders";

export const kg05a = (words: FormWords): Template =>
  template({
    code: "KG05A",
    title: "Số liệu đội ngũ nhà giáo và cán bộ quản lý giáo dục",
    shortTitle: "Nhà giáo, CBQLGD",
    section: words.kept.KG05A.section,
    oneRow: "một cấp học × một năm",
    guidance: `Mỗi dòng là một cấp học trong một năm. ${words.kept.KG05A.keeper} là đơn vị đầu mối số liệu; đơn vị khác chỉ gửi khi ${words.board} cần đối chiếu.`,
    fields: [
      year("nam*", "Năm (năm học bắt đầu)", 2004),
      choice("capHoc*", "Cấp học", "capHoc", { aggregate: { op: "group" } }),
      stock("soTruong*", "Số trường", "trường"),
      stock("truongCQG*", "Trường đạt chuẩn quốc gia", "trường"),
      share("tyLeCQG", "Tỷ lệ đạt chuẩn QG", "truongCQG", "soTruong"),
      ...under("Đội ngũ", [
        stock("cbql*", "Cán bộ quản lý", "người"),
        stock("giaoVien*", "Giáo viên", "người"),
        stock("nhanVien*", "Nhân viên", "người"),
        stock("tongSo*", "Tổng số", "người", { aliases: ["Tổng cộng đội ngũ"] }),
      ]),
      ...under("Trình độ", [
        stock("gvDatChuan*", "Giáo viên đạt chuẩn trở lên", "người"),
        stock("gvTrenChuan*", "Trong đó trên chuẩn", "người"),
        share("tyLeDatChuan", "Tỷ lệ đạt chuẩn trở lên", "gvDatChuan", "giaoVien"),
      ]),
      stock("cbqlBoiDuong", "CBQL qua bồi dưỡng quản lý giáo dục", "người"),
      stock("dangVien", "Đảng viên", "người"),
    ],
    rules: [
      error(
        "C1",
        "cbql + giaoVien + nhanVien == tongSo",
        "tongSo",
        "Tổng số khác CBQL + giáo viên + nhân viên.",
      ),
      error(
        "C2",
        "gvTrenChuan <= gvDatChuan && gvDatChuan <= giaoVien",
        "gvDatChuan",
        "Trên chuẩn ≤ đạt chuẩn ≤ tổng giáo viên.",
      ),
      error("C3", "truongCQG <= soTruong", "truongCQG", "Trường đạt chuẩn lớn hơn số trường."),
      error("C4", "cbqlBoiDuong <= cbql", "cbqlBoiDuong", "CBQL bồi dưỡng lớn hơn tổng CBQL."),
      error("C5", "dangVien <= tongSo", "dangVien", "Đảng viên lớn hơn tổng số."),
    ],
    rowKey: ["nam", "capHoc"],
    groupBy: ["capHoc", "nam"],
  });
