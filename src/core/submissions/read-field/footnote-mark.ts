/** Figures above the line, a star, or either in brackets: ¹ ⁽¹⁾ (²) * (**). */
const MARK = /(?:\s*[(⁽]?(?:[¹²³⁰⁴-⁹]+|\*+)[)⁾]?)+\s*$/u;
/** m², km³: the figure is a part of the unit. */
const POWER = /(?<![\p{L}])(?:[kcdm]?m)[²³]\s*$/u;
const MAY_END_A_MARK = /[¹²³⁰⁴-⁹*)⁾]\s*$/u;

/** The text without the footnote's mark it ends in; undefined where it ends in none. */
export function withoutFootnoteMark(text: string): string | undefined {
  if (!MAY_END_A_MARK.test(text) || POWER.test(text)) return undefined;
  const bare = text.replace(MARK, "");
  return bare === text || bare.trim() === "" ? undefined : bare;
}
