import type { MergeResult, MergedTemplate } from "../../../../app";
import { type CatalogueIndex, aggregationOf } from "../../../../core/catalogue";

/** The templates of a result in which units wrote prose. */
export const withProse = ({ templates }: MergeResult, index: CatalogueIndex): readonly MergedTemplate[] =>
  templates.filter(
    ({ code, rows }) =>
      rows > 0 &&
      (index.template(code)?.fields ?? []).some((field) => {
        const { gives, isGrouped = false } = aggregationOf(field);
        return gives === "texts" && isGrouped;
      }),
  );

export const hasProse = (result: MergeResult, index: CatalogueIndex): boolean =>
  withProse(result, index).length > 0;
