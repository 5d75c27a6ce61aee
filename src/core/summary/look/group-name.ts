import type { CatalogueIndex } from "../../catalogue";
import type { UnitGroup } from "../../merge";
import { words } from "./words";

/** What units that are told together are called: the unit above them, or their kind. */
export function nameOfGroup({ by, code }: UnitGroup, { index }: { readonly index: CatalogueIndex }): string {
  if (by === "kind") return index.unitKind(code)?.name ?? code;
  return code === "" ? words.otherUnits : (index.orgUnit(code)?.name ?? code);
}
