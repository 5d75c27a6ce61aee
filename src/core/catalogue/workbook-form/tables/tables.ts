import { reviewSteps } from "../../shipped/khoa-giao-2024/review-steps";
import {
  content,
  date,
  expression,
  list,
  needed,
  number,
  optional,
  text,
  whole,
  word,
  yesNo,
} from "./columns";
import type { RowOf } from "../rows/rows";
import type { Tables } from "./table";
import { WORD_LISTS } from "./word-lists";

const validFrom = optional(date("Hiệu lực từ"));
const validTo = optional(date("Hiệu lực đến"));
const note = optional(text("Ghi chú", 40));

/** The sheets of the catalogue workbook. Headers are what readers look for, so renaming one is a change of format. */
export const TABLES: Tables<RowOf> = {
  about: {
    sheet: "Thông tin",
    columns: {
      item: needed(text("Mục", 30)),
      value: needed(content("Nội dung", 60)),
    },
  },
  directives: {
    sheet: "Văn bản",
    name: "dm_van_ban",
    columns: {
      id: needed(text("Mã văn bản", 32)),
      documentType: needed(text("Loại văn bản", 18)),
      number: optional(text("Số", 8)),
      symbol: optional(text("Ký hiệu", 12)),
      issuedOn: optional(date("Ngày ban hành")),
      issuer: needed(text("Cơ quan ban hành", 28)),
      term: optional(text("Khóa", 8)),
      subject: text("Trích yếu", 60),
      label: needed(text("Tên hiển thị", 34)),
      aliases: list("Tên gọi khác", 40),
      domain: optional(text("Lĩnh vực", 24)),
      implements: optional(text("Thực hiện văn bản", 28, "dm_van_ban")),
      validFrom,
      validTo,
      note,
    },
  },
  tasks: {
    sheet: "Nhiệm vụ",
    columns: {
      directive: needed(text("Mã văn bản", 32, "dm_van_ban")),
      section: needed(text("Mục của hướng dẫn", 18)),
      kind: needed(word("Loại nhiệm vụ", 28, WORD_LISTS.task, "basis")),
      wording: needed(text("Nội dung nhiệm vụ", 60)),
      years: optional(whole("Số năm sơ kết, tổng kết", 14)),
    },
  },
  reviewSteps: {
    sheet: "Mốc sơ kết, tổng kết",
    usual: reviewSteps,
    columns: {
      documentType: optional(text("Loại văn bản", 24)),
      kind: needed(word("Sơ kết hay tổng kết", 22, WORD_LISTS.review, "interim-review")),
      years: needed(whole("Sau số năm", 12)),
    },
  },
  orgUnits: {
    sheet: "Đơn vị",
    name: "dm_don_vi",
    columns: {
      code: needed(text("Mã đơn vị", 18)),
      name: needed(text("Tên đơn vị", 44)),
      shortName: needed(text("Tên viết gọn", 24)),
      kind: needed(text("Loại đơn vị", 24, "dm_loai_don_vi")),
      parent: optional(text("Đơn vị cấp trên", 18, "dm_don_vi")),
      aliases: list("Tên gọi khác", 50),
      reports: yesNo("Gửi báo cáo", 10),
      validFrom,
      validTo,
      successors: list("Đơn vị kế tục", 24),
      note,
    },
  },
  unitKinds: {
    sheet: "Loại đơn vị",
    name: "dm_loai_don_vi",
    columns: {
      code: needed(text("Mã loại", 26)),
      name: needed(text("Tên loại", 44)),
      heading: needed(word("Thể thức tiêu đề", 18, WORD_LISTS.heading, "state")),
    },
  },
  periods: {
    sheet: "Kỳ báo cáo",
    name: "dm_ky",
    columns: {
      id: needed(text("Mã kỳ", 12)),
      name: needed(text("Tên kỳ", 28)),
      kind: needed(text("Kỳ (theo danh mục)", 20)),
      year: needed(whole("Năm", 8)),
      from: needed(date("Từ ngày")),
      to: needed(date("Đến ngày")),
      cutOffDate: needed(date("Ngày chốt số liệu")),
      dueDate: needed(date("Hạn gửi")),
    },
  },
  choices: {
    sheet: "Danh mục lựa chọn",
    columns: {
      list: needed(text("Mã danh mục", 22)),
      listName: text("Tên danh mục", 30),
      value: needed(text("Lựa chọn", 44)),
      code: optional(text("Ký hiệu", 12)),
      aliases: list("Cách ghi khác", 36),
      validFrom,
      validTo,
    },
  },
  templates: {
    sheet: "Biểu mẫu",
    name: "dm_bieu_mau",
    columns: {
      code: needed(text("Mã biểu", 10)),
      version: needed(whole("Phiên bản", 10)),
      title: needed(text("Tên biểu", 50)),
      shortTitle: needed(text("Tên ngắn", 26)),
      section: needed(text("Mục của hướng dẫn", 20)),
      oneRow: needed(text("Mỗi dòng là", 36)),
      guidance: text("Hướng dẫn ghi", 60),
      layout: needed(word("Bố cục", 12, WORD_LISTS.layout, "table")),
      confidential: yesNo("Mật, nội bộ", 10),
      coverage: optional(word("Thể hiện nhiệm vụ", 26, WORD_LISTS.task, "basis")),
      coverageWhen: optional(expression("Chỉ tính khi", 40)),
      rowKey: list("Cột không được trùng", 30),
      groupBy: list("Cột nhóm khi tổng hợp", 24),
      validFrom,
      validTo,
    },
  },
  fields: {
    sheet: "Cột",
    columns: {
      template: needed(text("Mã biểu", 10, "dm_bieu_mau")),
      key: needed(text("Mã cột", 16)),
      label: needed(text("Tên cột", 36)),
      aliases: list("Tên gọi khác", 30),
      type: needed(word("Kiểu", 16, WORD_LISTS.fieldType, "text")),
      unitOfMeasure: optional(text("Đơn vị tính", 14)),
      required: yesNo("Bắt buộc", 10),
      list: optional(text("Danh mục", 20)),
      min: optional(number("Nhỏ nhất", 10)),
      max: optional(number("Lớn nhất", 12)),
      minLength: optional(whole("Số ký tự ít nhất", 10)),
      maxLength: optional(whole("Số ký tự nhiều nhất", 10)),
      pattern: optional(text("Khuôn dạng", 24)),
      decimals: optional(whole("Số chữ số lẻ", 10)),
      formula: optional(expression("Công thức", 28)),
      group: optional(text("Nhóm cột", 22)),
      width: needed(number("Độ rộng", 9)),
      hint: optional(text("Lời nhắc khi nhập", 40)),
      aggregate: needed(word("Tổng hợp", 26, WORD_LISTS.aggregate, "none")),
      numerator: content("Tử số", 14),
      denominator: content("Mẫu số hoặc quyền số", 14),
      filledByBoard: yesNo("Ban ghi", 9),
    },
  },
  rules: {
    sheet: "Điều kiện kiểm tra",
    columns: {
      template: needed(text("Mã biểu", 10, "dm_bieu_mau")),
      code: needed(text("Mã điều kiện", 12)),
      severity: needed(word("Mức độ", 12, WORD_LISTS.severity, "error")),
      expression: needed(expression("Điều kiện phải đúng", 60)),
      message: needed(text("Thông báo khi sai", 60)),
      field: needed(text("Đánh dấu cột", 16)),
      whenBlank: word("Khi có ô trống", 14, WORD_LISTS.whenBlank, "skip"),
    },
  },
  presets: {
    sheet: "Dòng có sẵn",
    columns: {
      template: needed(text("Mã biểu", 10, "dm_bieu_mau")),
      row: needed(whole("Dòng", 8)),
      field: needed(text("Mã cột", 16)),
      value: needed(content("Giá trị", 40)),
    },
  },
  assignments: {
    sheet: "Phân công",
    columns: {
      orgUnit: needed(list("Đơn vị hoặc @loại đơn vị", 26)),
      template: needed(list("Mã biểu", 12)),
      period: needed(list("Mã kỳ", 12)),
      dueDate: optional(date("Hạn gửi riêng")),
      cutOffDate: optional(date("Ngày chốt riêng")),
      duty: word("Mức độ giao", 12, WORD_LISTS.duty, "mandatory"),
    },
  },
};
