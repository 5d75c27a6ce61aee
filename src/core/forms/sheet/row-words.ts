import { foldKey, remembered } from "../../base";

/** What a text over or under a table is, and no label of a column. */
export type OuterWord = "heading" | "blank-to-fill" | "unit-line" | "code" | "sentence" | "none";

interface Outer {
  readonly word: OuterWord;
}

/** The head of a paper: who issues it, after which circular, the motto. */
const HEADING =
  /^(?:cong hoa xa hoi|doc lap tu do|dang cong san|mau (?:so|bieu)?(?: \d|$)|mau so|bieu (?:so|mau)|phu luc|ban hanh (?:kem )?theo|kem theo|theo (?:qd|quyet dinh|thong tu)|ngay \d+ \d+|so \.|kinh gui|.{0,30} ngay (?:\d+ )?thang (?:\d+ )?nam)/;
/** "Đơn vị tính: đồng", "ĐVT: người"; the label of a column has no colon. */
const UNIT_LINE = /^[\s(-]*(?:đơn vị tính|đơn vị|đvt|đv tính|unit)(?: cho)?\s*:\s*\S/iu;
/** "C-101", "ma_tinh", "Project_Name__c", "PF-USER_…". */
const CODE =
  /^(?:[A-Z]{1,3}-?\d{2,6}|[A-Za-z]+[a-z0-9]*(?:_+[A-Za-z0-9]+)+(?:__c)?|[a-z]{2,}|[A-Z-]{2,}_[A-Z_-]+)$/;
const LONGEST_LABEL = 200;

const outerOf = remembered((text): Outer => ({ word: wordOf(text) }));

function wordOf(text: string): OuterWord {
  if (UNIT_LINE.test(text)) return "unit-line";
  if (text.length > LONGEST_LABEL) return "sentence";
  if (CODE.test(text)) return "code";
  if (HEADING.test(foldKey(text))) return "heading";
  // "Tham gia BHYT (có: 1; không: 0)" is a label that says how it is answered.
  const bare = text.replace(/\s*\([^()]*\)/g, "");
  return /:\s*[.…_]*$|[.…_]{4,}/.test(bare) || /^\p{L}[^:]{2,40}: ?\S/u.test(bare) ? "blank-to-fill" : "none";
}

export const outerWord = (text: string): OuterWord => outerOf(text).word;

/** "Đơn vị tính: triệu đồng" → "triệu đồng". */
export const unitOfLine = (text: string): string =>
  text.replace(/^[\s(-]*[^:]*:\s*/u, "").replace(/[)\s.]+$/, "");

/** Words that head the columns of forms, folded; their number tells a header from other texts. */
const LABEL_WORDS = new RegExp(
  "^(?:stt|tt|so tt|so thu tu|no|ho (?:va )?ten.*|ten .*|ma|ma .*|chi tieu|tieu chi|noi dung.*|don vi.*|dvt|so luong.*|sl|ghi chu|ngay.*|nam .*|" +
    "thoi gian.*|dia (?:chi|diem).*|gia tri.*|don gia|thanh tien|so tien|dien tich|ti le.*|tong (?:so|cong|chi|hop)?.*|trong do|nam|nu|chuc (?:vu|danh).*|" +
    "gioi tinh|dan toc|loai .*|phan loai.*|so .*|ket qua.*|ke hoach.*|thuc hien.*|co quan.*|tai san|lop|trinh do.*|ngh?e nghiep|dien thoai|" +
    "name|.* name|description|total.*|amount.*|date|.* date|number.*|type.*|question|project.*|status|comments?|notes?|unit.*)$",
);

export const isLabelWord = (text: string): boolean => LABEL_WORDS.test(foldKey(text));

/** Heads a column of ordinals. */
const ORDINAL = /^(?:stt|tt|so tt|so thu tu|no|s t t|t t)$/;
export const isOrdinalLabel = (label: string): boolean => ORDINAL.test(foldKey(label));

/** What rows of some forms say of themselves at their left end. */
export function tailRowName(
  cell: { readonly text: string } | undefined,
): "labels" | "code" | "required" | "help" | undefined {
  const key = foldKey(cell?.text ?? "");
  if (/^(?:field name|ten truong)$/.test(key)) return "labels";
  if (/^(?:field id|field code|ma truong|api name)$/.test(key)) return "code";
  if (/^(?:required optional|required or optional)$/.test(key)) return "required";
  return /^(?:help text|help|huong dan|vi du|example)$/.test(key) ? "help" : undefined;
}
