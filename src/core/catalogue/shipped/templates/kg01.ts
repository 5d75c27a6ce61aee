import type { Field, Rule, Template } from "../../model";
import { choice, count, day, directive, share, text, under } from "../building/field-builders";
import type { FormWords } from "./form-words";
import { error, template, warning } from "../building/template-builders";

const rules = (words: FormWords): readonly Rule[] => [
  error("C1", "dvThamGia <= dvPhaiHoc", "dvThamGia", "Số đảng viên tham gia lớn hơn số phải học tập."),
  error("C2", "cbChuChot <= dvThamGia", "cbChuChot", "Cán bộ chủ chốt lớn hơn số đảng viên tham gia."),
  error(
    "C3",
    "ngayTrienKhai >= issuedOn(vanBan)",
    "ngayTrienKhai",
    "Ngày tổ chức trước ngày ban hành văn bản.",
  ),
  warning("C4", "inPeriod(ngayTrienKhai)", "ngayTrienKhai", "Ngày tổ chức nằm ngoài kỳ báo cáo."),
  // The threshold is the board's to set.
  warning("C5", "tyLeDV >= 0.8 || !isBlank(ghiChu)", "ghiChu", "Tỷ lệ dưới 80%: nêu lý do ở cột Ghi chú."),
  warning("C6", "tongLuot >= soHoiNghi", "soHoiNghi", "Tổng lượt người nhỏ hơn số hội nghị."),
  // The board reports it: each commune that writes the same conference down would add it once more.
  warning(
    "C7",
    `capToChuc != "${words.ownLevel}" || unitKind() != "${words.communeKind}"`,
    "capToChuc",
    `Hội nghị ${words.ownLevel.toLowerCase()} do ${words.board} báo cáo: bỏ dòng này để không bị tính hai lần.`,
  ),
];

const fields = (words: FormWords): readonly Field[] => [
  directive("vanBan*", "Văn bản được quán triệt/thực hiện", {
    aliases: ["Văn bản", "Văn bản được quán triệt", "Tên văn bản"],
    hint: "Chọn trong danh mục văn bản (số, ký hiệu và ngày), không gõ tay",
  }),
  choice("capToChuc*", "Cấp tổ chức", "capToChuc"),
  choice("hinhThuc*", "Hình thức", "hinhThucHocTap"),
  day("ngayTrienKhai*", "Ngày tổ chức (đầu tiên)", { aliases: ["Ngày tổ chức"] }),
  count("soHoiNghi*", "Số hội nghị/lớp", "lớp", { aliases: ["Số hội nghị", "Số lớp"], min: 1, max: 500 }),
  ...under("Đảng viên", [
    count("dvPhaiHoc*", "Đảng viên phải học tập", "đảng viên", {
      aliases: ["Số đảng viên phải học tập"],
    }),
    count("dvThamGia*", "Đảng viên tham gia", "đảng viên", { aliases: ["Số đảng viên tham gia"] }),
    share("tyLeDV", "Tỷ lệ đảng viên tham gia", "dvThamGia", "dvPhaiHoc"),
    count("cbChuChot", "Trong đó cán bộ chủ chốt", "đảng viên", { aliases: ["Cán bộ chủ chốt"] }),
  ]),
  count("quanChung*", "Đoàn viên, hội viên, quần chúng", "lượt người", {
    aliases: ["Quần chúng"],
    hint: "Tính theo lượt người",
  }),
  count("tongLuot", "Tổng lượt người tham gia", "lượt người", {
    aliases: ["Tổng lượt người"],
    formula: "dvThamGia + quanChung",
  }),
  text("vbTrienKhai", "Văn bản triển khai (số, ký hiệu, ngày)", 250, {
    aggregate: { op: "distinct" },
    hint: `Ví dụ ${words.planExample}`,
  }),
  count("tinBai", "Tin, bài, chuyên mục tuyên truyền", "tin, bài", { aliases: ["Tin, bài"] }),
  text("ghiChu", "Ghi chú", 500),
];

export const kg01 = (words: FormWords): Template =>
  template({
    code: "KG01",
    title: "Kết quả quán triệt, tuyên truyền, triển khai thực hiện các nghị quyết, chỉ thị, kết luận",
    shortTitle: "Quán triệt, tuyên truyền",
    section: "II.1",
    oneRow: "một văn bản được quán triệt × một cấp tổ chức, trong kỳ",
    guidance: `Mỗi dòng là một văn bản được quán triệt ở một cấp tổ chức trong kỳ. Chọn văn bản trong danh mục. Không có thì ghi 0, chưa nắm được số liệu thì để trống. Hội nghị ${words.ownLevel.toLowerCase()} do ${words.board} báo cáo, đơn vị cơ sở không ghi lại.`,
    coverage: "disseminate",
    fields: fields(words),
    rules: rules(words),
    rowKey: ["vanBan", "capToChuc", "ngayTrienKhai"],
    groupBy: ["vanBan"],
  });
