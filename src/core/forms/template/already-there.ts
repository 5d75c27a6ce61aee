import { exactKey } from "../../base";
import type { Catalogue, ChoiceList, Template } from "../../catalogue";
import type { TemplateOfTable } from "./template-of-table";

/** A template of the catalogue that bears the title of a form. */
export interface AlreadyThere {
  readonly template: Template;
  /** Labels of columns that only one of the two has, or that hold something else; none where a unit sees the same form. */
  readonly others: readonly string[];
  readonly isEqual: boolean;
}

/** The template of the catalogue a form was made into before: an equal one, else one of the same title; undefined where there is none. */
export function alreadyThere(
  { template, choiceLists }: TemplateOfTable,
  catalogue: Pick<Catalogue, "templates" | "choiceLists">,
): AlreadyThere | undefined {
  const own = columnsSeen(template, choiceLists);
  const titled = catalogue.templates
    .filter(({ layout, title }) => layout === "table" && exactKey(title) === exactKey(template.title))
    .map((known) => {
      const there = columnsSeen(known, catalogue.choiceLists);
      const others = [...own, ...there].filter(([seen]) => !(own.has(seen) && there.has(seen)));
      const isEqual = others.length === 0 && rowsSeen(known) === rowsSeen(template);
      return { template: known, isEqual, others: [...new Set(others.map(([, label]) => label))] };
    });
  return titled.find(({ isEqual }) => isEqual) ?? titled.at(-1);
}

/** What a unit sees of each column, with its label. */
function columnsSeen({ fields }: Template, lists: readonly ChoiceList[]): ReadonlyMap<string, string> {
  return new Map(
    fields.map(({ label, group = "", type, unitOfMeasure = "", list, formula }) => {
      const choices = lists.find(({ code }) => code === list)?.choices.map(({ value }) => value) ?? [];
      const seen = { label, group, type, unitOfMeasure, choices, isComputed: formula !== undefined };
      return [JSON.stringify(seen), label] as const;
    }),
  );
}

const rowsSeen = ({ presetRows }: Template): string =>
  JSON.stringify(presetRows.map((row) => Object.values(row).map(String).sort()));
