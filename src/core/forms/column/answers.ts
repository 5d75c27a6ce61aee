import { exactKey, foldKey } from "../../base";

/** Words that answer a question of a form, as its labels name them. */
const ANSWERS = new Set(
  [
    ...["có", "không", "chưa", "đã", "rồi", "đúng", "sai", "nam", "nữ", "đạt", "mới", "cũ", "cao", "thấp"],
    ...["xuất sắc", "giỏi", "tốt", "khá", "trung bình", "tb", "yếu", "kém", "vừa", "hài lòng"],
    ...["hoàn thành", "hoàn thành tốt", "hoàn thành xuất sắc", "đang thực hiện", "đang làm", "xong"],
    ...["trực tiếp", "trực tuyến", "kết hợp", "công lập", "tư thục", "dân lập", "ngoài công lập"],
    ...["đh", "cđ", "tc", "sc", "đại học", "cao đẳng", "trung cấp", "sơ cấp", "cao cấp", "cử nhân"],
    ...["thạc sĩ", "thạc sỹ", "tiến sĩ", "tiến sỹ", "sau đại học", "thcs", "thpt", "a", "b", "c", "d"],
  ].map(exactKey),
);
const MOST = 12;
const LONGEST = 30;

/** "Tốt/Khá/Trung bình", "có; không", "Trực tiếp hoặc trực tuyến" → what stands between; "có: 1; không: 0" without the figures. */
export function alternatives(text: string): readonly string[] {
  const parts = text
    .split(/\s*[/;,|]\s*|\s+(?:hoặc|hay)\s+/iu)
    .map((part) => part.replace(/\s*[:=]\s*[01]$|^[01]\s*[:=-]\s*/, "").trim());
  const isList = parts.length > 1 && parts.length <= MOST;
  return isList && parts.every((part) => part !== "" && part.length <= LONGEST) ? parts : [];
}

/** Whether each is the answer to a question: known as one, or the “không …” or “chưa …” of another. */
export function areAnswers(parts: readonly string[]): boolean {
  const keys = new Set(parts.map(exactKey));
  const isAnswer = (key: string): boolean => {
    const denied = key.replace(/^(?:không|chưa) /u, "");
    return ANSWERS.has(denied) || (denied !== key && keys.has(denied)) || keys.has(`không ${key}`);
  };
  return parts.length > 1 && [...keys].every(isAnswer);
}

/** Whether a text in brackets names what is answered, as "Có/Không" does, and no unit of measure. */
export const namesAnswers = (text: string): boolean => areAnswers(alternatives(text));

/** What a column so called holds is said in words. */
const JUDGED =
  /^(?:xếp loại|mức độ|hình thức|kết quả|đánh giá|tình trạng|trạng thái|loại hình|giới tính|chất lượng|phân loại)(?!\p{L})/iu;
export const isJudged = (label: string): boolean => JUDGED.test(label.trim());

/** "x": where it holds, the unit puts it. */
export const isMark = (text: string): boolean =>
  /^(?:(?:danh dau|ghi|tich|dien) )?(?:dau )?[xv]$/.test(foldKey(text));
