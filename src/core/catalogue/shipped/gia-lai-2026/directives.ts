import type { Directive } from "../../model";
import { numbered } from "../building/directive-builders";
import { directives } from "../khoa-giao-2024/directives";

const BCT = "Bộ Chính trị";
const BBT = "Ban Bí thư";
const LETTERS: Readonly<Record<string, string>> = {
  NQ: "Nghị quyết",
  CT: "Chỉ thị",
  KL: "Kết luận",
  QC: "Quy chế",
  QĐ: "Quyết định",
  HD: "Hướng dẫn",
};

const UNPROVED = "Số, ngày và nội dung theo nguồn thứ cấp, chưa đối chiếu bản gốc";
/** Of these the source names no issuer but the letters TW. */
const CENTRAL = "Trung ương";

/** A document, its type told by the letters of its symbol. */
function issued(
  ...[code, day, issuer, subject, more = {}]: [string, string, string, string, Partial<Directive>?]
) {
  const letters = /[-/]([A-ZĐ]+)[-/]/u.exec(code)?.[1] ?? "";
  return numbered(code, day, LETTERS[letters] ?? "", issuer, { subject, note: UNPROVED, ...more });
}

const XIII = { term: "XIII" };
const XIV = { term: "XIV" };
const EDUCATION = { domain: "Giáo dục và đào tạo" };
const HEALTH = { domain: "Y tế" };
const SCIENCE = { domain: "Khoa học và công nghệ" };

/** 91-KL/TW is two documents, and the term that began in 2026 counts from 1 anew: the day is part of every key. */
const recent: readonly Directive[] = [
  issued("91-KL/TW", "2024-08-12", BCT, "về tiếp tục thực hiện Nghị quyết số 29-NQ/TW về đổi mới căn bản, toàn diện giáo dục và đào tạo", { ...XIII, ...EDUCATION, implements: "29-NQ/TW@2013-11-04" }),
  issued("57-NQ/TW", "2024-12-22", BCT, "về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia", { ...XIII, ...SCIENCE }),
  issued("59-NQ/TW", "2025-01-24", BCT, "về hội nhập quốc tế trong tình hình mới", XIII),
  issued("45-CT/TW", "2025-04-14", BCT, "về đại hội đảng bộ các cấp", XIII),
  issued("66-NQ/TW", "2025-04-30", BCT, "về đổi mới công tác xây dựng và thi hành pháp luật", XIII),
  issued("68-NQ/TW", "2025-05-04", BCT, "về phát triển kinh tế tư nhân", XIII),
  issued("46-CT/TW", "2025-05-16", BCT, "về bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân", XIII),
  issued("50-CT/TW", "2025-07-23", BBT, "về sinh hoạt chi bộ", XIII),
  issued("70-NQ/TW", "2025-08-20", BCT, "về bảo đảm an ninh năng lượng quốc gia", XIII),
  issued("71-NQ/TW", "2025-08-22", BCT, "về đột phá phát triển giáo dục và đào tạo", { ...XIII, ...EDUCATION }),
  issued("360-QĐ/TW", "2025-08-29", BBT, "về trung tâm chính trị cấp xã", { ...XIII, documentType: "Quy định" }),
  issued("72-NQ/TW", "2025-09-09", BCT, "về một số giải pháp đột phá về bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân", { ...XIII, ...HEALTH }),
  issued("52-CT/TW", "2025-10-03", BBT, "về thực hiện bảo hiểm y tế toàn dân trong giai đoạn mới", { ...XIII, domain: "Bảo hiểm xã hội" }),
  issued("08-QC/TW", "2025-11-05", BBT, "về theo dõi, đôn đốc, kiểm tra thực hiện nhiệm vụ", XIII),
  issued("79-NQ/TW", "2026-01-06", BCT, "về phát triển kinh tế nhà nước", XIII),
  issued("80-NQ/TW", "2026-01-07", BCT, "về phát triển văn hóa Việt Nam", XIII),
  issued("399-QĐ/TW", "2026-01-09", BBT, "về thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng", { ...XIII, documentType: "Quy định" }),
  issued("04-NQ/TW", "2026-04-01", CENTRAL, "về phòng, chống tham nhũng, lãng phí, tiêu cực", XIV),
  issued("19-QĐ/TW", "2026-04-08", "Ban Chấp hành Trung ương Đảng", "về công tác chính trị, tư tưởng trong Đảng", { ...XIV, documentType: "Quy định" }),
  issued("700/QĐ-TTg", "2026-04-20", "Thủ tướng Chính phủ", "về bồi dưỡng cán bộ, công chức cấp xã"),
  issued("05-HD/VPTW", "2026-05-27", "Văn phòng Trung ương Đảng", "về thể thức và kỹ thuật trình bày văn bản của Đảng", XIV),
  issued("07-CT/TW", "2026-07-13", BCT, "về học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh", XIV),
  issued("23-NQ/TW", "2026-08-02", CENTRAL, "về người Việt Nam ở nước ngoài", XIV),
  issued("24-NQ/TW", "2026-08-22", CENTRAL, "về công tác cán bộ", XIV),
  issued("25-NQ/TW", "2026-08-22", CENTRAL, "về chiến lược công tác tư tưởng", XIV),
  issued("26-NQ/TW", "2026-08-22", CENTRAL, "về phát triển du lịch", XIV),
  issued("91-KL/TW", "2026-09-03", BBT, "về tổ chức kỷ niệm các ngày lễ", XIV),
]; // prettier-ignore

/** Of the documents the guide for 2024 cites: those of the centre that no later one is known to replace. */
const STILL_CARRIED_OUT = new Set([
  "238-QĐ/TW@2020-09-30#quy-che",
  "238-QĐ/TW@2020-09-30",
  "29-NQ/TW@2013-11-04",
  "49-KL/TW@2019-05-10",
  "36-NQ/TW@2023-01-30",
  "21-CT/TW@2023-05-04",
  "25-CT/TW@2023-10-25",
  "45-NQ/TW@2023-11-24",
  "28-CT/TW@2023-12-25",
  "11-CT/TW@2007-04-13",
]);

/** What a province's board has to follow in 2026: a starting list, to be completed from its own guide. */
export const provinceDirectives: readonly Directive[] = [
  ...directives.filter(({ id }) => STILL_CARRIED_OUT.has(id)),
  ...recent,
];
