import type { Template } from "../../model";
import { choice, day, directive, flag, longText, money, text } from "../building/field-builders";
import { error, template, warning } from "../building/template-builders";

export const kg03: Template = template({
  code: "KG03",
  title: "Công tác tham mưu, ban hành văn bản tổ chức thực hiện các nghị quyết, chỉ thị, kết luận",
  shortTitle: "Tham mưu, ban hành văn bản",
  section: "II.2, III.2",
  oneRow: "một văn bản đã ban hành hoặc đang tham mưu",
  guidance:
    "Mỗi dòng là một văn bản đơn vị đã ban hành hoặc đang tham mưu để thực hiện văn bản cấp trên. Văn bản còn đang soạn thảo thì để trống số, ký hiệu và ngày ban hành.",
  coverage: "plan",
  coverageWhen: 'tienDo in ["Đã ban hành", "Đang thực hiện", "Hoàn thành"]',
  fields: [
    directive("vanBanGoc*", "Thực hiện văn bản (cấp trên)", {
      aliases: ["Văn bản cấp trên", "Thực hiện văn bản"],
      hint: "Chọn trong danh mục văn bản (số, ký hiệu và ngày), không gõ tay",
    }),
    choice("loai*", "Loại văn bản", "loaiVanBan"),
    text("soHieu", "Số, ký hiệu", 60, {
      aliases: ["Số hiệu", "Số ký hiệu"],
      pattern: String.raw`^\d{1,5}[a-zA-Z]?([-/].+)$`,
      aggregate: { op: "distinct" },
      hint: "Để trống khi đang soạn thảo",
    }),
    day("ngayBanHanh", "Ngày ban hành"),
    longText("trichYeu*", "Trích yếu", 500, { minLength: 10, aggregate: { op: "none" } }),
    choice("coQuan*", "Cơ quan ban hành", "coQuanBanHanh"),
    choice("vaiTro*", "Vai trò của đơn vị", "vaiTroVanBan"),
    choice("linhVuc*", "Lĩnh vực", "linhVuc"),
    choice("tienDo*", "Tiến độ", "tienDo"),
    day("hanHoanThanh", "Hạn hoàn thành"),
    flag("vaoChuongTrinh", "Đã đưa vào chương trình công tác năm"),
    money("kinhPhi", "Kinh phí bố trí", { hint: "Triệu đồng; 1 tỷ đồng ghi 1.000" }),
    longText("ketQua", "Kết quả chủ yếu", 1000),
    text("ghiChu", "Ghi chú", 500),
  ],
  rules: [
    error(
      "C1",
      'tienDo in ["Chưa triển khai", "Đang soạn thảo", "Chậm tiến độ"] || (!isBlank(soHieu) && !isBlank(ngayBanHanh))',
      "soHieu",
      "Đã ban hành thì phải có số, ký hiệu và ngày.",
    ),
    error("C2", "ngayBanHanh >= issuedOn(vanBanGoc)", "ngayBanHanh", "Ban hành trước văn bản cấp trên."),
    // Party 101-KH/HU, State 46/NQ-HĐND; both CTr and CTHĐ are in use, and a State công văn carries no type letters.
    warning(
      "C3",
      'contains(soHieu, concat(code(loai), "/")) || contains(soHieu, concat("/", code(loai), "-")) || (loai == "Chương trình hành động" && contains(soHieu, "CTHĐ")) || loai == "Công văn"',
      "soHieu",
      "Ký hiệu không khớp loại văn bản (ví dụ KH với Chương trình hành động).",
    ),
    // Issuers whose letters differ from one to the next have no code in the list: not judged.
    warning(
      "C4",
      'contains(soHieu, concat("/", code(coQuan))) || contains(soHieu, concat("-", code(coQuan)))',
      "coQuan",
      "Ký hiệu cơ quan không khớp cơ quan ban hành.",
    ),
    warning("C5", 'tienDo != "Chậm tiến độ" || !isBlank(ghiChu)', "ghiChu", "Chậm tiến độ: nêu nguyên nhân."),
  ],
  rowKey: ["soHieu", "ngayBanHanh", "trichYeu"],
  groupBy: ["vanBanGoc"],
});
