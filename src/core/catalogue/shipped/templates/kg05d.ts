import type { Template } from "../../model";
import { count, money, share, stock, year } from "../building/field-builders";
import { type FormWords, capital } from "./form-words";
import { error, template } from "../building/template-builders";

export const kg05d = (words: FormWords): Template =>
  template({
    code: "KG05D",
    title: "Số liệu ứng dụng, phát triển công nghệ thông tin",
    shortTitle: "Công nghệ thông tin",
    section: words.kept.KG05D.section,
    oneRow: "một đơn vị × một năm",
    guidance:
      "Mỗi dòng là một năm, số liệu của chính đơn vị báo cáo. Văn bản điện tử là văn bản có ký số và gửi, nhận qua hệ thống quản lý văn bản.",
    fields: [
      year("nam*", "Năm", 2014),
      stock("cbcc*", "Cán bộ, công chức, viên chức", "người"),
      stock("coMayTinh*", "Có máy tính dùng cho công việc", "người"),
      share("tyLeMayTinh", "Tỷ lệ có máy tính", "coMayTinh", "cbcc"),
      stock("chuKySo", "Chữ ký số đã cấp", "chứng thư"),
      count("vbDi*", "Văn bản đi", "văn bản"),
      count("vbDienTu*", "Trong đó văn bản điện tử ký số", "văn bản"),
      share("tyLeVBDT", "Tỷ lệ văn bản điện tử", "vbDienTu", "vbDi"),
      count("hoSo", "Hồ sơ thủ tục hành chính tiếp nhận", "hồ sơ"),
      count("hoSoTrucTuyen", "Trong đó nộp trực tuyến", "hồ sơ"),
      share("tyLeTrucTuyen", "Tỷ lệ hồ sơ trực tuyến", "hoSoTrucTuyen", "hoSo"),
      stock("thonCoInternet", `${capital(words.hamlets)} có Internet cáp quang`, "thôn"),
      count("tapHuanCNTT", "Người được tập huấn CNTT, chuyển đổi số", "lượt người"),
      money("kinhPhi", "Kinh phí CNTT", { hint: "Triệu đồng; 1 tỷ đồng ghi 1.000" }),
    ],
    rules: [
      error("C1", "coMayTinh <= cbcc", "coMayTinh", "Số có máy tính lớn hơn số cán bộ."),
      error("C2", "vbDienTu <= vbDi", "vbDienTu", "Văn bản điện tử lớn hơn văn bản đi."),
      error("C3", "hoSoTrucTuyen <= hoSo", "hoSoTrucTuyen", "Hồ sơ trực tuyến lớn hơn hồ sơ tiếp nhận."),
    ],
    rowKey: ["nam"],
    groupBy: ["nam"],
  });
