import { type CatalogueIndex, fieldOfKey } from "../../catalogue";
import type { Decision } from "../../submissions";

/** Decisions by the keys that columns bear today: one made before a key was changed is about the same column. */
export const decisionsToday = (decisions: readonly Decision[], index: CatalogueIndex): readonly Decision[] =>
  decisions.map((decision) => {
    const { template = "", field } = decision;
    const fields = field === undefined ? [] : (index.template(template)?.fields ?? []);
    const key = fieldOfKey(fields, field ?? "")?.key ?? field;
    return key === field || key === undefined ? decision : { ...decision, field: key };
  });
