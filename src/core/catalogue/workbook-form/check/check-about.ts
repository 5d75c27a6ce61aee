import { foldKey } from "../../../base";
import { type Tell, readText } from "../read/table-row";
import { ABOUT_ITEMS } from "../rows/about";
import type { Found } from "../read/located";
import { TABLES } from "../tables/tables";
import { checkReference } from "./check-rows";

/** The catalogue's own data: a missing item is reported by name; the board is one of the units. */
export function checkAbout({ about, orgUnits }: Found, tell: Tell): void {
  if (about.length === 0) return;
  const byItem = new Map(about.map((located) => [foldKey(located.item.item), located]));
  for (const label of Object.values(ABOUT_ITEMS)) {
    const { item, row } = byItem.get(foldKey(label)) ?? {};
    if (row === undefined)
      tell("catalogue.value-missing", { sheet: TABLES.about.sheet }, { facts: { header: label } });
    else if (item?.value !== undefined) readText(row, "value", item.value);
  }
  const codes = new Set(orgUnits.map(({ item }) => item.code));
  const board = byItem.get(foldKey(ABOUT_ITEMS.board));
  if (board !== undefined) checkReference(board.row, "value", codes);
}
