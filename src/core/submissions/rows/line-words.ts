import { cleanText, foldKey, remembered } from "../../base";

/** What a short text makes of the row it stands in. */
export type LineWord = "total" | "footer" | "note" | "none";

interface Line {
  readonly word: LineWord;
}

const LONGEST_LINE_WORD = 80;
const NONE: Line = { word: "none" };

/** "Tổng cộng", "TC:", "Cộng I", "Lũy kế" … the whole text: "Cộng tác viên" is none. */
const TOTAL =
  /^(?:tong|tong so|tong cong(?: .{1,30})?|cong|cong don|cong luy ke|luy ke|cong [ivx\d]+|tc|(?:tong|tong so|cong) (?:qui|thang|khoi|nhom|phan|muc) .{1,30})$/;
const WHO =
  "(?:nguoi )?(?:lap|tong hop|bao cao|thong ke) (?:bieu|bang|bao cao|danh sach)|nguoi (?:lap|tong hop|bao cao|thong ke)|thu truong(?: don vi| co quan)*|noi nhan|" +
  "xac nhan cua (?:lanh dao|thu truong|cap uy|chi uy|dang uy|ubnd|uy ban nhan dan|co quan|don vi)(?: \\S+){0,4}";
const SIGNS =
  "ki(?: ten)?(?: va)?(?: ghi ro)?(?: ho(?: va)? ten)?(?: chuc vu)?(?: va)?(?: dong dau)?|da ki|ho(?: va)? ten";
/** "Người lập biểu", "Thủ trưởng đơn vị (ký tên, đóng dấu)": the whole text. "Thủ trưởng chưa quan tâm" is a finding. */
const SIGNATURE = new RegExp(`^(?:(?:${WHO})(?: (?:${SIGNS}))?|${SIGNS})$`);
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
const NOTE = /^(?:ghi chú|lưu ý|chú thích|nguồn(?: số liệu)?|\(?\*+\)?) ?(?::|$)/iu;

const lineOf = remembered((text): Line => {
  const key = foldKey(text);
  if (TOTAL.test(key)) return { word: "total" };
  const words = cleanText(text);
  const isFooter =
    SIGNATURE.test(key) || [...ON_BEHALF, ANNOUNCED, SIGNED_ON].some((line) => line.test(words));
  if (isFooter) return { word: "footer" };
  return NOTE.test(words) ? { word: "note" } : NONE;
});

/** Totals, signatures and notes as they are typed under or into a table. */
export const lineWord = (text: string): LineWord =>
  text.length > LONGEST_LINE_WORD ? "none" : lineOf(text).word;

const OFFICES =
  /^(?:pho )?(?:bi thu|chu tich|truong (?:ban|phong|tram|khoi)|chanh van phong|hieu truong|giam doc|thu ki)(?: |$)/;
const BRACKETED = /^\([^()]*\)$/;

/** What stands beside a signature in its row: an office, words in capitals or in brackets. */
export function isBesideSignature(text: string): boolean {
  const words = cleanText(text);
  return BRACKETED.test(words) || words === words.toUpperCase() || OFFICES.test(foldKey(words));
}
