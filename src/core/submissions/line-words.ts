import { foldKey, remembered } from "../base";

/** What a short text makes of the row it stands in. */
export type LineWord = "total" | "footer" | "note" | "none";

interface Line {
  readonly word: LineWord;
}

const LONGEST_LINE_WORD = 80;
const NONE: Line = { word: "none" };

/** "Tổng cộng", "Cộng I", "Lũy kế" … the whole text: "Cộng tác viên" is none. */
const TOTAL = /^(?:tong|tong so|tong cong(?: .{1,30})?|cong|cong don|cong luy ke|luy ke|cong [ivx\d]+)$/;
const FOOTER =
  /^(?:nguoi lap|noi nhan|thu truong|ky ten|ki ten|(?:ky|ki) (?:ghi ro|dong dau)|t ?m |k ?t |xac nhan cua )|ngay \d* ?thang \d* ?nam \d*$/;
const NOTE = /^(?:ghi chu|luu y|chu thich|nguon)(?: |$)/;

const lineOf = remembered((text): Line => {
  const key = foldKey(text);
  if (TOTAL.test(key)) return { word: "total" };
  if (FOOTER.test(key)) return { word: "footer" };
  return NOTE.test(key) ? { word: "note" } : NONE;
});

/** Totals, signatures and notes as they are typed under or into a table. */
export const lineWord = (text: string): LineWord =>
  text.length > LONGEST_LINE_WORD ? "none" : lineOf(text).word;
