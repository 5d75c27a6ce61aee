import type { PlainDate } from "../base";

/** A type of document, and the letters it is told by in a code. */
export interface DocumentType {
  readonly name: string;
  readonly letters: readonly string[];
  /** First and last day the letters are laid down for; absent ends are open. */
  readonly validFrom?: PlainDate;
  readonly validTo?: PlainDate;
}

/**
 * Party: Hướng dẫn 36-HD/VPTW and Quy định 399-QĐ/TW (2026). State: Nghị định 30/2020/NĐ-CP, annex III, and the law
 * on normative documents. Quyết định and Quy định share QĐ: the word tells them apart.
 */
export const DOCUMENT_TYPES: readonly DocumentType[] = [
  { name: "Nghị quyết", letters: ["NQ"] },
  { name: "Nghị quyết liên tịch", letters: ["NQLT"] },
  { name: "Chỉ thị", letters: ["CT"] },
  { name: "Kết luận", letters: ["KL"] },
  { name: "Quyết định", letters: ["QĐ"] },
  { name: "Quy định", letters: ["QĐ", "QyĐ"] },
  { name: "Quy chế", letters: ["QC"] },
  { name: "Hướng dẫn", letters: ["HD"] },
  { name: "Kế hoạch", letters: ["KH"] },
  { name: "Chương trình", letters: ["CTr"] },
  { name: "Chương trình hành động", letters: ["CTr", "CTHĐ"] },
  { name: "Chương trình phối hợp", letters: ["CTr", "CTPH"] },
  { name: "Thông báo", letters: ["TB"] },
  { name: "Thông báo kết luận", letters: ["TB"] },
  { name: "Thông tri", letters: ["TT"] },
  { name: "Báo cáo", letters: ["BC"] },
  { name: "Tờ trình", letters: ["TTr"] },
  { name: "Công văn", letters: ["CV"] },
  { name: "Đề án", letters: ["ĐA"] },
  { name: "Dự án", letters: ["DA"] },
  { name: "Phương án", letters: ["PA"] },
  { name: "Biên bản", letters: ["BB"] },
  { name: "Công điện", letters: ["CĐ"] },
  { name: "Thông cáo", letters: ["TC"] },
  { name: "Nghị định", letters: ["NĐ"] },
  { name: "Thông tư", letters: ["TT"] },
  { name: "Thông tư liên tịch", letters: ["TTLT"] },
  { name: "Sắc lệnh", letters: ["SL"] },
  { name: "Lệnh", letters: ["L"] },
  { name: "Pháp lệnh", letters: ["PL"] },
  { name: "Luật", letters: [] },
  { name: "Bộ luật", letters: [] },
  { name: "Văn bản", letters: [] },
];

/** Short forms of type words, as people write them: "NQ số 25", "CV 12/UBND-VX". */
export const TYPE_SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ["NQ", "Nghị quyết"],
  ["CT", "Chỉ thị"],
  ["KL", "Kết luận"],
  ["QĐ", "Quyết định"],
  ["HD", "Hướng dẫn"],
  ["KH", "Kế hoạch"],
  ["TB", "Thông báo"],
  ["BC", "Báo cáo"],
  ["CV", "Công văn"],
  ["NĐ", "Nghị định"],
  ["TT", "Thông tư"],
  ["TTLT", "Thông tư liên tịch"],
]);

/** Types letters may stand for, the usual one first. */
export function typesOfLetters(letters: string): readonly string[] {
  return DOCUMENT_TYPES.filter((type) => type.letters.includes(letters)).map(({ name }) => name);
}

/** Letters as they are laid down, for letters typed in capitals throughout: CTR → CTr. */
export function trueLetters(letters: string): string {
  return CANONICAL.get(letters.toUpperCase()) ?? letters;
}

export const ALL_LETTERS: readonly string[] = [...new Set(DOCUMENT_TYPES.flatMap(({ letters }) => letters))];

const CANONICAL = new Map(ALL_LETTERS.map((letters) => [letters.toUpperCase(), letters]));
