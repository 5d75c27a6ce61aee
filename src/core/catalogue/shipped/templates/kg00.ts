import type { Rule, Template } from "../../model";
import { choice, count, day, orgUnit, text, year } from "../building/field-builders";
import type { FormWords } from "./form-words";
import { error, template, warning } from "../building/template-builders";

const rules: readonly Rule[] = [
  error("H1", "tuNgay <= denNgay", "denNgay", '"Từ ngày" phải trước hoặc bằng "Đến ngày".'),
  warning("H2", "ngayBaoCao >= denNgay", "ngayBaoCao", "Ngày ký báo cáo trước ngày chốt số liệu."),
  error(
    "H3",
    "validOn(donVi, denNgay)",
    "donVi",
    "Đơn vị không còn hiệu lực tại ngày chốt số liệu (xem danh mục đơn vị).",
  ),
  warning("H4", "inPeriod(tuNgay) && inPeriod(denNgay)", "tuNgay", "Khoảng số liệu nằm ngoài kỳ báo cáo."),
  warning("H5", "year(denNgay) == nam", "nam", "Năm báo cáo không khớp ngày chốt số liệu."),
];

export const kg00 = (words: FormWords): Template =>
  template({
    code: "KG00",
    title: "Thông tin chung của báo cáo",
    shortTitle: "Thông tin chung",
    section: "III.1, III.3",
    oneRow: "một báo cáo",
    guidance:
      "Mỗi báo cáo gửi về có một trang này. Đơn vị, kỳ báo cáo và phiên bản biểu mẫu đã được ghi sẵn; đơn vị kiểm tra lại khoảng số liệu, ghi ngày ký, người lập, người ký. Gửi lại báo cáo đã sửa thì tăng số lần nộp.",
    layout: "cover",
    fields: [
      orgUnit("donVi*", "Đơn vị báo cáo", {
        aliases: ["Tên đơn vị", "Đơn vị"],
        aggregate: { op: "none" },
        width: 34,
      }),
      choice("kyBaoCao*", "Kỳ báo cáo", "kyBaoCao"),
      year("nam*", "Năm", 2004, { aliases: ["Năm báo cáo"], aggregate: { op: "none" } }),
      day("tuNgay*", "Số liệu từ ngày", { aliases: ["Từ ngày"] }),
      day("denNgay*", "Số liệu đến ngày", { aliases: ["Đến ngày"] }),
      text("soKyHieu", "Số, ký hiệu báo cáo", 60, {
        aliases: ["Số báo cáo"],
        pattern: String.raw`^\d{1,4}[a-zA-Z]?[-/].+$`,
        hint: `Ví dụ ${words.reportNumbers}`,
      }),
      day("ngayBaoCao*", "Ngày ký báo cáo", { aliases: ["Ngày báo cáo"] }),
      text("nguoiLap*", "Người lập biểu", 80, { aliases: ["Người lập"] }),
      text("dienThoai", "Điện thoại người lập", 20, {
        aliases: ["Điện thoại", "Số điện thoại"],
        pattern: String.raw`^0\d{9,10}$`,
        hint: "Chỉ ghi chữ số, bắt đầu bằng 0",
      }),
      text("nguoiKy*", "Người ký (chức vụ, họ tên)", 120, { aliases: ["Người ký"] }),
      text("phienBanMau*", "Phiên bản biểu mẫu", 60, { filledByBoard: true, hint: "Đã ghi sẵn, không sửa" }),
      count("lanNop*", "Lần nộp", "lần", {
        min: 1,
        max: 20,
        aggregate: { op: "max" },
        hint: "Lần đầu ghi 1; gửi lại thì tăng thêm 1",
      }),
      text("khongPhatSinh", "Biểu không phát sinh", 250, {
        aggregate: { op: "distinct" },
        hint: "Mã các biểu không phát sinh trong kỳ, ví dụ KG04;KG07",
      }),
    ],
    rules,
    rowKey: ["donVi", "kyBaoCao", "nam"],
    groupBy: [],
  });
