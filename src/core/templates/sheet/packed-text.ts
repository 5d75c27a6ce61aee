import type { NameDraft } from "../../workbook";

/** Excel takes 8,192 characters in one formula; this leaves some room. */
export const MAX_FORMULA = 8000;

export interface PackedText {
  readonly names: readonly NameDraft[];
  /** Formula of the whole text. */
  readonly text: string;
}

/** Texts one after another, over as many defined names as Excel's limit asks for. */
export function packed(name: string, parts: readonly string[]): PackedText {
  const formulas: string[] = [];
  for (const part of parts) {
    const joined = formulas.length === 0 ? part : `${formulas.at(-1)}&${part}`;
    if (formulas.length === 0 || joined.length > MAX_FORMULA) formulas.push(part);
    else formulas[formulas.length - 1] = joined;
  }
  const names = formulas.map((formula, at) => ({ name: at === 0 ? name : `${name}_${at + 1}`, formula }));
  return {
    names,
    text: names.length < 2 ? (names[0]?.name ?? '""') : `(${names.map((one) => one.name).join("&")})`,
  };
}
