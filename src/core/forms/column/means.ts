import { exactKey } from "../../base";

/** What lies in what: "học sinh/lớp", "m2/người", "giường bệnh/vạn dân". A slash between two names says "or": "hội nghị/lớp". */
const ONE_IN_ANOTHER =
  /(?<!\p{L})(?:học sinh|hs|em|trẻ|cháu|giáo viên|gv|người|m2|m²|bác sĩ|giường(?: bệnh)?|tạ|tấn|kg|đồng|đảng viên|sinh viên|học viên|hv|lượt) ?\/ ?(?:1 |một )?(?:lớp|người|hs|học sinh|trường|hộ|ha|(?:\d[\d.]* |vạn )?dân(?! số)|tháng|năm|khẩu|chi bộ|xã|buổi|cán bộ|giáo viên|gv|trạm|nhóm)(?!\p{L})/iu;
/** Shares do not add up, in whatever they are told: "Tỷ suất sinh (‰)". */
const SHARE = /^t[ỷỉ] ?(?:lệ|suất|trọng)(?!\p{L})|‰/iu;
const MEAN = /(?<!\p{L})(?:bình quân|trung bình|average|mean|per capita)(?!\p{L})/iu;
/** There "trung bình" is a mark that some get, and these are counted. */
const MARKS =
  /(?<!\p{L})(?:xếp loại|học lực|hạnh kiểm|loại|mức|chất lượng|kết quả|đánh giá|phân loại|trình độ)(?!\p{L})/iu;

/** "Tỷ lệ học sinh/lớp": so many in each, and no share of a whole. */
const SO_MANY =
  /(?<!\p{L})(?:học sinh|hs|em|trẻ|cháu|giáo viên|gv|sinh viên|học viên|hv|bác sĩ|giường(?: bệnh)?) ?\/ ?(?:1 |một )?(?:lớp|trường|nhóm|giáo viên|gv|(?:\d[\d.]* |vạn )dân)(?!\p{L})/iu;

export const isSoManyInEach = (label: string): boolean =>
  !label.includes("%") && SO_MANY.test(exactKey(label));

/** Whether a column holds averages, or so many of one thing in each of another: they do not add up. */
export function isMean(label: string, group: readonly string[]): boolean {
  const words = [label, ...group].map(exactKey);
  if (words.some((text) => ONE_IN_ANOTHER.test(text)) || SHARE.test(words[0] ?? "")) return true;
  return MEAN.test(words[0] ?? "") && !words.some((text) => MARKS.test(text));
}
