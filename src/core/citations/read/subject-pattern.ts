import { BLANK, GAP, LEAD, oneOf } from "./pieces";

/** "(sau đây gọi tắt là …)" may stand before the subject. */
const NICKNAME = String.raw`(?:${GAP}\((?:sau${BLANK}đây${BLANK})?(?:gọi|viết)(?: [^()\n]{1,80})?\))?`;
/** So may the session of a council: "khóa XI, kỳ họp thứ 5". */
const SESSION = String.raw`(?:,?${BLANK}(?:tại${BLANK})?[kK]ỳ${BLANK}họp${BLANK}thứ${BLANK}(?:\d{1,2}|\p{Ll}{2,4}))?`;
/** What the enacting words of a decision or circular begin with; other sentences merely go on with such words. */
const ENACTS =
  "phê duyệt|ban hành|quy định|sửa đổi|hướng dẫn|thành lập|kiện toàn|công nhận|giao|phân bổ|điều chỉnh|bãi bỏ|công bố|bổ nhiệm|khen thưởng|Phê duyệt|Ban hành|Sửa đổi";
/** Words that say how something was done, not what a document is about: "về đích sớm", "ban hành kịp thời". */
const SAYS_HOW = `(?!(?:${oneOf("cơ bản|đích|trước|sau|việc này|kịp thời|chậm|muộn|sớm|đúng hạn|đầy đủ|trễ".split("|"))})(?!\\p{L}))`;
/** What a subject (trích yếu) opens with, behind a citation. */
export const OPENS = new RegExp(
  String.raw`${SESSION}${NICKNAME}${LEAD}(?<subject>(?:về|Về|VỀ|v/v|V/v)${BLANK}${SAYS_HOW}|(?:(?:để|nhằm)${BLANK})?(?:triển${BLANK}khai${BLANK})?thực${BLANK}hiện${BLANK}(?=\p{L})|(?<= )(?=")|(?=(?<enacts>${oneOf(ENACTS.split("|"))}),?${BLANK}${SAYS_HOW}\p{L}))`,
  "uy",
);
/** Who begins to act behind a subject, and what they do; bodies in small letters may be a part of it: "các huyện, xã". */
const ACTS = [
  ["UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Ban|Đảng ủy|Huyện ủy|Chi bộ|Đảng bộ|Phòng|Trường", "đã|xin|kính|báo cáo|tổ chức|ban hành|xây dựng|đề nghị|yêu cầu|triển khai|chỉ đạo|nhận thấy"],
  ["các xã|các đơn vị|các cơ quan|toàn huyện|toàn xã|huyện|xã|đơn vị|cơ quan|chúng tôi", "đã|xin|kính|báo cáo"],
].map(([who = "", does = ""]) => String.raw`(?:${oneOf(who.split("|"))})(?!\p{L}| hội)[^,;.\n]{0,60}?${BLANK}(?:${oneOf(does.split("|"))})(?!\p{L})`); // prettier-ignore
/** A sentence ends with a point before a blank; "10.000", "TP. Hồ Chí Minh" and "TCVN 1.1" go on. */
const ENDS_WITH_SENTENCE = String.raw`;|\n(?!\s{0,12}\p{Ll})|\n\s{0,12}\n|(?<!(?<!\p{L})(?:TP|Tp|TX|Tx))\.(?=\s|$)|\)(?=\s{0,3}(?:[.;,]|$))`;
/** It ends as well where the sentence goes on about somebody, or about what became of the document. */
const GOES_ON =
  String.raw`(?:,| [-–—])${BLANK}(?:${ACTS.join("|")}|ngày \d)` +
  String.raw`|${GAP}\((?:sau${BLANK}đây${BLANK})?gọi${BLANK}tắt|${BLANK}được${BLANK}(?:\d|các${BLANK}|triển${BLANK}khai|quán${BLANK}triệt)`;
/** Where a subject may end. */
export const ENDS = new RegExp(`${ENDS_WITH_SENTENCE}|${GOES_ON}`, "gu");
