import type { CatalogueIndex, Field } from "../../catalogue";
import type { Scalar } from "../../workbook";

/** Presets name directives and units by their ids; cells show what people pick. */
export function presetValue(
  field: Field,
  value: string | number | undefined,
  index: CatalogueIndex,
): Scalar | undefined {
  if (field.type === "directive") return index.directive(String(value ?? ""))?.label;
  if (field.type === "org-unit") return index.orgUnit(String(value ?? ""))?.name;
  return value;
}
