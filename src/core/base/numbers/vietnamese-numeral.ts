import { foldAmong } from "../fold-among";

/** From one to ten, folded, as people write small numbers in words. */
const NUMERALS: Readonly<Record<string, string>> = {
  ...{ mot: "1", hai: "2", ba: "3", bon: "4", tu: "4", nam: "5" },
  ...{ sau: "6", bay: "7", tam: "8", chin: "9", muoi: "10" },
};

const foldAmongNumerals = foldAmong("một hai ba bốn tư năm sáu bảy bẩy tám chín mười");

/**
 * The figures of a number written in one word of a text: "hai" → "2"; undefined for any other word, as "bà" and "sau" are in
 * "Lần sau". Without its marks a number may stand only where all of the text has none ("lan sau" → "6").
 */
export function numeralIn(word: string, text: string): string | undefined {
  const key = word.length <= LONGEST ? foldAmongNumerals(word) : "";
  if (!Object.hasOwn(NUMERALS, key) || (WORDS_THEMSELVES.has(word.toLowerCase()) && !/^[ -~]*$/.test(text)))
    return undefined;
  return NUMERALS[key];
}

/**
 * The figures of a number in one word at the head of what a cell says: "hai lớp" → "2", "bon lop" → "4". Undefined for a
 * word with other marks than the number's ("tự túc", "bà"), and for one that without marks is a word of its own ("nam",
 * "sau"), unless all of the text is typed without marks ("nam lop").
 */
export function countIn(word: string, text: string): string | undefined {
  const lower = word.normalize("NFC").toLowerCase();
  if (lower === "mười") return "10";
  if (Object.hasOwn(FIGURES, lower)) return String(FIGURES[lower]);
  const isOther = WORDS_THEMSELVES.has(lower) && (word.length === text.length || !/^[ -~]*$/.test(text));
  return /^[a-z]+$/.test(lower) && !isOther ? numeralIn(lower, lower) : undefined;
}

/** "Nam" (nữ), "sau", "tu", "bay", "tam": not only five, six, four, seven, eight. */
const WORDS_THEMSELVES = new Set(["nam", "sau", "tu", "bay", "tam"]);
/** With its marks written one by one. */
const LONGEST = 8;

const ONE_TO_NINE = "(?:một|mốt|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín)";
const TENS = `(?:mười|${ONE_TO_NINE} mươi)(?: ${ONE_TO_NINE})?`;
const TWO_DIGITS = `(?:${TENS}|${ONE_TO_NINE})`;
/** A lone figure behind the hundreds may be tens ("hai trăm năm" is 205 or 250): it needs "linh" or "lẻ". */
const HUNDREDS = `${ONE_TO_NINE} trăm(?: (?:(?:linh|lẻ) ${ONE_TO_NINE}|${TENS}))?`;
const NO_MORE = `(?! ?\\d| (?:${ONE_TO_NINE}|mươi|trăm|linh|lẻ|số|vài|ít|mấy|rưỡi)(?!\\p{L})|\\p{L})`;
const BELOW_A_THOUSAND = `(?:${HUNDREDS}|${TWO_DIGITS})${NO_MORE}`;
/** Behind thousands nothing may be left open either ("một nghìn hai" is 1.002 or 1.200). */
const THOUSANDS = `(?:${HUNDREDS}|${TWO_DIGITS}) (?:nghìn|ngàn) (?:không trăm (?:(?:linh|lẻ) ${ONE_TO_NINE}|${TENS})|${HUNDREDS})`;
const WITH_THOUSANDS = new RegExp(`^${THOUSANDS}${NO_MORE}`, "iu");
const ANYWHERE = new RegExp(`(?<![\\p{L}\\d])${BELOW_A_THOUSAND}`, "giu");
const FIRST = new RegExp(`^${BELOW_A_THOUSAND}`, "iu");
/** No cell that says a number says more. */
const LONGEST_TEXT = 200;

/**
 * Numbers in words → in figures, each written as correct Vietnamese: "hai trăm năm mươi đảng viên" → "250 đảng viên",
 * "mười tám triệu năm trăm nghìn" → "18 triệu 500 nghìn". What opens the text may have thousands: "một nghìn hai trăm năm
 * mươi người" → "1250 người". Whatever else stands in the text stays.
 */
export function withFigures(text: string, where: "first" | "anywhere"): string {
  if (text.length > LONGEST_TEXT) return text;
  if (where === "anywhere") return text.replace(ANYWHERE, inFigures);
  return text.replace(WITH_THOUSANDS.test(text) ? WITH_THOUSANDS : FIRST, inFigures);
}

const inFigures = (words: string): string => {
  const [below = "", thousands] = words
    .toLowerCase()
    .split(/ (?:nghìn|ngàn) /)
    .reverse();
  return String((thousands === undefined ? 0 : 1000 * valueOf(thousands)) + valueOf(below));
};

/** Words as long as they are numbers: each adds to what stands before it, "mươi" and "trăm" make it larger. */
function valueOf(words: string): number {
  let [whole, last] = [0, 0];
  for (const word of words.split(" ")) {
    if (word === "trăm") [whole, last] = [last * 100, 0];
    else if (word === "mươi") [whole, last] = [whole + last * 10, 0];
    else if (word === "mười") whole += 10;
    else last = FIGURES[word] ?? 0;
  }
  return whole + last;
}

const FIGURES: Readonly<Record<string, number>> = {
  ...{ một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, lăm: 5, nhăm: 5 },
  ...{ sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9 },
};
