import { groupBy } from "../../base";
import { aggregationOf } from "../../catalogue";
import { type CondensedText, condensedTexts } from "../figures/condensed-texts";
import type { TemplateSummary } from "../model";
import { alikeTexts } from "./alike-texts";
import { movedIn } from "./moved-texts";
import { type ToldText, toldText } from "./told-words";

/** Texts that say the same in other words (RULES.md M41); mostly there is but one. */
export interface ToldTogether extends Omit<CondensedText, "firstRow"> {
  /** Every wording, the one that stands for all first. */
  readonly wordings: readonly [CondensedText, ...CondensedText[]];
}

/**
 * The texts of a template, those together that say the same in other words under one column and group; none is left out.
 * Lists without repetition (numbers of papers) are no prose: each of theirs stands alone.
 */
export function toldTogether(summary: TemplateSummary): readonly ToldTogether[] {
  const inOrder = new Map(summary.units.map(({ orgUnit }, at) => [orgUnit, at]));
  const place = (code: string) => inOrder.get(code) ?? inOrder.size;
  const byScope = groupBy(condensedTexts(summary), ({ field, group }) => JSON.stringify([field.key, group]));
  return [...byScope.values()]
    .flatMap((scope) =>
      scope.every(({ field }) => aggregationOf(field).isGrouped === true)
        ? alikeIn(summary, scope)
        : scope.map((one) => [one] as const),
    )
    .map((wordings): ToldTogether => {
      const [{ field, group, text }] = wordings;
      const units = new Set(wordings.flatMap(({ orgUnits }) => orgUnits));
      const orgUnits = [...units].sort((a, b) => place(a) - place(b));
      const rows = wordings.reduce((sum, one) => sum + one.rows, 0);
      return { field, group, text, orgUnits, rows, wordings };
    });
}

const readers = new WeakMap<TemplateSummary, (text: string) => ToldText>();

/** Texts of one column, those together that say the same, or that the board put together (RULES.md M41, M43). */
export function alikeIn<One extends TextOfColumn>(
  summary: TemplateSummary,
  texts: readonly One[],
): readonly (readonly [One, ...One[]])[] {
  const field = texts[0]?.field.key;
  const moved = movedIn(summary.moved ?? [], field);
  return alikeTexts(texts, ({ text }) => text, { read: readerOf(summary), moved });
}

type TextOfColumn = Pick<CondensedText, "field" | "text">;

/** Reads the texts of one summary, each once: its sheet, its report and the annex ask about them all. */
function readerOf(summary: TemplateSummary): (text: string) => ToldText {
  const known = readers.get(summary);
  if (known !== undefined) return known;
  const texts = new Map<string, ToldText>();
  const read = (text: string): ToldText => {
    const told = texts.get(text) ?? toldText(text);
    texts.set(text, told);
    return told;
  };
  readers.set(summary, read);
  return read;
}
