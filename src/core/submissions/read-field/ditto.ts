import { cleanText, remembered } from "../../base";

/** "-nt-", "n.t", "như trên", "(tương tự dòng trên)", "idem", "id.". */
const IN_WORDS =
  /^[-⁃–(\s"]*(?:n\.? ?t\.?|(?:như|nhu|tương tự(?: như)?)(?: (?:dòng|hàng|ô|mục|lớp))? (?:trên|tren)|tương tự|idem|id\.?|ditto)[-).\s"]*$/iu;
/** ″, ", '', 〃, -"-, -//-, ↑: strokes, alone or between dashes. */
const STROKES = /^[-\s]*(?:["″〃'’‘´`↑]{1,4}|,,|\/\/)[-\s]*$/u;
/** "như dòng 1", "nt (3)", "giống mục số 2": a row, and nobody knows by which numbering. */
const OF_A_ROW =
  /^[-–(\s"]*(?:(?:như|nhu|giống|giong|tương tự)(?: như)? (?:dòng|hàng|ô|mục|lớp|stt|số|dong|hang|muc)(?: (?:số|thứ|thu))?|n\.? ?t\.?)[ (]*\d{1,3}[-).\s"]*$/iu;
const LONGEST = 30;
/** "như", "giống", "tương tự", "idem", "ditto", or a sign: what begins with anything else is none. */
const MAY_BE = /^(?:[^\p{L}\d]|[dgint])/iu;

const isOne = remembered((text) => {
  const words = cleanText(text);
  return { yes: IN_WORDS.test(words) || STROKES.test(words), ofRow: OF_A_ROW.test(words) };
});

/**
 * Whether a text only says that another row says it: "above" for "-nt-", "như trên", ″; "numbered" for "như dòng 1".
 * undefined: it says something itself.
 */
export function dittoOf(text: string): "above" | "numbered" | undefined {
  if (text.length > LONGEST || !MAY_BE.test(text)) return undefined;
  const { yes, ofRow } = isOne(text);
  return yes ? "above" : ofRow ? "numbered" : undefined;
}
