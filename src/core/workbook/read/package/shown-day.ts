import { cleanText, parseVietnameseDate, plainDate } from "../../../base";

/** A day whose month could be a day, and whose year is none of a format's own; a Monday. */
const SAMPLE = plainDate(2024, 3, 4);
/** "quoted", \escaped, _space, *filled; [brackets]; letters of a day or an hour; anything else by itself. */
const PIECES = /"[^"]*"?|[\\_*][\s\S]?|\[[^\]]*\]|am\/pm|a\/p|d+|m+|y+|b+|e+|h+|s+(?:[.,]0+)?|[\s\S]/gi;
/** Words, figures and marks of doubt; points, dashes and blanks only part. */
const SAYS_SOMETHING = /[\p{L}\p{N}?~≈<>±]/u;
const YEAR_DAY_MONTH = /y+[^dmyhs]*d{1,2}(?!d)[^dmyhs]*m/i;
/** Where a paper was signed: "Hà Nội, ngày". */
const PLACE = /^[\p{L} .]{2,40}, ?(?=ngày )/iu;

/**
 * Whether a date's format makes another day of the one in the cell, or a doubtful one: `"khoảng "dd/mm/yyyy`,
 * `dd"-17/"mm/yyyy`, `yyyy-dd-mm`. What it shows is read as if it had been typed, on the example of one day;
 * `"ngày "dd" tháng "mm" năm "yyyy` says that day.
 */
export function showsOtherDay(section: string): boolean {
  const pieces = section.match(PIECES) ?? [];
  const bare = pieces.filter((piece) => !isLiteral(piece)).join("");
  const own = pieces.filter(isLiteral).map(ownText).join("");
  if (!SAYS_SOMETHING.test(own) && !YEAR_DAY_MONTH.test(bare)) return false;
  const text = cleanText(shownText(pieces)).replace(PLACE, "");
  const isDayAndMonth = !/[yb]/i.test(bare);
  if (isDayAndMonth && /\d/.test(own)) return true;
  return !(isDayAndMonth ? [`${text}/2024`, `${text} năm 2024`] : [text]).some(saysTheDay);
}

function saysTheDay(text: string): boolean {
  const reading = parseVietnameseDate(text);
  return reading.kind === "date" && reading.date === SAMPLE;
}

const isLiteral = (piece: string): boolean => /^["\\_*]/.test(piece);

const ownText = (literal: string): string => (/^[_*]/.test(literal) ? " " : literal.replace(/^\\|"/g, ""));

/** The sample day as the format shows it; an "m" beside hours or seconds is minutes. */
function shownText(pieces: readonly string[]): string {
  let isTime = false;
  return pieces
    .map((piece, at) => {
      if (isLiteral(piece)) return ownText(piece);
      const letter = piece.charAt(0).toLowerCase();
      const next = pieces.slice(at + 1).find((one) => /^[dmyhs]/i.test(one)) ?? "";
      const isMinutes = letter === "m" && piece.length < 3 && (isTime || /^s/i.test(next));
      if (/[dmyhs]/.test(letter)) isTime = letter === "h";
      return isMinutes ? "05" : (SHOWN[letter]?.(piece) ?? piece);
    })
    .join("");
}

const SHOWN: Readonly<Record<string, (piece: string) => string>> = {
  d: ({ length }) => (length > 2 ? "Thứ Hai" : length === 2 ? "04" : "4"),
  m: ({ length }) => (length > 2 ? "March" : length === 2 ? "03" : "3"),
  y: ({ length }) => (length > 2 ? "2024" : "24"),
  b: () => "2024",
  e: () => "2024",
  h: () => "08",
  s: () => "09",
  a: () => "AM",
  "[": () => "",
};
