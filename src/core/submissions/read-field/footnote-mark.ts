const MARKS = "¹²³⁰⁴⁵⁶⁷⁸⁹*";
const AROUND = " ()⁽⁾\u00a0\t\r\n";
/** m², km³: the figure is a part of the unit. */
const POWER = /(?<!\p{L})[kcdm]?m[²³]$/u;

/**
 * The text without the marks of a footnote it ends in: figures above the line or stars, bare or in brackets (¹ (²) **).
 * Undefined where it ends in none.
 */
export function withoutFootnoteMark(text: string): string | undefined {
  let at = text.length;
  let [marks, open] = [0, 0];
  for (; at > 0; at -= 1) {
    const sign = text[at - 1] ?? "";
    if (MARKS.includes(sign)) marks += 1;
    else if (!AROUND.includes(sign)) break;
    else if (sign === ")" || sign === "⁾") open += 1;
    else if (sign === "(" || sign === "⁽") open -= 1;
  }
  // A bracket that opened before the mark belongs to the text: "(nhóm ¹)".
  return marks === 0 || open !== 0 || at === 0 || POWER.test(text.trimEnd()) ? undefined : text.slice(0, at);
}
