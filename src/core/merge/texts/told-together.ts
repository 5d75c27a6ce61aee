import { groupBy, rememberedOf } from "../../base";
import { aggregationOf } from "../../catalogue";
import { type CondensedText, condensedTexts } from "../figures/condensed-texts";
import type { TemplateSummary } from "../model";
import { type AlikeGroups, alikeTexts } from "./alike-texts";
import { movedIn } from "./moved-texts";
import { type ToldText, toldText } from "./told-words";

/** Texts that say the same in other words (RULES.md M41); mostly there is but one. */
export interface ToldTogether extends Omit<CondensedText, "firstRow"> {
  /** Every wording, the one that stands for all first. */
  readonly wordings: readonly [Wording, ...Wording[]];
}

export interface Wording extends CondensedText {
  /** It stands with another because they say the same, and not only because the board put them together. */
  readonly isAlike: boolean;
}

/**
 * The texts of a template, those together that say the same in other words under one column and group; none is left out.
 * Lists without repetition (numbers of papers) are no prose: each of theirs stands alone.
 */
export const toldTogether = rememberedOf((summary: TemplateSummary): readonly ToldTogether[] => {
  const inOrder = new Map(summary.units.map(({ orgUnit }, at) => [orgUnit, at]));
  const place = (code: string) => inOrder.get(code) ?? inOrder.size;
  const byScope = groupBy(condensedTexts(summary), ({ field, group }) => JSON.stringify([field.key, group]));
  return [...byScope.values()]
    .flatMap((scope) => wordingsIn(summary, scope))
    .map((wordings): ToldTogether => {
      const [{ field, group, text }] = wordings;
      const units = new Set(wordings.flatMap(({ orgUnits }) => orgUnits));
      const orgUnits = [...units].sort((a, b) => place(a) - place(b));
      const rows = wordings.reduce((sum, one) => sum + one.rows, 0);
      return { field, group, text, orgUnits, rows, wordings };
    });
});

function wordingsIn(
  summary: TemplateSummary,
  scope: readonly CondensedText[],
): readonly ToldTogether["wordings"][] {
  const isProse = scope.every(({ field }) => aggregationOf(field).isGrouped === true);
  if (!isProse) return scope.map((one) => [{ ...one, isAlike: false }]);
  const { groups, byWords } = alikeIn(summary, scope);
  const wording = (one: CondensedText): Wording => ({ ...one, isAlike: byWords.has(one) });
  return groups.map(([first, ...others]) => [wording(first), ...others.map(wording)]);
}

/** Texts of one column, those together that say the same, or that the board put together (RULES.md M41, M43). */
export function alikeIn<One extends TextOfColumn>(
  summary: TemplateSummary,
  texts: readonly One[],
): AlikeGroups<One> {
  const field = texts[0]?.field.key;
  const moved = movedIn(summary.moved ?? [], field);
  return alikeTexts(texts, ({ text }) => text, { read: readerOf(summary), moved });
}

type TextOfColumn = Pick<CondensedText, "field" | "text">;

/** Reads the texts of one summary, each once: its sheet, its report and the annex ask about them all. */
const readerOf = rememberedOf((_: TemplateSummary): ((text: string) => ToldText) => {
  const texts = new Map<string, ToldText>();
  return (text) => {
    const told = texts.get(text) ?? toldText(text);
    texts.set(text, told);
    return told;
  };
});
