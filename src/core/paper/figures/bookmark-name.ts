import type { Trace } from "../language/pieces";

/**
 * The name of a number's bookmark: `so_KG01_H10_2g5k1x9qz3a_7` is the seventh number of the paper; it stands in cell H10
 * of the sheet that begins with KG01, and is the figure whose key has this digest. A bookmark's name holds 40 letters.
 */
const LONGEST_SHEET = 8;
const NAME = /^so_[0-9A-Za-z]{0,8}_[A-Z]+\d+_([0-9a-z]+)_\d+$/;

export const bookmarkName = ({ key, sheet, cell }: Trace, number: number): string =>
  `so_${shortSheet(sheet)}_${cell}_${keyDigest(key)}_${number}`;

/** Digest of the figure's key, told by a bookmark's name; undefined for a bookmark of another's. */
export const digestOfBookmark = (name: string): string | undefined => NAME.exec(name)?.[1];

/** "KG01 Quán triệt" → "KG01", "Tổng quan" → "TongQuan": letters a bookmark may bear. */
function shortSheet(sheet: string): string {
  const [first = ""] = sheet.split(" ");
  const words = /^[0-9A-Za-z]+$/.test(first) && /\d/.test(first) ? first : capitalised(sheet);
  return words.replace(/[^0-9A-Za-z]/g, "").slice(0, LONGEST_SHEET);
}

const capitalised = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D")
    .replace(/(?:^| )(\w)/g, (_, letter: string) => letter.toUpperCase());

/** 53 bits of the key (cyrb53): of the 20,000 figures of a large summary two agree once in 45 million summaries. */
export function keyDigest(key: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < key.length; at += 1) {
    const unit = key.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
