import { choice, count, day, directive, longText, text } from "../building/field-builders";
import { error, template, warning } from "../building/template-builders";
import { writtenList } from "../choice-lists";

const SHORTCOMING = "Hạn chế";
const OBJECTIVE = "Nguyên nhân khách quan";
const SUBJECTIVE = "Nguyên nhân chủ quan";
const FOLLOWED = "Khắc phục kỳ trước";
const DIRECTION = "Phương hướng";
const DONE = "Đã khắc phục xong";

/** The lists only KG09 is chosen from. */
export const assessmentLists = [
  writtenList(
    "nhomDanhGia",
    "Nội dung đánh giá",
    { value: "Bối cảnh", aliases: ["Tình hình chung", "Đặc điểm tình hình"] },
    { value: "Ưu điểm", aliases: ["Kết quả đạt được", "Mặt được"] },
    { value: SHORTCOMING, aliases: ["Hạn chế, khuyết điểm", "Tồn tại, hạn chế", "Khó khăn, hạn chế"] },
    { value: OBJECTIVE, aliases: ["Khách quan"] },
    { value: SUBJECTIVE, aliases: ["Chủ quan"] },
    { value: FOLLOWED, aliases: ["Khắc phục hạn chế kỳ trước"] },
    { value: "Bài học", aliases: ["Bài học kinh nghiệm"] },
    { value: DIRECTION, aliases: ["Phương hướng, nhiệm vụ", "Nhiệm vụ trọng tâm"] },
  ),
  writtenList(
    "ketQuaKhacPhuc",
    "Kết quả khắc phục",
    { value: DONE, aliases: ["Xong", "Đã xong", "Đã khắc phục", "Hoàn thành"] },
    { value: "Đang khắc phục", aliases: ["Đang làm", "Đang thực hiện"] },
    { value: "Chưa khắc phục", aliases: ["Chưa", "Chưa làm", "Chưa thực hiện"] },
  ),
];

/** Causes that name this shortcoming, or none: these are of all. */
const causes = (ofNumber: string): string =>
  [OBJECTIVE, SUBJECTIVE].map((kind) => `rowsWith(nhom, "${kind}", lienQuan, ${ofNumber})`).join(" + ");

/**
 * What a unit, and the board for its own level, says of the period as a whole. Shortcomings and tasks, and what of earlier
 * ones is not done, stand in the next workbook again as "Khắc phục kỳ trước".
 */
export const kg09 = template({
  code: "KG09",
  title: "Đánh giá, hạn chế, nguyên nhân, phương hướng",
  shortTitle: "Đánh giá, phương hướng",
  section: "Đánh giá chung; phương hướng",
  oneRow: "một nhận định, hạn chế, nguyên nhân hoặc nhiệm vụ",
  guidance:
    "Mỗi dòng là một ý ngắn gọn; chọn ý đó thuộc nội dung đánh giá nào. Mỗi hạn chế nêu ít nhất một nguyên nhân; phương hướng ghi rõ đơn vị phụ trách và hạn hoàn thành. Hạn chế, nhiệm vụ của kỳ trước được ghi sẵn thành dòng “Khắc phục kỳ trước”: chọn kết quả khắc phục.",
  followUpWhen: `nhom in ["${SHORTCOMING}", "${DIRECTION}"] || (nhom == "${FOLLOWED}" && ketQuaKhacPhuc != "${DONE}")`,
  fields: [
    choice("nhom*", "Nội dung đánh giá", "nhomDanhGia", { aliases: ["Nhóm"], followUpAs: FOLLOWED }),
    choice("linhVuc", "Lĩnh vực", "linhVuc"),
    directive("vanBan", "Liên quan văn bản", { aliases: ["Văn bản liên quan"] }),
    longText("noiDung*", "Nội dung", 2000, { minLength: 15, width: 56 }),
    count("lienQuan", "Là nguyên nhân của hạn chế số", "STT", {
      min: 1,
      max: 500,
      aggregate: { op: "none" },
      hint: "Số thứ tự của dòng hạn chế; chỉ ghi ở dòng nguyên nhân",
    }),
    text("donViPhuTrach", "Đơn vị phụ trách", 150, {
      aliases: ["Đơn vị chủ trì", "Chủ trì"],
      hint: "Bắt buộc với phương hướng",
    }),
    day("hanHoanThanh", "Hạn hoàn thành", { hint: "Bắt buộc với phương hướng" }),
    choice("ketQuaKhacPhuc", "Kết quả khắc phục", "ketQuaKhacPhuc", {
      hint: "Bắt buộc với khắc phục kỳ trước",
    }),
    text("ghiChu", "Ghi chú", 500),
  ],
  rules: [
    error(
      "C1",
      `nhom != "${DIRECTION}" || !isBlank(donViPhuTrach)`,
      "donViPhuTrach",
      "Phương hướng phải ghi đơn vị phụ trách.",
    ),
    error(
      "C2",
      `nhom != "${DIRECTION}" || !isBlank(hanHoanThanh)`,
      "hanHoanThanh",
      "Phương hướng phải ghi hạn hoàn thành.",
    ),
    error(
      "C3",
      `nhom != "${DIRECTION}" || hanHoanThanh > cover.denNgay`,
      "hanHoanThanh",
      "Hạn hoàn thành phải sau ngày cuối của kỳ báo cáo.",
    ),
    error(
      "C4",
      `nhom != "${FOLLOWED}" || !isBlank(ketQuaKhacPhuc)`,
      "ketQuaKhacPhuc",
      "Khắc phục kỳ trước phải chọn kết quả khắc phục.",
    ),
    warning(
      "C5",
      `isBlank(lienQuan) || nhom in ["${OBJECTIVE}", "${SUBJECTIVE}"]`,
      "lienQuan",
      "Chỉ dòng nguyên nhân mới ghi số thứ tự của hạn chế.",
    ),
    warning(
      "C6",
      `nhom != "${SHORTCOMING}" || ${causes("ordinal()")} + ${causes("blank")} > 0`,
      "noiDung",
      "Hạn chế chưa có nguyên nhân. Thêm dòng nguyên nhân khách quan hoặc chủ quan; nguyên nhân riêng của hạn chế này thì ghi số thứ tự của nó.",
    ),
  ],
  rowKey: ["nhom", "noiDung"],
  groupBy: ["nhom", "linhVuc"],
});
