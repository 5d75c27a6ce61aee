import { foldKey } from "../../../base";
import { type Tell, readText } from "../read/table-row";
import { ABOUT_ITEMS, BOARD_ITEM, letterheadItem } from "../rows/about";
import type { Found } from "../read/located";
import { cellText } from "../tables/cell-reading";
import { TABLES } from "../tables/tables";
import { checkReference, checkUnique } from "./check-rows";

/**
 * The catalogue's own data: a missing item is reported by name; the board is one of the units; only its names change
 * from a day on, each once on that day.
 */
export function checkAbout({ about, orgUnits }: Found, tell: Tell): void {
  if (about.length === 0) return;
  const known = new Set(ABOUT_ITEMS.map(({ label }) => foldKey(label)));
  const ours = about.filter(({ item }) => known.has(foldKey(item.item)));
  checkUnique(ours, "item", ({ item, from = "" }) => `${foldKey(item)}\n${from}`);
  const lasting = ours.filter(({ item }) => item.from === undefined);
  const byItem = new Map(lasting.map((located) => [foldKey(located.item.item), located]));
  for (const { label, usual } of ABOUT_ITEMS) {
    if (usual === undefined && !byItem.has(foldKey(label)))
      tell("catalogue.value-missing", { sheet: TABLES.about.sheet }, { facts: { header: label } });
  }
  for (const { item, row } of ours) {
    if (item.value !== undefined) readText(row, "value", item.value);
    if (item.from !== undefined && letterheadItem(item.item) === undefined)
      row.tell("catalogue.item-undated", "from", { found: item.item });
  }
  const codes = new Set(orgUnits.map(({ item }) => item.code));
  const board = byItem.get(foldKey(BOARD_ITEM));
  if (board !== undefined) checkReference(board.row, "value", codes, cellText(board.item.value));
}
