import type { Template } from "../../model";
import { count, money, share, stock, under, year } from "../building/field-builders";
import type { FormWords } from "./form-words";
import { error, template, warning } from "../building/template-builders";

export const kg05c = (words: FormWords): Template =>
  template({
    code: "KG05C",
    title: "Số liệu đào tạo nhân lực có tay nghề, phân luồng học sinh",
    shortTitle: "Đào tạo nhân lực",
    section: words.kept.KG05C.section,
    oneRow: "một năm (toàn đơn vị, địa bàn)",
    guidance: `Mỗi dòng là một năm, số liệu toàn địa bàn đơn vị phụ trách. ${words.kept.KG05C.keeper} là đơn vị đầu mối số liệu. Người học nghề gồm trình độ cao đẳng, trung cấp và sơ cấp, dưới 3 tháng.`,
    fields: [
      year("nam*", "Năm", 2014),
      stock("lucLuongLD*", "Lực lượng lao động", "người"),
      stock("ldQuaDaoTao*", "Lao động qua đào tạo", "người"),
      share("tyLeQuaDaoTao", "Tỷ lệ qua đào tạo", "ldQuaDaoTao", "lucLuongLD"),
      stock("ldCoBang*", "Trong đó có bằng cấp, chứng chỉ", "người"),
      share("tyLeCoBang", "Tỷ lệ có bằng cấp, chứng chỉ", "ldCoBang", "lucLuongLD"),
      count("soLop", "Lớp đào tạo nghề", "lớp"),
      count("tuyenSinh*", "Người học nghề", "người"),
      ...under("Trong đó", [
        count("cdtc", "Cao đẳng, trung cấp", "người"),
        count("socap", "Sơ cấp và dưới 3 tháng", "người"),
      ]),
      count("coViecLam", "Có việc làm sau đào tạo", "người"),
      count("tnTHCS", "Học sinh tốt nghiệp THCS", "học sinh"),
      count("vaoGDNN", "Vào học nghề, GDNN - GDTX", "học sinh"),
      money("kinhPhi", "Kinh phí đào tạo", { hint: "Triệu đồng; 1 tỷ đồng ghi 1.000" }),
    ],
    rules: [
      error(
        "C1",
        "ldCoBang <= ldQuaDaoTao && ldQuaDaoTao <= lucLuongLD",
        "ldQuaDaoTao",
        "Có bằng cấp ≤ qua đào tạo ≤ lực lượng lao động.",
      ),
      // Judged once both parts are stated, as in KG04 C1.
      error("C2", "cdtc + socap == tuyenSinh", "tuyenSinh", "Tổng theo trình độ khác số người học nghề."),
      warning(
        "C3",
        "coViecLam <= tuyenSinh",
        "coViecLam",
        "Có việc làm lớn hơn số người học (có thể gồm khóa trước).",
      ),
      error("C4", "vaoGDNN <= tnTHCS", "vaoGDNN", "Phân luồng lớn hơn số tốt nghiệp THCS."),
    ],
    rowKey: ["nam"],
    groupBy: ["nam"],
  });
