import type { MergeResult } from "../../../../app";
import type { CatalogueIndex } from "../../../../core/catalogue";
import type { LetterOrder } from "../../../../core/paper";
import { type BoardWords, type Language, fieldLabelsOf, sayToUnit } from "../../../../i18n";

/** What the lists of the result are written with. */
export interface Stationery {
  readonly index: CatalogueIndex;
  readonly words: BoardWords;
  readonly language: Language;
}

/** What the letters to paste are written from: the texts that “Thư gửi các đơn vị” saves too. */
export function letterOrder(merged: MergeResult, { index }: Stationery): LetterOrder {
  const labelOf = fieldLabelsOf(index);
  return { merged, index, on: merged.asOf, wording: (issue) => sayToUnit(issue, labelOf) };
}
