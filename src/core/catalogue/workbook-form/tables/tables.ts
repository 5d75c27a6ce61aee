import { given } from "../../../base";
import { type Table, date, list, needed, number, text, wrapped, yesNo } from "./table";

/** The sheets of the catalogue workbook. Headers are what readers look for, so renaming one is a change of format. */
const table = <Key extends string>(
  sheet: string,
  columns: Table<Key>["columns"],
  name?: string,
): Table<Key> => ({
  sheet,
  columns,
  ...given({ name }),
});

const validFrom = date("Hiệu lực từ");
const validTo = date("Hiệu lực đến");
const note = wrapped("Ghi chú", 40);

export const aboutTable = table("Thông tin", {
  item: needed(text("Mục", 30)),
  value: needed(wrapped("Nội dung", 60)),
});

export const directiveTable = table(
  "Văn bản",
  {
    id: needed(text("Mã văn bản", 32)),
    documentType: needed(text("Loại văn bản", 18)),
    number: text("Số", 8),
    symbol: text("Ký hiệu", 12),
    issuedOn: date("Ngày ban hành"),
    issuer: needed(text("Cơ quan ban hành", 28)),
    term: text("Khóa", 8),
    subject: wrapped("Trích yếu", 60),
    label: needed(text("Tên hiển thị", 34)),
    aliases: list("Tên gọi khác", 40),
    domain: text("Lĩnh vực", 24),
    implements: text("Thực hiện văn bản", 28, "dm_van_ban"),
    validFrom,
    validTo,
    note,
  },
  "dm_van_ban",
);

export const taskTable = table("Nhiệm vụ", {
  directive: needed(text("Mã văn bản", 32, "dm_van_ban")),
  section: needed(text("Mục của hướng dẫn", 18)),
  kind: needed(text("Loại nhiệm vụ", 28, "tu_nhiem_vu")),
  wording: needed(wrapped("Nội dung nhiệm vụ", 60)),
  years: number("Số năm sơ kết, tổng kết", 14),
});

export const reviewStepTable = table("Mốc sơ kết, tổng kết", {
  documentType: text("Loại văn bản", 24),
  kind: needed(text("Sơ kết hay tổng kết", 22, "tu_so_tong_ket")),
  years: needed(number("Sau số năm", 12)),
});

export const orgUnitTable = table(
  "Đơn vị",
  {
    code: needed(text("Mã đơn vị", 18)),
    name: needed(text("Tên đơn vị", 44)),
    shortName: needed(text("Tên viết gọn", 24)),
    kind: needed(text("Loại đơn vị", 24, "dm_loai_don_vi")),
    parent: text("Đơn vị cấp trên", 18, "dm_don_vi"),
    aliases: list("Tên gọi khác", 50),
    reports: yesNo("Gửi báo cáo", 10),
    validFrom,
    validTo,
    successors: list("Đơn vị kế tục", 24),
    note,
  },
  "dm_don_vi",
);

export const unitKindTable = table(
  "Loại đơn vị",
  {
    code: needed(text("Mã loại", 26)),
    name: needed(text("Tên loại", 44)),
    heading: needed(text("Thể thức tiêu đề", 18, "tu_the_thuc")),
  },
  "dm_loai_don_vi",
);

export const periodTable = table(
  "Kỳ báo cáo",
  {
    id: needed(text("Mã kỳ", 12)),
    name: needed(text("Tên kỳ", 28)),
    kind: needed(text("Kỳ (theo danh mục)", 20)),
    year: needed(number("Năm", 8)),
    from: needed(date("Từ ngày")),
    to: needed(date("Đến ngày")),
    cutOffDate: needed(date("Ngày chốt số liệu")),
    dueDate: needed(date("Hạn gửi")),
  },
  "dm_ky",
);

export const choiceTable = table("Danh mục lựa chọn", {
  list: needed(text("Mã danh mục", 22)),
  listName: text("Tên danh mục", 30),
  value: needed(text("Lựa chọn", 44)),
  code: text("Ký hiệu", 12),
  aliases: list("Cách ghi khác", 36),
  validFrom,
  validTo,
});

export const templateTable = table(
  "Biểu mẫu",
  {
    code: needed(text("Mã biểu", 10)),
    version: needed(number("Phiên bản", 10)),
    title: needed(wrapped("Tên biểu", 50)),
    shortTitle: needed(text("Tên ngắn", 26)),
    section: needed(text("Mục của hướng dẫn", 20)),
    oneRow: needed(wrapped("Mỗi dòng là", 36)),
    guidance: wrapped("Hướng dẫn ghi", 60),
    layout: needed(text("Bố cục", 12, "tu_bo_cuc")),
    confidential: yesNo("Mật, nội bộ", 10),
    coverage: text("Thể hiện nhiệm vụ", 26, "tu_nhiem_vu"),
    coverageWhen: wrapped("Chỉ tính khi", 40),
    rowKey: list("Cột không được trùng", 30),
    groupBy: list("Cột nhóm khi tổng hợp", 24),
    validFrom,
    validTo,
  },
  "dm_bieu_mau",
);

export const fieldTable = table("Cột", {
  template: needed(text("Mã biểu", 10, "dm_bieu_mau")),
  key: needed(text("Mã cột", 16)),
  label: needed(wrapped("Tên cột", 36)),
  aliases: list("Tên gọi khác", 30),
  type: needed(text("Kiểu", 16, "tu_kieu")),
  unitOfMeasure: text("Đơn vị tính", 14),
  required: yesNo("Bắt buộc", 10),
  list: text("Danh mục", 20),
  min: number("Nhỏ nhất", 10),
  max: number("Lớn nhất", 12),
  minLength: number("Số ký tự ít nhất", 10),
  maxLength: number("Số ký tự nhiều nhất", 10),
  pattern: text("Khuôn dạng", 24),
  decimals: number("Số chữ số lẻ", 10),
  formula: wrapped("Công thức", 28),
  group: text("Nhóm cột", 22),
  width: needed(number("Độ rộng", 9)),
  hint: wrapped("Lời nhắc khi nhập", 40),
  aggregate: needed(text("Tổng hợp", 26, "tu_tong_hop")),
  numerator: text("Tử số", 14),
  denominator: text("Mẫu số hoặc quyền số", 14),
  filledByBoard: yesNo("Ban ghi", 9),
});

export const ruleTable = table("Điều kiện kiểm tra", {
  template: needed(text("Mã biểu", 10, "dm_bieu_mau")),
  code: needed(text("Mã điều kiện", 12)),
  severity: needed(text("Mức độ", 12, "tu_muc_do")),
  expression: needed(wrapped("Điều kiện phải đúng", 60)),
  message: needed(wrapped("Thông báo khi sai", 60)),
  field: needed(text("Đánh dấu cột", 16)),
  whenBlank: text("Khi có ô trống", 14, "tu_o_trong"),
});

export const presetTable = table("Dòng có sẵn", {
  template: needed(text("Mã biểu", 10, "dm_bieu_mau")),
  row: needed(number("Dòng", 8)),
  field: needed(text("Mã cột", 16)),
  value: needed(wrapped("Giá trị", 40)),
});

export const assignmentTable = table("Phân công", {
  orgUnit: needed(list("Đơn vị hoặc @loại đơn vị", 26)),
  template: needed(list("Mã biểu", 12)),
  period: needed(list("Mã kỳ", 12)),
  dueDate: date("Hạn gửi riêng"),
  cutOffDate: date("Ngày chốt riêng"),
  duty: text("Mức độ giao", 12, "tu_muc_giao"),
});
