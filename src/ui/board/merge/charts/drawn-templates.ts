import type { MergeResult, MergedTemplate } from "../../../../app";
import type { CatalogueIndex, Field, Template } from "../../../../core/catalogue";

/** A template of the result and the columns whose figures are numbers: what has a length can be drawn. */
export interface Drawn {
  readonly template: Template;
  readonly merged: MergedTemplate;
  readonly fields: readonly Field[];
}

/** The templates of which there is anything to draw, in their order. */
export function drawnTemplates({ templates }: MergeResult, index: CatalogueIndex): readonly Drawn[] {
  return templates.flatMap((merged) => {
    const template = index.template(merged.code);
    const fields = (template?.fields ?? []).filter(({ key }) =>
      [merged.total, ...merged.units.map(({ figures }) => figures)].some(
        ({ [key]: figure }) => typeof figure === "number",
      ),
    );
    return template === undefined || fields.length === 0 ? [] : [{ template, merged, fields }];
  });
}
