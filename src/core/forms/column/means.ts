import { exactKey } from "../../base";

const LEARNERS = "học sinh|hs|em|trẻ|cháu|giáo viên|gv|sinh viên|học viên|hv|bác sĩ|giường(?: bệnh)?";
const PLACES = "lớp|trường|nhóm|giáo viên|gv";
const oneIn = (things: string, places: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${things}) ?\\/ ?(?:1 |một )?(?:${places})(?!\\p{L})`, "iu");
/** What lies in what: "học sinh/lớp", "m2/người", "giường bệnh/vạn dân". A slash between two names says "or": "hội nghị/lớp". */
const ONE_IN_ANOTHER = oneIn(
  `${LEARNERS}|người|m2|m²|tạ|tấn|kg|đồng|đảng viên|lượt`,
  `${PLACES}|người|hs|học sinh|hộ|ha|(?:\\d[\\d.]* |vạn )?dân(?! số)|tháng|năm|khẩu|chi bộ|xã|buổi|cán bộ|trạm`,
);
/** Shares do not add up, in whatever they are told: "Tỷ suất sinh (‰)". */
const SHARE = /^t[ỷỉ] ?(?:lệ|suất|trọng)(?!\p{L})|‰/iu;
const MEAN = /(?<!\p{L})(?:bình quân|trung bình|average|mean|per capita)(?!\p{L})/iu;
/** There "trung bình" is a mark that some get, and these are counted. */
const MARKS =
  /(?<!\p{L})(?:xếp loại|học lực|hạnh kiểm|loại|mức|chất lượng|kết quả|đánh giá|phân loại|trình độ)(?!\p{L})/iu;

/** "Tỷ lệ học sinh/lớp": so many in each, and no share of a whole. */
const SO_MANY = oneIn(LEARNERS, `${PLACES}|(?:\\d[\\d.]* |vạn )dân`);

export const isSoManyInEach = (label: string): boolean =>
  !label.includes("%") && SO_MANY.test(exactKey(label));

/** Whether a column holds averages, or so many of one thing in each of another: they do not add up. */
export function isMean(label: string, group: readonly string[]): boolean {
  const words = [label, ...group].map(exactKey);
  if (words.some((text) => ONE_IN_ANOTHER.test(text)) || SHARE.test(words[0] ?? "")) return true;
  return MEAN.test(words[0] ?? "") && !words.some((text) => MARKS.test(text));
}
