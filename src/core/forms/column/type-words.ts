import { exactKey } from "../../base";
import type { FieldType } from "../../catalogue";
import { isSoManyInEach } from "./means";

/** What words of a label say its column holds. Marks are kept: "năm" is a year and "nam" a man. */
interface TypeWord {
  readonly type: FieldType;
  readonly words: RegExp;
  /** It stays so whatever figures stand below: a telephone number is no figure. */
  readonly isFirm?: true;
}

export interface SaidType {
  readonly type: FieldType;
  /** The words that say so. */
  readonly found: string;
  readonly isFirm: boolean;
}

/** At the head of a label, or anywhere in it; \b knows no Vietnamese letters. */
const opening = (...words: readonly string[]): RegExp =>
  new RegExp(`^(?:[-+*•_.\\d ]*)(?:${words.join("|")})(?![\\p{L}\\d])`, "iu");
const within = (...words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${words.join("|")})(?![\\p{L}\\d])`, "iu");
const ending = (...words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${words.join("|")})\\s*(?:\\([^)]*\\))?\\??$`, "iu");

/** Things that are counted: "số lớp", "số lượt khám". */
const COUNTED =
  "lượng|lượt|người|hộ|lớp|học sinh|hs|giáo viên|gv|cán bộ|đảng viên|trường|xã|thôn|ca|cái|chiếc|cuộc|buổi|tiết|giờ|ngày|tháng|năm|món|phiếu|lần|vụ|đơn|hồ sơ|hội nghị|đại biểu|chi bộ|tổ chức|đơn vị|cơ sở|công trình|tầng|giường|phòng|bài|đề tài|dự án|doanh nghiệp|lao động|trẻ|nữ|nam|dân|hệ thống|văn bản|tác phẩm|bệnh nhân|sản phẩm|ấn phẩm|khách|thành viên|hội viên|đoàn viên|cuốn|bộ|sách|điểm|trạm";
/** Numbers and signs by which things are told apart. */
const NUMBERED =
  "hiệu|thẻ|cccd|cmnd|cmt|cmtnd|hộ chiếu|giấy|quyết định|qđ|điện thoại|đt|đtdđ|di động|tài khoản|tk|máy|seri|serial|sổ|hợp đồng|hđ|fax|bhxh|bhyt|chứng từ|hóa đơn|biên bản|đăng ký|định danh|báo danh|nhà|ký hiệu|công văn|tờ|thửa|lô|id";

/** The first that fits counts. */
const TYPE_WORDS: readonly TypeWord[] = [
  {
    type: "text",
    isFirm: true,
    words: opening(
      `số (?:${NUMBERED})`,
      "mã(?! số từ)",
      "mã số",
      "ký hiệu",
      "cccd",
      "cmnd",
      "căn cước",
      "mst",
      "điện thoại",
      "đt",
      "sđt",
      "biển(?: kiểm soát| số)?",
      "imei",
      "tài khoản",
      "id",
      "code",
      "phone",
      "zip",
      "ein",
      "uei",
      "email",
      "e-mail",
      "fax",
      "huyết áp",
      "chương",
      "loại khoản",
      "khoản",
      "tiểu mục",
      "nhóm mục",
      "mục",
      "loại$",
    ),
  },
  // "Thời gian (tháng/năm)": when it was, in a form no day has.
  {
    type: "text",
    isFirm: true,
    words: /(?:^|\()tháng ?[/,] ?năm(?!\p{L})(?:\)|$| (?:sinh|thành lập|bắt đầu|kết thúc|hoàn thành))/iu,
  },
  { type: "date", words: /\(ngày ?[/,] ?tháng ?[/,] ?năm\)/iu },
  { type: "text", isFirm: true, words: ending("number", "code", "e-?mail", "zip", "ein", "phone") },
  {
    type: "boolean",
    words: /^(?:có .{3,60} (?:không|chưa)\s*\??|(?:does|do|is|are|did|was|were|has|have|will) .*\?)$/iu,
  },
  { type: "integer", words: within("ghi theo mã số", "chỉ điền số") },
  { type: "long-text", words: ending("narrative", "justification", "summary") },
  {
    type: "text",
    words: ending(
      "name",
      "address",
      "city",
      "title",
      "type",
      "group",
      "category",
      "status",
      "contact",
      "explanation",
    ),
  },
  {
    type: "text",
    words: opening(
      "tên",
      "họ(?: và)? tên",
      "họ",
      "địa chỉ",
      "địa điểm",
      "trụ sở",
      "nơi",
      "xuất xứ",
      "nguồn gốc",
      "nước sản xuất",
      "đơn vị(?! tính)",
      "cơ quan",
      "phòng",
      "khoa",
      "ban",
      "lớp",
      "môn",
      "chức (?:vụ|danh)",
      "loại",
      "phân loại",
      "hình thức",
      "người",
      "dân tộc",
      "quốc tịch",
      "ghi chú",
      "ký",
      "chữ ký(?! số)",
      "đối tượng",
      "lĩnh vực",
      "công ty",
      "doanh nghiệp",
      "bệnh viện",
      "trường",
      "tài sản",
      "nhãn hiệu",
      "diễn giải",
      "lý do",
      "lí do",
      "chủ (?:đầu tư|nhiệm|trì|hộ|sở hữu)",
      "xếp loại",
      "danh hiệu",
      "trình độ",
      "nghề nghiệp",
      "giới tính",
      "bộ phận",
      "tổ",
      "xã",
      "huyện",
      "tỉnh",
      "phường",
      "thôn",
    ),
  },
  {
    type: "date",
    words: opening(
      "ngày(?! (?:\\d{1,2}$|công(?! nh[aâậ]n)|đtbq|ttbq|điều trị|giường|nằm|làm việc|nghỉ))",
      "ngày[, ]+tháng",
      "từ ngày",
      "đến ngày",
      "thời điểm",
      "(?:thời )?hạn (?:nộp|gửi|hoàn thành|trả|sử dụng)",
      "tungay",
      "denngay",
      "ngaysinh",
      "sinh ngày",
      "date",
    ),
  },
  { type: "date", words: within("start date", "end date", "due date", "date of \\p{L}+") },
  { type: "date", words: ending("date", "dates?") },
  { type: "time", words: opening("giờ(?! (?:dạy|làm|công))", "lúc") },
  {
    type: "percent",
    words:
      /%|(?<![\p{L}\d])(?:t[ỷỉ] ?lệ|tl|t[ỷỉ] trọng|t[ỷỉ] suất|lãi suất|phần trăm|tốc độ (?:tăng|giảm)|percent|percentage|rate)(?![\p{L}\d])|^tile|^tl_/iu,
  },
  {
    type: "integer",
    words: opening(
      `số (?:${COUNTED})`,
      `tổng số (?:${COUNTED})`,
      `(?:trong đó )?số \\p{L}+ (?:được|đã|có|tham gia|bị|chưa|trong)`,
      "số chỗ",
      "sl",
      "tổng số(?= \\p{L})(?! tiền)",
      "năm(?: (?:sản xuất|xây dựng|sinh|sử dụng|thành lập|tốt nghiệp|học|báo cáo|bắt đầu|kết thúc|hoàn thành))?(?! \\d)",
      "(?:dạy )?tiết",
      "tuổi",
      "thứ tự",
      "lượt",
      "tần suất",
      "mạch",
      "số(?! tiền)(?= \\p{L}+$)",
    ),
  },
  {
    type: "integer",
    words: opening(
      "people",
      "participants?",
      "persons?",
      "workers?",
      "employees?",
      "households?",
      "jobs",
      "number of .*",
      "total number.*",
    ),
  },
  { type: "integer", words: within("number of", "count", "workers", "quantity", "qty", "how many") },
  {
    type: "decimal",
    words: opening(
      "diện tích",
      "dt",
      "tổng (?:dt|diện tích)",
      "chiều (?:cao|dài|rộng|sâu)",
      "cân nặng",
      "khối lượng",
      "trọng lượng",
      "sản lượng",
      "năng suất",
      "điểm",
      "hệ số",
      "bình quân",
      "trung bình",
      "ngày (?:đtbq|ttbq|điều trị)",
      "nhiệt độ",
      "độ",
      "kl",
      "mật độ",
      "tải trọng",
      "hba1c",
      "glucose",
    ),
  },
  {
    type: "money",
    words: opening(
      "(?:mức )?giá(?! trị sử dụng)",
      "đơn giá",
      "thành tiền",
      "số tiền",
      "tiền",
      "nguyên giá",
      "giá trị",
      "(?:tổng )?(?:chi|thu)(?: phí)?(?! (?:tiết|bộ|nhánh|cục|đoàn|tiêu|hội|hút|hồi))",
      "kinh phí",
      "ngân sách",
      "vốn",
      "dư nợ",
      "số dư",
      "nợ",
      "dự toán",
      "dự phòng",
      "lương",
      "phụ cấp",
      "học phí",
      "doanh thu",
      "lợi nhuận",
      "thuế",
      "quỹ",
      "nguồn (?:vốn|ns|kinh phí|thu|trong|khác)",
      "nguồn(?= \\()",
      "mức (?:tăng|giảm|thu|chi|hỗ trợ|tiền|lương)",
      "tổng (?:tiền|chi|thu|giá|dư|mức|vốn|dự toán|kinh phí|nợ|số tiền)",
      "bq (?:chung|nội|ngoại)",
      "giải ngân",
      "quyết toán",
      "thực chi",
      "tạm ứng",
      "số thu",
      "số chi",
      "số nộp",
      "hao mòn",
      "khấu hao",
      "gia(?:bao|benh)\\p{L}*",
      "lũy kế giải ngân",
    ),
  },
  {
    type: "money",
    words: ending(
      "amounts?",
      "budget",
      "costs?",
      "expenditures?",
      "obligations?",
      "income",
      "prices?",
      "funds?",
      "salary",
      "wages",
      "spend",
      "moved",
    ),
  },
  {
    type: "money",
    words: within(
      "amount (?:of|by)",
      "amount",
      "income (?:earned|expended)",
      "(?:project|capital|total) (?:value|expenditure)",
      "investment (?:required|secured|gap)",
      "award",
      "£",
      "triệu đồng",
      "tiền",
      "kinh phí",
    ),
  },
  {
    type: "long-text",
    words: opening(
      "nội dung",
      "mô tả",
      "thuyết minh",
      "tóm tắt",
      "quy cách",
      "th[ôố]ng số",
      "đặc điểm",
      "đặc tính",
      "đăc điểm",
      "tiêu chuẩn",
      "giải pháp",
      "khó khăn",
      "vướng mắc",
      "kiến nghị",
      "đề xuất",
      "nguyên nhân",
      "đánh giá",
      "nhận xét",
      "kết quả",
      "tình trạng",
      "phương hướng",
      "nhiệm vụ",
      "ý kiến",
      "biện pháp",
      "kế hoạch công việc",
      "ưu điểm",
      "hạn chế",
      "tồn tại",
      "thành tích",
      "thiết bị mượn",
      "siêu âm",
      "x-quang",
    ),
  },
  {
    type: "long-text",
    words: within(
      "description",
      "reason",
      "text of",
      "structure and",
      "approach",
      "summarise",
      "please describe",
      "what changes",
      "objectives",
      "issues",
      "lessons",
      "challenges",
      "mitigations?",
    ),
  },
  // "Số học viên": whatever is counted, but for what is a sum of money.
  {
    type: "integer",
    words: opening(
      "(?:trong đó )?số (?!tiền|hao mòn|khấu hao|vốn|nợ|lãi|thuế|phí|dư|thu|chi|nộp|báo cáo|xét duyệt|phê duyệt|quyết toán|giải ngân|còn|chưa|đã|phải|liệu|đầu|cuối)\\p{L}+",
    ),
  },
  { type: "text", words: within("name", "type", "comments?", "notes?") },
];

/** Words that count whatever the table counts: men, the plan, the rest. */
const COUNTING = opening(
  "tổng(?: số| cộng)?",
  "cộng",
  "nam",
  "nữ",
  "trong đó.*",
  "kế hoạch",
  "thực hiện",
  "chỉ tiêu giao",
  "khác",
  "còn lại",
  "đầu kỳ",
  "cuối kỳ",
  "tăng",
  "giảm",
  "lũy kế",
  "total",
  "năm \\d{4}",
  "quý [ivx\\d]+",
  "tháng \\d+",
  "nhập",
  "xuất",
  "tồn",
);

/** The type the words of a label say; undefined where they say none. */
export function typeByWords(label: string): SaidType | undefined {
  if (isSoManyInEach(label)) return { type: "decimal", found: label, isFirm: false };
  const key = exactKey(label);
  for (const { type, words, isFirm = false } of TYPE_WORDS) {
    const [found] = words.exec(key) ?? [];
    if (found !== undefined) return { type, found: found.trim(), isFirm };
  }
  return undefined;
}

export const isCounting = (label: string): boolean => COUNTING.test(exactKey(label));

/** Words of a group that say what all its columns hold: "Ngày tháng năm sinh" over "Nam" and "Nữ". */
const GROUP_DATES = /^(?:ngày|thời gian|thời hạn|tiến độ)(?![\p{L}])/iu;
const LAPSE =
  /^(?:bắt đầu|kết thúc|từ|đến|từ ngày|đến ngày|nam|nữ|khởi công|hoàn thành|cấp|hết hạn|cấp phép|rút .*|khai trương.*)$/iu;

/** A day of the month that heads a column of a time sheet: "1", "31". What is filled in under it is a mark or hours. */
const DAY_OF_MONTH = /^(?:ngày )?(?:0?[1-9]|[12]\d|3[01])$/iu;

/** The type a group over a column says, where its label says none, or one that only holds without a group. */
export function typeByGroup(label: string, group: readonly string[]): SaidType | undefined {
  const isDay = DAY_OF_MONTH.test(exactKey(label));
  for (const text of [...group].reverse()) {
    const key = exactKey(text);
    if (isDay && GROUP_DATES.test(key)) return undefined;
    if (GROUP_DATES.test(key) && (LAPSE.test(exactKey(label)) || /^ngày/.test(key)))
      return { type: "date", found: text, isFirm: false };
    const said = typeByWords(text);
    if (said !== undefined && GROUPED.has(said.type)) return said;
  }
  return undefined;
}

const GROUPED: ReadonlySet<FieldType> = new Set<FieldType>([
  "integer",
  "decimal",
  "percent",
  "money",
  "date",
  "time",
]);
