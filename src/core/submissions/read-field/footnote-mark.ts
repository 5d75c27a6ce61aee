const MARKS = "¹²³⁰⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰ*";
const AROUND = " ()⁽⁾,;\u00a0\t\r\n";
/** m², km³: the figure is a part of the unit. */
const POWER = /(?<!\p{L})[kcdm]?m[²³]$/u;
/** "¹3044", "(²) Trực tiếp" */
const BEFORE = /^[\s(⁽]*[¹²³⁰⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰ]+[)⁾]?\s*(?=\S)/u;

/**
 * The text without the marks of a footnote it ends in, or begins with: figures or letters above the line or stars, bare
 * or in brackets (¹ (²) **). Undefined where there is none.
 */
export function withoutFootnoteMark(text: string): string | undefined {
  const end = endOfWords(text);
  const begin = BEFORE.exec(text)?.[0].length ?? 0;
  if (end === 0 || (begin === 0 && end === text.length)) return undefined;
  return begin < end ? text.slice(begin, end) : undefined;
}

/** Where the words end and the marks begin; 0 for a text of marks alone. */
function endOfWords(text: string): number {
  let [marks, open, end] = [0, 0, text.length];
  for (let at = text.length; at > 0; at -= 1) {
    const sign = text[at - 1] ?? "";
    if (MARKS.includes(sign)) marks += 1;
    else if (!AROUND.includes(sign)) break;
    else if (sign === ")" || sign === "⁾") open += 1;
    else if (sign === "(" || sign === "⁽") open -= 1;
    // A bracket that opened before the mark belongs to the text: "(nhóm ¹)".
    if (marks > 0 && open === 0) end = at - 1;
  }
  return marks > 0 && POWER.test(text.trimEnd()) ? text.length : end;
}
