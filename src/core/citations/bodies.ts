/**
 * Who issues, by the letters in a code and by name. The letters of a body begin with those of its level or kind and
 * go on with those of the unit, so beginnings are listed.
 */

/** Bodies of the Party and of the organisations it leads. `VP`, `BTC` … also begin State bodies and are not here. */
const PARTY = [
  "TW", "TU", "HU", "ĐU", "QU", "TTU", "BCĐTW", "VPTW", "VPTU", "VPHU", "BTG", "BDV", "BTCTW", "BTCTU", "BTCHU",
  "BNC", "UBKTTW", "UBKTTU", "UBKTHU", "ĐTN", "MTTW", "TLĐ", "HĐTW", "CB", "ĐB",
] as const; // prettier-ignore

const STATE = [
  "UBND", "HĐND", "CP", "TTg", "VPCP", "QH", "UBTVQH", "CTN", "HĐBT", "BHXH", "TAND", "VKSND", "BGDĐT", "BYT", "BTC",
  "BNV", "BCT", "BXD", "BTP", "BCA", "BQP", "BKHCN", "BKHĐT", "BTTTT", "BTNMT", "BNNPTNT", "BNNMT", "BLĐTBXH", "BVHTTDL",
  "BGTVT", "BNG", "UBDT", "TTCP", "NHNN", "SGDĐT", "SYT", "STC", "SNV", "SLĐTBXH", "SVHTT", "SKHCN", "STTTT", "STNMT",
  "SNNPTNT", "SCT", "SXD", "STP", "SKHĐT", "PGDĐT", "PYT", "PNV", "PLĐTBXH", "PVHTT", "TTYT", "VP", "HKH", "HCTĐ", "ĐGS",
] as const; // prettier-ignore

/** TW has no other reading; BTC is the Ministry of Finance unless TU, HU or TW follows. */
const beginsWith = (bodies: readonly string[]) => {
  const longestFirst = [...bodies].sort((a, b) => b.length - a.length);
  return (body: string): boolean =>
    longestFirst.some((known) => body.toUpperCase().startsWith(known.toUpperCase()));
};

const beginsWithParty = beginsWith(PARTY);
const beginsWithState = beginsWith(STATE);
/** "TTg", the Prime Minister, begins like "TT", and "TTU", a Party committee, like both. */
const EXACT_PARTY = new Set(["TU", "HU", "ĐU", "QU", "CB", "ĐB", "TW"]);

export type Side = "party" | "state";

/** Whose body the letters name; undefined where both or neither may be. */
export function sideOf(body: string): Side | undefined {
  const [head = ""] = body.split("-");
  if (EXACT_PARTY.has(head)) return "party";
  const [party, state] = [beginsWithParty(head), beginsWithState(head)];
  if (party && !state) return "party";
  if (state && !party) return "state";
  return /(?:TW|TU|HU|ĐU)$/.test(head) && party ? "party" : state ? "state" : undefined;
}

/** Names that stand after "của", longest first where one begins like another. */
export const ISSUER_NAMES: readonly string[] = [
  "Ban Chấp hành Trung ương Đảng", "Ban Chấp hành Trung ương", "BCH Trung ương Đảng", "BCH Trung ương", "BCHTW Đảng",
  "Bộ Chính trị", "Ban Bí thư Trung ương Đảng", "Ban Bí thư", "Văn phòng Trung ương Đảng", "Văn phòng Trung ương",
  "Ban Tổ chức Trung ương", "Ban Tuyên giáo Trung ương", "Ban Tuyên giáo và Dân vận Trung ương", "Ban Dân vận Trung ương",
  "Ban Nội chính Trung ương", "Ủy ban Kiểm tra Trung ương", "Trung ương Đoàn", "Trung ương Đảng", "Trung ương",
  "Ban Thường vụ Tỉnh ủy", "Ban Thường vụ Thành ủy", "Ban Thường vụ Huyện ủy", "Ban Thường vụ Thị ủy",
  "Ban Thường vụ Quận ủy", "Ban Thường vụ Đảng ủy", "Thường trực Tỉnh ủy", "Thường trực Huyện ủy", "BTV Tỉnh ủy",
  "BTV Huyện ủy", "Văn phòng Tỉnh ủy", "Văn phòng Huyện ủy", "Ban Tuyên giáo và Dân vận Tỉnh ủy",
  "Ban Tuyên giáo Tỉnh ủy", "Ban Tuyên giáo Huyện ủy", "Ban Tổ chức Tỉnh ủy", "Ban Tổ chức Huyện ủy",
  "Ban Dân vận Tỉnh ủy", "Ban Dân vận Huyện ủy", "Ủy ban Kiểm tra Tỉnh ủy", "Ủy ban Kiểm tra Huyện ủy", "Tỉnh ủy",
  "Thành ủy", "Huyện ủy", "Thị ủy", "Quận ủy", "Đảng ủy",
  "Ủy ban Thường vụ Quốc hội", "Quốc hội", "Thủ tướng Chính phủ", "Thủ tướng", "Văn phòng Chính phủ", "Chính phủ",
  "Hội đồng Bộ trưởng", "Chủ tịch nước", "Chủ tịch Ủy ban nhân dân", "Chủ tịch UBND", "Ủy ban nhân dân", "UBND",
  "Hội đồng nhân dân", "HĐND", "Bộ trưởng", "Bộ Giáo dục và Đào tạo", "Bộ Y tế", "Bộ Tài chính", "Bộ Nội vụ",
  "Bộ Tư pháp", "Bộ Khoa học và Công nghệ", "Bộ Thông tin và Truyền thông", "Bộ Lao động - Thương binh và Xã hội",
  "Bộ Văn hóa, Thể thao và Du lịch", "Bộ Nông nghiệp và Phát triển nông thôn", "Bộ Tài nguyên và Môi trường",
  "Bộ Kế hoạch và Đầu tư", "Bộ Xây dựng", "Bộ Công an", "Bộ Quốc phòng", "Bộ Công Thương", "Giám đốc Sở",
  "Sở Giáo dục và Đào tạo", "Sở Y tế", "Sở Tài chính", "Sở Nội vụ", "Sở Khoa học và Công nghệ",
  "Bảo hiểm xã hội Việt Nam", "Bảo hiểm xã hội", "Phòng Giáo dục và Đào tạo", "Hội Khuyến học",
]; // prettier-ignore

/** Names of the bodies whose documents bear TW, and whose terms are those of the Central Committee. */
export const isCentralName = (issuer: string): boolean =>
  /^(?:Ban Chấp hành Trung ương|BCH|Bộ Chính trị|Ban Bí thư|Trung ương(?! Đoàn)|Hội nghị)/.test(issuer);
