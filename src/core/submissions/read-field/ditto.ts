import { cleanText, remembered } from "../../base";

/** "-nt-", "n.t", "như trên", "(tương tự dòng trên)", "idem", "id.". */
const IN_WORDS =
  /^[-⁃–(\s"]*(?:n\.? ?t\.?|(?:như|nhu|tương tự(?: như)?)(?: (?:dòng|hàng|ô|mục|lớp))? (?:trên|tren)|tương tự|idem|id\.?|ditto)[-).\s"]*$/iu;
/** ″, ", '', 〃, -"-, -//-, ↑: strokes, alone or between dashes. */
const STROKES = /^[-\s]*(?:["″〃'’‘´`↑]{1,4}|,,|\/\/)[-\s]*$/u;
const LONGEST = 30;

const isOne = remembered((text) => {
  const words = cleanText(text);
  return { yes: IN_WORDS.test(words) || STROKES.test(words) };
});

/** Whether a text only says that the row above says it: "-nt-", "như trên", ″. */
export const isDitto = (text: string): boolean => text.length <= LONGEST && isOne(text).yes;
