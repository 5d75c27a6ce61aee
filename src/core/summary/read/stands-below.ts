import type { CatalogueIndex } from "../../catalogue";

/**
 * Whether a unit is one of those a board merges, in the catalogue of the board that merges now: both stand under one
 * body, as a commune and the board of its district do. Whoever reports to a board stands below it in its own summary.
 */
export function standsBelow(orgUnit: string, board: string, index: CatalogueIndex): boolean {
  if (board === index.catalogue.board.orgUnit) return true;
  const own = index.orgUnit(board);
  if (own === undefined) return false;
  const passed = new Set<string>();
  for (let code: string | undefined = orgUnit; code !== undefined && !passed.has(code);) {
    if (code === own.code || code === own.parent) return true;
    passed.add(code);
    code = index.orgUnit(code)?.parent;
  }
  return false;
}
