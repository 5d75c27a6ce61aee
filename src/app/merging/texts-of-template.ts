import { given, groupBy } from "../../core/base";
import { aggregationOf } from "../../core/catalogue";
import { type SummaryModel, type ToldTogether, textKey, toldTogether } from "../../core/merge";
import { type Decision, isAboutTexts } from "../../core/submissions";

/** The texts of one column and group: among these the board puts together and takes apart. Plain data: it may cross threads. */
export interface TextsOfColumn {
  /** Key of the column. */
  readonly field: string;
  /** Values of the template's `groupBy` fields. */
  readonly group: ToldTogether["group"];
  readonly texts: readonly TextShown[];
}

/** Texts that stand together, under the one that stands for all. */
export interface TextShown {
  readonly text: string;
  readonly orgUnits: readonly string[];
  /** Every wording, that one first. */
  readonly wordings: readonly WordingShown[];
}

export interface WordingShown {
  readonly text: string;
  readonly orgUnits: readonly string[];
  /** It stands with another because they say the same: it can be taken out. */
  readonly isAlike: boolean;
  /** What was decided of it, here or by a board below, and holds. */
  readonly decision?: Decision;
}

/** The prose of a template as the summary tells it (RULES.md M41, M43); nothing where the template has none. */
export function textsOfTemplate(
  template: string,
  { templates, decisions }: Pick<SummaryModel, "templates" | "decisions">,
): readonly TextsOfColumn[] {
  const summary = templates.find((one) => one.template.code === template);
  if (summary === undefined) return [];
  const decided = new Map(
    decisions.flatMap(({ decision, state }) =>
      state === "applied" && isAboutTexts(decision) && decision.template === template
        ? [[textKey(decision.field, decision.before ?? ""), decision] as const]
        : [],
    ),
  );
  const prose = toldTogether(summary).filter(({ field }) => aggregationOf(field).isGrouped === true);
  const columns = groupBy(prose, ({ field, group }) => JSON.stringify([field.key, ...group]));
  return [...columns.values()].flatMap((texts): readonly TextsOfColumn[] => {
    const [first] = texts;
    if (first === undefined) return [];
    const { field, group } = first;
    const shown = texts.map(({ text, orgUnits, wordings }): TextShown => ({
      ...{ text, orgUnits },
      wordings: wordings.map((one) => ({
        ...{ text: one.text, orgUnits: one.orgUnits, isAlike: one.isAlike },
        ...given({ decision: decided.get(textKey(field.key, one.text)) }),
      })),
    }));
    return [{ field: field.key, group, texts: shown }];
  });
}
