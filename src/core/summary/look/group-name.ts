import type { CatalogueIndex } from "../../catalogue";
import type { UnitGroup } from "../../merge";
import { words } from "./words";

/** How units are told together: "Theo đơn vị cấp trên". */
export const wayOfGrouping = (by: UnitGroup["by"]): string =>
  by === "parent" ? words.byParent : words.byKind;

/** What units that are told together are called: the unit above them, or their kind. */
export function nameOfGroup({ by, code }: UnitGroup, { index }: { readonly index: CatalogueIndex }): string {
  if (by === "kind") return index.unitKind(code)?.name ?? code;
  return code === "" ? words.otherUnits : (index.orgUnit(code)?.name ?? code);
}
