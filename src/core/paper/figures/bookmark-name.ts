import { textDigest, withoutMarks } from "../../base";
import type { Trace } from "../language/pieces";

/**
 * The name of a number's bookmark: `so_KG01_H10_2g5k1x9qz3a_7` is the seventh number of the paper; it stands in cell H10
 * of the sheet that begins with KG01, and is the figure whose key has this digest. A bookmark's name holds 40 letters.
 */
const LONGEST_SHEET = 8;
const NAME = /^so_[0-9A-Za-z]{0,8}_[A-Z]+\d+_([0-9a-z]+)_\d+$/;

export const bookmarkName = ({ key, sheet, cell }: Trace, number: number): string =>
  `so_${shortSheet(sheet)}_${cell}_${textDigest(key)}_${number}`;

/** Digest of the figure's key, told by a bookmark's name; undefined for a bookmark of another's. */
export const digestOfBookmark = (name: string): string | undefined => NAME.exec(name)?.[1];

/** "KG01 Quán triệt" → "KG01", "Tổng quan" → "TongQuan": letters a bookmark may bear. */
function shortSheet(sheet: string): string {
  const [first = ""] = sheet.split(" ");
  const words = /^[0-9A-Za-z]+$/.test(first) && /\d/.test(first) ? first : capitalised(sheet);
  return words.replace(/[^0-9A-Za-z]/g, "").slice(0, LONGEST_SHEET);
}

const capitalised = (text: string): string =>
  withoutMarks(text).replace(/(?:^| )(\w)/g, (_, letter: string) => letter.toUpperCase());
