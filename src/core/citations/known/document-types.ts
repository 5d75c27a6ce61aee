import { type PlainDate, exactKey, foldKey } from "../../base";

/** Whose documents a type or a body belongs to. */
export type Side = "party" | "state";

/** A type of document, and the letters it is told by in a code. */
export interface DocumentType {
  readonly name: string;
  readonly letters: readonly string[];
  /** Whose papers alone are of this type. */
  readonly side?: Side;
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
  { name: "Quy định", letters: ["QĐ", "QyĐ", "QĐi"] },
  { name: "Quy chế", letters: ["QC"] },
  { name: "Hướng dẫn", letters: ["HD"] },
  { name: "Kế hoạch", letters: ["KH"] },
  { name: "Chương trình", letters: ["CTr"] },
  { name: "Chương trình hành động", letters: ["CTr", "CTHĐ", "CTrHĐ"] },
  { name: "Thông báo", letters: ["TB"] },
  { name: "Báo cáo", letters: ["BC"] },
  { name: "Tờ trình", letters: ["TTr"] },
  { name: "Thông tri", letters: ["TT", "TTr"], side: "party" },
  { name: "Công văn", letters: ["CV"] },
  { name: "Đề án", letters: ["ĐA"] },
  { name: "Dự án", letters: ["DA"] },
  { name: "Phương án", letters: ["PA"] },
  { name: "Biên bản", letters: ["BB"] },
  { name: "Công điện", letters: ["CĐ"] },
  { name: "Thông cáo", letters: ["TC"] },
  { name: "Nghị định", letters: ["NĐ"], side: "state" },
  { name: "Thông tư", letters: ["TT"], side: "state" },
  { name: "Thông tư liên tịch", letters: ["TTLT"] },
  { name: "Sắc lệnh", letters: ["SL"] },
  { name: "Lệnh", letters: ["L"] },
  { name: "Pháp lệnh", letters: ["PL"] },
  { name: "Luật", letters: [] },
  { name: "Bộ luật", letters: [] },
  { name: "Văn bản", letters: [] },
  { name: "Thông báo kết luận", letters: ["TB", "TBKL"] },
  { name: "Quy chế phối hợp", letters: ["QC", "QCPH"] },
  { name: "Chương trình công tác", letters: ["CTr"] },
  { name: "Chương trình phối hợp", letters: ["CTr", "CTPH", "CTrPH"] },
  { name: "Giấy mời", letters: ["GM"] },
  { name: "Kế hoạch liên tịch", letters: ["KHLT"] },
  { name: "Kế hoạch phối hợp", letters: ["KH", "KHPH"] },
  { name: "Hướng dẫn liên tịch", letters: ["HDLT"] },
  { name: "Thông tư liên bộ", letters: ["TTLB"] },
  { name: "Văn bản hợp nhất", letters: ["VBHN"] },
  { name: "Hướng dẫn liên ngành", letters: ["HDLN", "HD"] },
  { name: "Kế hoạch liên ngành", letters: ["KHLN", "KH"] },
  { name: "Quy chế liên ngành", letters: ["QCLN", "QC"] },
  { name: "Chương trình liên tịch", letters: ["CTLT", "CTrLT"] },
  { name: "Thông báo liên tịch", letters: ["TBLT"] },
  { name: "Công văn liên ngành", letters: ["CVLN", "CV"] },
];

/** "Nghị quyết", "Chỉ thị" …: every word that may open a document's name. */
export const documentTypeNames: readonly string[] = DOCUMENT_TYPES.map(({ name }) => name);

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
  ["TTr", "Tờ trình"],
  ["CTr", "Chương trình"],
  ["CTHĐ", "Chương trình hành động"],
  ["CĐ", "Công điện"],
  ["TT", "Thông tư"],
  ["TTLT", "Thông tư liên tịch"],
]);

/** The type that words name, whatever their case, with their marks or with none. */
export const typeNamed = (words: string): string | undefined => typeOfKey(exactKey(words));
export const typeOfKey = (key: string): string | undefined => BY_NAME.get(key);

/** Types letters may stand for, the usual one first. */
export function typesOfLetters(letters: string): readonly string[] {
  return DOCUMENT_TYPES.filter((type) => type.letters.includes(letters)).map(({ name }) => name);
}

/** Whether letters may stand for a type: any where they are none; TBKL is that of a "Thông báo" too. */
export function mayStandFor(letters: string, type: string | undefined): boolean {
  const types = typesOfLetters(letters);
  return types.length === 0 || types.some((one) => one === type || one.startsWith(`${type} `));
}

/** Types people mean, where the letters of a code stand alone; the Party's QĐ may be either of two. */
export function typeOfLetters(letters: string, side: Side | undefined): string | undefined {
  const types = DOCUMENT_TYPES.filter(
    (type) => type.letters.includes(letters) && (type.side === undefined || type.side === side),
  );
  return letters === "QĐ" && side === "party" ? undefined : types[0]?.name;
}

/** Letters as they are laid down, for letters typed in capitals throughout: CTR → CTr. */
export function trueLetters(letters: string): string {
  return CANONICAL.get(letters.toUpperCase()) ?? letters;
}

/** Letters typed without their mark that mean nothing else: 238-QD/TW. */
const UNMARKED = ["QD", "ND", "CTHD", "CTrHD"];

export const ALL_LETTERS: readonly string[] = [
  ...new Set([...DOCUMENT_TYPES.flatMap(({ letters }) => letters), ...UNMARKED]),
];

const CANONICAL = new Map([
  ...ALL_LETTERS.map((letters): [string, string] => [letters.toUpperCase(), letters]),
  ...UNMARKED.map((letters): [string, string] => [letters, letters.replace("D", "Đ")]),
]);

const BY_NAME = new Map(
  DOCUMENT_TYPES.flatMap(({ name }): [string, string][] => [
    [foldKey(name), name],
    [exactKey(name), name],
  ]),
);
