/** Bytes 80–9F in Windows' Western code page, where it has letters of its own; the others stand for themselves. */
const WESTERN = new Map(
  [..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"].map((letter, at) => [letter, 0x80 + at]),
);
/** How a letter of ours begins when its bytes are read one by one: "á»™" is ộ, "Ä‘" is đ, "Ãª" is ê. */
const BEGINS = /[\u00c3-\u00c6\u00e1][^\x21-\x7f]/u;
/** The second half of à is a space to most programs: "vÃ  anh". */
const BROKEN_A = /\u00c3 +|\u00c3$/gu;
const VIETNAMESE = /[\u00c0-\u01b0\u1ea0-\u1ef9]/u;

/**
 * What a text said before some program took its UTF-8 for Western letters, as happens to a .csv opened by a double click:
 * "Há»™i nghá»‹" is "Hội nghị". Undefined for any other text: only a whole text that is UTF-8 byte for byte is read so.
 */
export function ungarbled(text: string): string | undefined {
  if (!BEGINS.test(text)) return undefined;
  const spaced = text.replace(BROKEN_A, (found) => (found.length > 1 ? "\u00c3\u00a0 " : "\u00c3\u00a0"));
  let escaped = "";
  for (const letter of spaced) {
    const byte = WESTERN.get(letter) ?? letter.codePointAt(0) ?? 0;
    if (byte > 0xff) return undefined;
    escaped += `%${byte.toString(16).padStart(2, "0")}`;
  }
  try {
    const read = decodeURIComponent(escaped);
    return VIETNAMESE.test(read) ? read : undefined;
  } catch {
    return undefined;
  }
}
