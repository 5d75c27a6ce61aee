import { NO, YES } from "../../base";
import type { TaskKind } from "../../catalogue";
import type { BookChange, ChangeCause } from "../book/changes";
import type { ReturnState, SourceStatus, Standing } from "../../merge";

/** Every fixed word of the summary workbook: an official Vietnamese paper, whatever language the program speaks. */
export const words = {
  overview: "Tổng quan",
  coverage: "Theo văn bản",
  texts: "Nội dung",
  issues: "Cần xử lý",
  sources: "Nguồn số liệu",
  decisions: "Quyết định của Ban",
  changes: "Thay đổi",
  periods: "Theo kỳ",

  overviewTitle: "BẢNG TỔNG HỢP BÁO CÁO",
  coverageTitle: "TÌNH HÌNH THỰC HIỆN THEO TỪNG VĂN BẢN",
  textsTitle: "TỔNG HỢP NỘI DUNG, Ý KIẾN CỦA CÁC ĐƠN VỊ",
  issuesTitle: "NHỮNG VIỆC CẦN XỬ LÝ",
  sourcesTitle: "NGUỒN SỐ LIỆU",
  changesTitle: "THAY ĐỔI SO VỚI BẢN TRƯỚC",
  periodsTitle: "SỐ LIỆU THEO KỲ",
  decisionsTitle: "QUYẾT ĐỊNH CỦA BAN",
  templateTitle: "BIỂU TỔNG HỢP",
  formNumber: "Biểu tổng hợp số",
  confidential: "(Tài liệu lưu hành nội bộ)",
  asOf: "tính đến ngày",
  dataFrom: "số liệu từ ngày",
  dataTo: "đến ngày",

  ordinal: "STT",
  orgUnit: "Đơn vị",
  orgUnitCode: "Mã đơn vị",
  rows: "Số dòng",
  sourceFile: "Tệp nguồn",
  sourceSheet: "Trang",
  sourceRow: "Dòng",
  grandTotal: "TỔNG CỘNG",
  provisional: "tạm tính, thiếu {rows} dòng",
  provisionalNote: "SỐ LIỆU TẠM TÍNH, chưa có các dòng trả lại: {units}.",
  lackingRows: "{rows} dòng của {unit}",
  lackingParts: "thiếu {parts}",
  lackingInCell: "Thiếu\n{parts}",
  lackingPartsNote: "CHƯA ĐỦ KỲ: thiếu {parts}.",
  stocksNote: "Số thời điểm: lấy của kỳ cuối đơn vị có báo cáo.",
  latestStocks: "Số thời điểm",
  byGroup: "Theo:",
  byUnit: "Theo đơn vị",
  byParent: "Theo đơn vị cấp trên",
  byKind: "Theo loại đơn vị",
  otherUnits: "Đơn vị khác",
  byChoice: "Số dòng theo từng lựa chọn",
  details: "Số liệu chi tiết",
  detailsRows: "dòng",
  comparison: "Số liệu đối chiếu (không cộng vào tổng)",
  nothingToAdd: "Chưa có số liệu để cộng.",
  owners: "Đơn vị chủ trì:",
  notGiven: "(để trống)",
  yes: YES,
  no: NO,
  blankNote: "Ô trống: không có số liệu báo cáo (khác với 0). Tỷ lệ tính bằng tổng tử số chia tổng mẫu số.",

  sending: "I. Tình hình gửi báo cáo",
  keyFigures: "II. Một số chỉ tiêu chính",
  matrix: "III. Tình hình gửi theo đơn vị và biểu mẫu",
  expected: "Đơn vị phải gửi báo cáo",
  received: "Đã gửi",
  ofWhichNil: "Trong đó: không phát sinh",
  ofWhichLate: "Trong đó: gửi trễ",
  ofWhichUndated: "Trong đó: chưa rõ ngày gửi",
  ofWhichIncomplete: "Trong đó: còn thiếu biểu",
  missing: "Chưa gửi, trả lại hoặc mâu thuẫn",
  notYetDue: "Chưa đến hạn",
  reportingRate: "Tỷ lệ gửi báo cáo",
  rejectedFiles: "Tệp trả lại",
  partlyAccepted: "Tệp nhận một phần",
  openErrors: "Lỗi phải xử lý",
  openWarnings: "Cảnh báo cần xem",
  unitState: "Báo cáo",
  sentOn: "Ngày gửi",
  mustSend: "Phải gửi",
  haveSent: "Đã gửi",
  rate: "Tỷ lệ",
  sentByParent: "Đã gửi/phải gửi theo đơn vị cấp trên",
  sentByKind: "Đã gửi/phải gửi theo loại đơn vị",
  lateSuffix: "(trễ)",
  undated: "chưa rõ",
  toldByCover: "{day} (bìa)",
  toldByBoard: "{day} (Ban quyết định)",
  dayNote:
    "Ngày gửi là ngày lưu tệp lần cuối, giờ Việt Nam; ghi “(bìa)”: tệp không cho biết, lấy ngày báo cáo ở trang bìa; “chưa rõ”: cả hai đều không có, cần hỏi đơn vị.",
  voluntary: "Tự nguyện",
  compared: "Đối chiếu",
  incomplete: "Thiếu biểu",
  namesOfMissing: "Chưa có báo cáo:",
  namesOfLate: "Gửi trễ:",
  namesOfUndated: "Chưa rõ ngày gửi:",
  namesOfIncomplete: "Còn thiếu biểu:",
  nobody: "không có",

  directive: "Văn bản",
  subject: "Trích yếu",
  countOfUnits: "Số đơn vị",
  doneBy: "Đơn vị đã báo cáo",
  openTasks: "Chưa có báo cáo về việc được giao",
  everybody: "tất cả",

  template: "Biểu",
  field: "Cột",
  group: "Nhóm",
  text: "Nội dung",
  summaryRow: "Trong bảng",
  see: "Xem dòng",

  change: "Thay đổi",
  total: "Tổng cộng",
  whatChanged: "Trước → nay",
  cause: "Vì sao",
  changedRows: "{rows} dòng",
  nothingChanged: "Không có số liệu nào thay đổi so với bản trước.",
  moreChanges: "Còn {count} thay đổi nữa không liệt kê.",
  corrected: "Đơn vị ghi: {before}. Ban sửa: {reason} ({by}, {on}).",
  unitWrote: "Đơn vị ghi: {before}",
  otherWrote: "Tệp {file} ghi: {value}",
  decisionsNote:
    "Ban ghi thêm hoặc sửa dòng ở đây rồi tổng hợp lại vào cùng tệp này; tệp của đơn vị không bị sửa. Xóa dòng là bỏ quyết định. “Dòng” là số dòng trong tệp của đơn vị; bỏ trống “Dòng” là cả biểu, bỏ trống “Biểu” là cả tệp.",

  severity: "Mức độ",
  file: "Tệp",
  sheet: "Trang",
  cell: "Ô",
  finding: "Nội dung và cách xử lý",
  nothingToDo: "Không có việc nào cần xử lý.",
  closedFindings:
    "Không liệt kê {count} nhận xét về các tệp đã được thay thế hoặc gửi trùng (xem trang Nguồn số liệu).",

  figure: "Chỉ tiêu",
  unitOfMeasure: "Đơn vị tính",
  wholePeriod: "Cả kỳ",
  reportedWhole: "Báo cáo cả kỳ",
  lackingOf: "Còn thiếu",
  byParts: "I. Số liệu từng kỳ, cộng tất cả đơn vị",
  lackingPartsTitle: "II. Đơn vị còn thiếu kỳ",
  nobodyLacks: "Không đơn vị nào đã gửi mà còn thiếu kỳ.",
  differencesTitle: "III. Báo cáo của kỳ dài khác với số cộng từ các kỳ thành phần",
  noDifferences: "Không có số nào khác.",
  stated: "Báo cáo",
  ofParts: "Cộng các kỳ",
  difference: "Chênh lệch",
  partsNote:
    "Số từng kỳ ghi tại lúc tổng hợp; cột “Cả kỳ” lấy từ trang của biểu. Số phát sinh cộng các kỳ, số thời điểm lấy kỳ cuối, tỷ lệ tính lại từ tử số và mẫu số.",

  number: "Số",
  status: "Trạng thái",
  period: "Kỳ",
  turn: "Lần nộp",
  reportedOn: "Ngày báo cáo",
  savedAt: "Lưu lần cuối",
  asIssued: "như khi phát hành",
  errors: "Lỗi",
  warnings: "Cảnh báo",
  infos: "Lưu ý",
  catalogueVersion: "Phiên bản danh mục",
  hash: "Mã kiểm tra tệp (SHA-256)",
  via: "Qua bảng tổng hợp",
  nilMark: "KPS",
  sourcesNote:
    "Số: số dòng được tổng hợp. KPS: không phát sinh. Ghi trong ngoặc: không cộng vào tổng, vì lý do nêu kèm theo (đối chiếu: đơn vị khác chủ trì số liệu này).",

  preparedBy: "NGƯỜI LẬP BIỂU",
  signHere: "(Ký, ghi rõ họ tên)",
  signAndStamp: "(Ký, đóng dấu, ghi rõ họ tên)",
  page: "Trang",
} as const;

/** The words with their blanks filled in: `{rows}` by `facts.rows`. */
export const filled = (text: string, facts: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (blank, name: string) => String(facts[name] ?? blank));

export const stateWords: Readonly<Record<ReturnState, string>> = {
  received: "Đã gửi",
  nil: "Không phát sinh",
  blank: "Để trống",
  conflict: "Mâu thuẫn",
  rejected: "Trả lại",
  missing: "Chưa gửi",
  "not-yet-due": "Chưa đến hạn",
  "not-expected": "–",
};

export const statusWords: Readonly<Record<SourceStatus, string>> = {
  accepted: "Hợp lệ",
  "accepted-with-warnings": "Hợp lệ, có cảnh báo",
  "accepted-in-part": "Nhận một phần",
  rejected: "Trả lại",
  superseded: "Đã được thay thế",
  duplicate: "Trùng với tệp đã nhận",
  conflict: "Mâu thuẫn, chờ quyết định",
  "left-out": "Ban không tính",
};

/** Why rows were not counted. */
export const standingWords: Readonly<Record<Exclude<Standing, "counted" | "blank">, string>> = {
  compared: "đối chiếu",
  superseded: "thay thế",
  repeated: "trùng",
  conflict: "mâu thuẫn",
  refused: "trả lại",
  provisional: "tạm tính, trả lại dòng lỗi",
  "left-out": "Ban không tính",
};

/** What a unit did with a directive. */
export const actionWords: Readonly<Record<TaskKind, string>> = {
  disseminate: "Quán triệt, tuyên truyền",
  plan: "Tham mưu, ban hành văn bản",
  implement: "Triển khai thực hiện",
  inspect: "Kiểm tra, giám sát",
  "interim-review": "Sơ kết",
  "final-review": "Sơ kết, tổng kết",
  coordinate: "Phối hợp",
  basis: "Căn cứ",
};

export const changeWords: Readonly<Record<BookChange["kind"], string>> = {
  new: "Dòng mới",
  changed: "Dòng đã sửa",
  vanished: "Dòng không còn",
};

export const causeWords: Readonly<Record<ChangeCause, string>> = {
  "new-file": "Tệp mới",
  decision: "Quyết định của Ban",
  catalogue: "Danh mục thay đổi",
  edited: "Bản trước đã bị sửa tay",
  "file-gone": "Tệp không còn trong lần này",
  "other-file": "Tính theo tệp khác, hoặc bỏ quyết định",
};
