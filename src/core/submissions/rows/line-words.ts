import { cleanText, exactKey, foldAmong, foldKey, remembered, withoutMarks } from "../../base";
import { firstWord, mayBegin, wordSet } from "./first-word";

/** What a short text makes of the row it stands in. */
export type LineWord = "total" | "footer" | "note" | "remark" | "example" | "none";

interface Line {
  readonly word: LineWord;
}

const LONGEST_LINE_WORD = 80;

/** What a total is of: "toàn thị trấn", "I + II", "6 tháng", "từ đầu năm". */
const OF =
  "(?:toàn|cả|các|của|khối|nhóm|phần|mục|cụm|qu[ýí]|tháng|năm|kỳ|trong|từ|đến|đợt|dồn|chung|lũy kế|thực hiện|[ivx]+|[a-d]|\\d+)(?: .{1,40})?";
/** "Tổng cộng", "TC:", "Cộng I", "Lũy kế" … the whole text: "Cộng tác viên", "Tổng kết 10 năm thực hiện" are none. */
const TOTAL = [
  `tổng(?: số liệu| số| cộng| chung| hợp chung)?(?: ${OF})?`,
  "tổng hợp",
  `tổng cộng .{1,30}`,
  `cộng(?: ${OF})?`,
  `lũy kế(?: .{1,40})?`,
  `t cộng`,
  `tc|t c|ts|σ|∑|total|grand total|sub total|subtotal|sum`,
].join("|");
/** As it is written, and as it is typed without marks: only then "cong" may be a "cộng", and not a "công ty". */
const TOTAL_LINE = {
  marked: new RegExp(`^(?:${TOTAL})$`, "u"),
  bare: new RegExp(`^(?:${withoutMarks(TOTAL)})$`, "u"),
};

/** What a total is called is short. */
const LONGEST_TOTAL = 5;

/** Whether a text that begins like a total may go on as prose: "Tổng các khoản thu đầu năm học còn cao". */
export const mayBeProse = (text: string): boolean => cleanText(text).split(" ").length > LONGEST_TOTAL;

const TOTAL_BEGINS = wordSet("tong cong luy tc ts total grand sub subtotal sum");

/** "III. Tổng cộng" */
const NUMBERED = /^\s*(?:[IVX]+|\d{1,2}|[A-D])[.)]\s+(?=\p{L})/u;

const isTotal = (text: string): boolean => {
  if (!mayBegin(firstWord(text), TOTAL_BEGINS)) return false;
  const key = exactKey(text.replace(NUMBERED, ""))
    .replace(/[^\p{L}\p{N}∑]+/gu, " ")
    .trim();
  return TOTAL_LINE.marked.test(key) || TOTAL_LINE.bare.test(key);
};

/** "Ví dụ", "(VD 1)", "Dòng mẫu:": a row that shows how to fill in the others. */
const EXAMPLE =
  /^[([]?(?:ví dụ|thí dụ|vd|v\.d\.?|minh họa|ví dụ minh họa|dòng mẫu|dòng ví dụ|vi du|thi du|example|sample|e\.g\.)(?: (?:mẫu|minh họa))?(?: ?\d{1,2})?[)\]]?[ :.]*$/iu;

const WHO =
  "(?:nguoi )?(?:lap|tong hop|bao cao|thong ke) (?:bieu|bang|bao cao|danh sach)|nguoi (?:lap|tong hop|bao cao|thong ke)|thu truong(?: don vi| co quan)*|noi nhan|" +
  "xac nhan cua (?:lanh dao|thu truong|cap uy|chi uy|dang uy|ubnd|uy ban nhan dan|co quan|don vi)(?: \\S+){0,4}";
const SIGNS =
  "ki(?: ten)?(?: va)?(?: ghi ro)?(?: ho(?: va)? ten)?(?: chuc vu)?(?: va)?(?: dong dau)?|da ki|ho(?: va)? ten";
/** "Người lập biểu", "Thủ trưởng đơn vị (ký tên, đóng dấu)": the whole text. "Thủ trưởng chưa quan tâm" is a finding. */
const SIGNATURE = new RegExp(`^(?:(?:${WHO})(?: (?:${SIGNS}))?|${SIGNS})$`);
/** "Kỳ" and "Đá" are no "ký" and no "đã". */
const foldAmongSigners = foldAmong("người lập nơi nhận xác nhận ký kí đã họ tên ghi rõ đóng dấu");
const SIGNATURE_BEGINS = wordSet("nguoi lap tong bao thong thu noi xac ki da ho");
/** "T/M BAN THƯỜNG VỤ", "KT. CHỦ TỊCH", "TM ĐẢNG ỦY". */
const ON_BEHALF = [
  /^(?:[tk] ?[/.] ?[mtl]\.?|tm\.|kt\.|tl\.|tuq\.)(?=[ \p{L}])/iu,
  /^(?:TM|KT|TL) \p{Lu}{2}/u,
];
/** "Người lập biểu: Nguyễn Thị Hoa", "Nơi nhận: - Như trên". */
const ANNOUNCED =
  /^(?:nơi nhận|người (?:lập|tổng hợp|báo cáo)(?: \p{L}{3,4}){0,2}|thủ trưởng(?: đơn vị| cơ quan)?) ?:/iu;
/** "Bình Tân, ngày 05 tháng 7 năm 2024"; "Họp ngày 05 tháng 7 năm 2024" has a word of its own. */
const SIGNED_ON =
  /^[.… ]*,? *(?:(?:(?:xã|phường|thị trấn|huyện) )?(?:\p{Lu}\p{L}*[ ,]+){1,6})?(?:ngày|Ngày|NGÀY)[ .…\d]*(?:tháng|THÁNG)[ .…\d]*(?:năm|NĂM)[ .…\d]*$/u;
/** What a figure is said to be, or to lack: no name of an entry. */
const OF_FIGURES =
  "(?:các )?số liệu (?:trên|này|tính|được|chưa|đã|ước|có|do|theo|không|chỉ|lấy)|(?:chưa|không)(?: bao)? gồm|ước (?:tính|đến|thực hiện)";
/** "Ghi chú: …", "(*) Số liệu ước", "** …", "Đơn vị tính: người", "(1) Chưa gồm …". */
const NOTE = new RegExp(
  [
    "^(?:lưu ý|chú ý|giải thích|giải trình|thuyết minh|lý do|nguồn(?: số liệu)?|đơn vị tính|đvt|note|n\\.?b\\.?) ?(?:[:.-]|$)",
    "^(?:ghi chú|chú thích)(?: |[:.(-]|$)",
    "^[([]?[*†‡^§]+[)\\]]?(?: ?[:\\p{L}\\d]|$)",
    "^(?:[¹²³⁴⁵]\\)?|\\[\\d\\]) ?\\p{L}",
    "^(?:trang \\d+ ?/ ?\\d+|hết)\\.?$",
    "^- ?(?:như trên|lưu(?::| (?:vp|vt|văn thư|văn phòng|hồ sơ)))",
    "^(?:kèm theo (?:báo cáo|công văn|tờ trình) số|đã (?:đối chiếu|rà soát|kiểm tra) (?:với|số liệu)|biểu này (?:gồm|có))",
    "^\\d bao gồm(?= )",
    `^(?:[-+(] ?|\\(?\\d\\) ?)?(?:${OF_FIGURES})(?= )`,
  ].join("|"),
  "iu",
);
/** "- Chưa gồm …", "(1) …", "(Theo …)": so a unit's own words may begin, too. */
const REMARK = /^(?:[+-] ?\p{L}|\(\d\) ?\p{L}|\([^()]{10,}\)$)/iu;

/** The office above a signature, in capitals and alone: "BÍ THƯ", "PHÓ CHỦ TỊCH". */
const OFFICE_ALONE =
  /^(?:PHÓ )?(?:BÍ THƯ|CHỦ TỊCH|TRƯỞNG (?:BAN|PHÒNG|TRẠM)|CHÁNH VĂN PHÒNG|HIỆU TRƯỞNG|GIÁM ĐỐC|THỦ TRƯỞNG|KẾ TOÁN|THỦ QUỸ)(?: (?:ĐẢNG ỦY|CHI BỘ|UBND|ĐƠN VỊ))?$/u;

function isSignature(text: string, words = cleanText(text)): boolean {
  const signs = [...ON_BEHALF, ANNOUNCED, SIGNED_ON, OFFICE_ALONE];
  return (
    (mayBegin(firstWord(text), SIGNATURE_BEGINS) && SIGNATURE.test(foldAmongSigners(text))) ||
    signs.some((line) => line.test(words))
  );
}

/** "NGƯỜI LẬP BIỂU          BÍ THƯ": two signatures in one cell. */
const areSignatures = (text: string, words: string): boolean =>
  FAR_APART.test(text)
    ? text
        .trim()
        .split(FAR_APART)
        .every((one) => isSignature(one))
    : isSignature(text, words);
const FAR_APART = /\s{3,}/;

const lineOf = remembered((text): Line => {
  if (isTotal(text)) return { word: "total" };
  const words = cleanText(text);
  if (EXAMPLE.test(words)) return { word: "example" };
  return { word: areSignatures(text, words) ? "footer" : noteWord(words) };
});

/** Totals, signatures, examples and notes as they are typed under or into a table. */
export const lineWord = (text: string): LineWord =>
  text.length > LONGEST_LINE_WORD ? longLine(text) : lineOf(text).word;

/** A note may be as long as it likes; a total or a signature is short. */
const longLine = (text: string): LineWord => noteWord(cleanText(text.slice(0, LONGEST_LINE_WORD)));

const noteWord = (words: string): LineWord =>
  NOTE.test(words) ? "note" : REMARK.test(words) ? "remark" : "none";

const OFFICES =
  /^(?:pho )?(?:bi thu|chu tich|truong (?:ban|phong|tram|khoi)|chanh van phong|hieu truong|giam doc|thu ki)(?: |$)/;
const BRACKETED = /^\([^()]*\)$/;

/** What stands beside a signature in its row: an office, words in capitals or in brackets. */
export function isBesideSignature(text: string): boolean {
  const words = cleanText(text);
  return BRACKETED.test(words) || words === words.toUpperCase() || OFFICES.test(foldKey(words));
}
