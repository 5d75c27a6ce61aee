/**
 * A text without quoted mail ("> "), emphasis ("**40-CT/TW**") and the rules of a table ("|"), which may stand within a
 * citation; every place stays what it was. A bar that a scanner read for a 1 stays: "ngày |5/6/2004".
 */
export const withoutMarkup = (text: string): string => (/[>*|]/.test(text) ? blanked(text) : text);

const blanked = (text: string): string =>
  text
    .replace(/\n>+ *(?=\n)|(?<=\n|^)[> ]*>|\*+/g, blanksFor)
    .split("\n")
    .map((line) => (line.includes("|") ? withoutRules(line) : line))
    .join("\n");

const withoutRules = (line: string): string =>
  line.replace(TABLE.test(line) ? RULES_OF_A_TABLE : OTHER_BARS, blanksFor);

const blanksFor = (marks: string): string => " ".repeat(marks.length);

/** Words behind which a figure follows. */
const COUNTS = "(?:ngày|tháng|năm|số|NGÀY|THÁNG|NĂM|SỐ)";
/** Bars at an end of the line, or with a blank or a word beside them, are rules. */
const TABLE = new RegExp(
  String.raw`^ {0,3}\||\| {0,3}$|(?<! |\p{L})\| | \| |(?<!${COUNTS})(?<=\p{L})\||\|(?![lIoO])\p{L}`,
  "u",
);
/** In a table a bar is a figure only within a day, or behind a word that a figure follows. */
const FIGURE_BAR = String.raw`(?<=\d[/.-])\|(?=[\d/.-])|(?<=\d)\|(?=[/.-]\d)|(?<=\d)\|(?= {0,2}(?:tháng|năm))|(?<=${COUNTS} {0,2})\|(?=[\d/.-]| năm)|(?<=[/.-]\d{1,3})\|(?!\p{L})`;
const RULES_OF_A_TABLE = new RegExp(String.raw`(?!${FIGURE_BAR})\|`, "gu");
const OTHER_BARS = new RegExp(String.raw`(?!${FIGURE_BAR})(?<!\d)\|(?!\d)`, "gu");
