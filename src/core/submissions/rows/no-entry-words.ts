import { cleanText, remembered, rememberedOf, withoutMarks } from "../../base";
import { type Span, daysIn, namedDays, sharedDays } from "../stated-time";

/** "II. Khối trường", "A. KHỐI MẦM NON": a heading, and figures beside it are those of its group. */
const HEADING = /^(?:[IVX]{1,5}(?:[.)]|\s)|[A-D][.)])\s*\p{L}/u;

const TIMES = "\\d{1,2} tháng|quý [ivx\\d]+|năm|tháng|cả năm|đầu năm|cuối năm";
/** What is left, spent or reached of another row. */
const WORKED_OUT = [
  "chênh lệch",
  "(?:(?:số|phần|tiền|kinh phí|dự toán) ){0,2}còn (?:lại|thiếu|thừa|dư|nợ|phải)",
  "(?:(?:số|số tiền|kinh phí|tổng kinh phí) )?(?:đã|chưa) (?:chi|giải ngân|sử dụng|thanh toán|quyết toán|thực hiện|cấp|thu|nộp)",
  "số dư",
  "tồn (?:quỹ|đầu|cuối|kỳ)",
  "t[ỷỉ] lệ(?=[^:]{1,40} ?\\(?%\\)?$)",
  "(?:kỳ|năm|tháng|quý) (?:trước|ngoái|liền kề)",
  "t[ỷỉ] lệ(?= ?(?:[:(%]|$|đạt|thực hiện|hoàn thành|giải ngân|so|chung|trên|chi))",
  "đạt (?:t[ỷỉ] lệ|\\d)",
  "%",
  "so (?:với )?(?:cùng kỳ|kế hoạch|năm|quý|tháng|kỳ)",
  "(?:số )?tăng(?: ?[/,-]| \\(\\+\\)|,? giảm)",
  "(?:tăng|giảm) so ",
  "(?:trung bình|bình quân)(?= ?(?:[:(]|$|mỗi|chung|\\/|một|1|các|toàn))",
].join("|");
/** Part of the row above, an example, another time, or all of them together. */
const NO_ENTRY = new RegExp(
  `^[-+(\\s]*(?:trong đó|chia ra|gồm(?: có)?:|bao gồm:|ví dụ|vd\\s?[:.]|mẫu(?:\\)|:|$)|cùng kỳ|` +
    `(?:kế hoạch|dự toán|chỉ tiêu) (?:được )?(?:giao|${TIMES})|kế hoạch$|ước (?:thực hiện|cả năm|đến)|dự kiến|` +
    `(?:toàn|cả) (?:xã|phường|thị trấn|thị xã|huyện|quận|tỉnh|thành phố|đảng bộ|đơn vị|cơ quan|ngành)|tất cả(?: |$)|` +
    `(?:chung|kết quả chung|số liệu chung)(?:$| toàn)|nữ$|(?:${TIMES})(?: (?:đầu|cuối))?(?: năm)?(?:[ /]+\\d{4})?$|(?:${WORKED_OUT})(?!\\p{L}))`,
  "iu",
);

/** Whether what a row begins with marks it as a heading, a part, a comparison or a total of others. */
export function mayBeNoEntry(begins: string): boolean {
  const words = cleanText(begins);
  return HEADING.test(words) || NO_ENTRY.test(words);
}

const CALLED_OFF =
  "(?:(?:xin|đã|bị|tạm|đề nghị) )*(?:hủy|huỷ|hoãn|dừng|ngừng)(?: bỏ| lại)?|(?:đã |xin )?(?:bỏ|loại bỏ|xóa bỏ)|không (?:tổ chức|thực hiện|diễn ra|tính)(?: được| nữa)?|chưa tổ chức|không còn tổ chức|(?:bị )?nhập (?:nhầm|thừa|trùng|lặp)";
/** "Lớp kỹ năng (đã hủy, không tổ chức)", "Lớp A - hoãn". */
const MARKED_OFF = new RegExp(
  `[([](?:${CALLED_OFF})(?:[)\\]]|[,;:.–-]| (?:do|vì|sang|đến|từ|theo|vào|lớp|cuộc|buổi|dòng|tổ chức|không) )|\\s[-–—:,] ?(?:${CALLED_OFF})[.!]?$|^(?:đã |bị )(?:hủy|huỷ|hoãn)(?!\\p{L})|^(?:${CALLED_OFF}) ?[-–—:] |[([](?:đã )?giải thể[)\\]]`,
  "iu",
);
/** A remark that says no more than that: "Hủy", "Hoãn sang quý III", "Bỏ dòng này, không tính". */
const SAYS_OFF = new RegExp(
  `^[([]?(?:(?:lớp|hội nghị|cuộc|buổi|dòng)(?: này)? )?(?:${CALLED_OFF})(?:(?: (?:dòng|mục|lớp|cuộc|buổi)(?: này)?)?(?:[.!)\\]]?$| ?[,;:(.]| (?:do|vì|sang|đến|từ|theo|không tính|hoạt động|vào (?:tổng|kết quả|số liệu))(?: .*|$)))`,
  "iu",
);
/**
 * A remark that says where else the row counts: "Trùng với dòng 1", "Đã tính chung với dòng 2", "Đã báo cáo ở kỳ trước". What was
 * reported for the first quarter is of the half-year, too.
 */
const SAYS_ELSEWHERE = new RegExp(
  "^[([]?(?:(?:dòng|mục|hội nghị|lớp|cuộc|số liệu|số)(?: này)? )?(?:" +
    "(?:bị )?trùng(?: lặp)?(?: với)? (?:dòng|mục|stt|số) ?(?:\\d|trên|dưới|trước)" +
    "|(?:đã )?(?:được )?(?:tính|gộp|cộng|gồm)(?: chung| cả)?(?: ở| vào| với| trong| tại)+ (?:dòng|mục|stt) ?(?:số )?(?:\\d|trên|dưới|trước)" +
    "|đã (?:được )?(?:báo cáo|tổng hợp|tính|gửi)(?: ở| vào| trong| tại| từ)* (?:báo cáo )?(?:kỳ|năm) (?:trước|ngoái)(?!\\p{L})" +
    "|(?:số liệu )?(?:của )?(?:kỳ|năm) (?:trước|ngoái)[.!)\\]]?$" +
    "|(?:bị )?trùng(?: lặp)?[.!)\\]]?$)",
  "iu",
);

/** Whether the name of a row says that it did not take place. */
export const isCalledOff = (name: string): boolean => MARKED_OFF.test(cleanText(name));

/** Whether a remark beside a row says that it does not count. */
export const saysCalledOff = (remark: string): boolean => calledOff(remark).yes;

const calledOff = remembered((remark) => ({ yes: meansCalledOff(cleanText(remark)) }));

/** "Số của xã Bình Tân", "Dòng này là của Phòng Y tế" */
const OF_WHOM =
  /^[([]?(?:số liệu|con số|số|kết quả|dòng|mục)(?: này| trên)?(?: (?:là|lấy|thuộc))? (?:của|từ) ([^)\].,;]{2,80})/iu;

/** Whose figures a remark says they are; undefined where it says nothing of that. */
export const saidToBeOf = (remark: string): string | undefined => OF_WHOM.exec(cleanText(remark))?.[1];

const DONE = /(?<!\p{L})đã (?:tổ chức|thực hiện|hoàn thành|mở|sửa|chỉnh|điều chỉnh)/iu;
/** Words that are other ones as often when they are typed without marks: đúng and dùng, bộ, Huy and Hoàn. */
const OTHER_WITH_MARKS = /(?<!\p{L}|noi )dung(?!\p{L})|^(?:da |xin )?bo(?! dong| muc)|^(?:huy|hoan)[.!]?$/iu;

const meansCalledOff = (words: string): boolean =>
  (says(SAYS_OFF, words) || says(SAYS_ELSEWHERE, words)) && !says(DONE, words);

/** Whether words are of this form, or of it without marks where they have none themselves. */
function says(form: RegExp, words: string): boolean {
  if (form.test(words)) return true;
  return words === withoutMarks(words) && !OTHER_WITH_MARKS.test(words) && unmarked(form).test(words);
}

const unmarked = rememberedOf((form: RegExp) => new RegExp(withoutMarks(form.source), form.flags));

/** "II.", "2)", "- ": before the words of a heading. */
const NUMBER = /^(?:[IVX]{1,5}|[A-D]|\d{1,2}(?:\.\d{1,2})?)(?:[.)/:-]\s*|\s+(?=\p{Lu}))|^[-+*]\s*/u;
const WHAT = "(?:các |những )?(?:số liệu|số|kết quả|phần|nội dung|hội nghị|lớp|cuộc|hoạt động|dòng)";
/** Words by which a heading sets the rows below it apart from what is reported. */
const SET_APART = new RegExp(
  [
    `không (?:được )?(?:tính|cộng|tổng hợp|đưa vào|gộp)(?: vào [^,;.]*| chung| nữa)?(?=$|[)\\].,;!])`,
    "không thuộc kỳ(?!\\p{L})|ngoài kỳ(?: báo cáo)?$",
    `(?:đã|bị|tạm|xin) (?:hủy|huỷ|hoãn|dừng|bỏ)(?!\\p{L})|chưa tổ chức(?= ?[)\\].,;]|$)|nhập (?:nhầm|thừa|trùng|lặp)`,
    "(?:để|dùng để|phục vụ) (?:so sánh|đối chiếu|tham khảo)|(?:số liệu|phần) (?:so sánh|đối chiếu|tham khảo)",
    `^(?:${WHAT} )*(?:cùng kỳ|(?:của )?(?:kỳ|năm|quý) (?:trước|ngoái))(?!\\p{L})`,
    `^(?:${WHAT} )*(?:kế hoạch|dự kiến|chỉ tiêu)(?:$| (?:giao|năm|quý|tháng|kỳ|\\d{1,2} tháng)(?!\\p{L}))|^(?:${WHAT} )*(?:dự kiến|sẽ) (?:tổ chức|thực hiện|triển khai)`,
  ].join("|"),
  "iu",
);
/** What may stand before the time in a heading that names one. */
const OF_A_TIME = new RegExp(`^(?:(?:${WHAT}|thực hiện|báo cáo|của|trong|kỳ) )*`, "iu");

const setApart = remembered((heading: string): { readonly yes: boolean; readonly time: string } => {
  const words = cleanText(cleanText(heading).replace(NUMBER, ""));
  return { yes: SET_APART.test(words), time: words.replace(OF_A_TIME, "").replace(/ ?\(.*$/u, "") };
});

/**
 * Whether the heading of some rows says that they are none of the report: put off, planned, for comparison, of a time outside
 * its period ("Năm 2023", "6 tháng cuối năm").
 */
export function setsRowsApart(
  heading: string,
  period: (Span & { readonly year: number }) | undefined,
): boolean {
  const { yes, time } = setApart(heading);
  return yes || (period !== undefined && isOutside(time, period));
}

function isOutside(time: string, period: Span & { readonly year: number }): boolean {
  const days = namedDays(time, period.year);
  return days !== undefined && daysIn(sharedDays(days, period)) === 0;
}

/** What stands before the words that tell of figures: "Số liệu này mới là", "Các số trên còn". */
const OF_FIGURES =
  "[([]?(?:(?:các |những )?(?:số liệu|con số|số|kết quả) (?:này |trên )?)?(?:(?:là|mới|chỉ|còn|đang|mang tính|số) )*";
/** "số ước", "tạm tính", "dự kiến tháng 8", "chưa chính xác", "sai, sửa sau" */
const NOT_FINAL = new RegExp(
  `^${OF_FIGURES}(?:(?:ước(?: (?:tính|đạt|lượng|thực hiện))?|tạm(?: tính| thời)|dự kiến|sơ bộ|cũ|kế hoạch(?=$|[.,;:)\\]])|chưa (?:chính xác|đầy đủ|chính thức|đối chiếu|chốt|duyệt|thống nhất|quyết toán))` +
    "(?=$|[.,;:)\\]]| (?:tháng|quý|năm|đến|cả năm|vào|tổ chức|thực hiện|chờ|vì|do|\\d))|(?:(?:dòng|mục|ô) này )?(?:bị )?(?:sai|nhầm)(?: số(?: liệu)?)?(?=$|[.,;)\\]])(?!.*đúng)" +
    "|(?:chờ|cần|đề nghị|sẽ) (?:xác nhận|xác minh|thẩm định|kiểm tra|xem|rà soát|đối chiếu)(?: lại)?(?: số liệu)?(?=$|[.,;)\\]])" +
    "|(?:\\p{L}{1,12} ){1,6}(?:là|theo) số (?:liệu )?(?:ước|tạm tính|dự kiến|sơ bộ)(?!\\p{L})" +
    "|chưa (?:bao gồm|gồm|tính|có số liệu|đủ số liệu) |(?:còn )?thiếu (?:số liệu|báo cáo)(?!\\p{L}))",
  "iu",
);
/** "Khối 12 tạm tính", "Số lượng ước khoảng 300": a few words that end or begin with it; in prose it may be about anything. */
const NOT_FINAL_EITHER =
  /^(?!.*(?<!\p{L})(?:không phải|đã|thay|hết|bỏ|đúng)(?!\p{L}))(?:[^\s]+ ){0,6}(?:tạm tính|ước tính|ước (?:khoảng|chừng|lượng)|áng chừng|khoảng chừng|(?:là|theo|chỉ|con) số ước|số ước)(?!\p{L})(?: [^\s]+){0,3}$/iu;
/** "số liệu lũy kế từ đầu nhiệm kỳ", "số cả năm" */
const LONGER = new RegExp(
  `^${OF_FIGURES}(?:(?:tính|của|trong) )?(?:(?:lũy|luỹ) kế|cộng dồn|(?:từ )?(?:đầu|cả) nhiệm kỳ|cả (?:năm|khóa|khoá)(?=$|[.,;:)\\]]| \\d))`,
  "iu",
);
const FROM_NEW_YEAR = /đầu năm/iu;
const WHOLE_YEAR = /cả năm/iu;
const FEWEST_DAYS_OF_A_YEAR = 365;

/**
 * Whether a remark beside a row says of its figures that they are not final, or of a time that is not the report's: they
 * count, and whoever reads the report is told.
 */
export function doubtsFigures(
  remark: string,
  period: (Span & { readonly year: number }) | undefined,
): boolean {
  const { isNotFinal, isLonger, isFromNewYear, isWholeYear } = figuresSaid(remark);
  if (isNotFinal || period === undefined) return isNotFinal;
  const isOfPeriod =
    (isFromNewYear && period.from.endsWith("-01-01")) ||
    (isWholeYear && daysIn(period) >= FEWEST_DAYS_OF_A_YEAR);
  return (isLonger && !isOfPeriod) || isOutside(setApart(remark).time, period);
}

const figuresSaid = remembered((remark) => {
  const words = cleanText(remark);
  return {
    isNotFinal: says(NOT_FINAL, words) || says(NOT_FINAL_EITHER, words),
    isLonger: says(LONGER, words),
    isFromNewYear: says(FROM_NEW_YEAR, words),
    isWholeYear: says(WHOLE_YEAR, words),
  };
});
