import { foldKey } from "../../../base";
import type { Workbook } from "../../../workbook";
import { ABOUT_ITEMS, type AboutKey } from "../tables/about-items";
import { readTable } from "./read-table";
import type { Tell, TableRow } from "./table-row";
import { aboutTable } from "../tables/tables";

export interface About {
  readonly text: (key: AboutKey) => string;
  /** The row of an item, where there is one. */
  readonly row: (key: AboutKey) => TableRow<"item" | "value"> | undefined;
}

/** The catalogue's own data, item by item; a missing item is reported by name. */
export function readAbout(workbook: Workbook, tell: Tell): About {
  const rows = readTable(workbook, aboutTable, tell);
  const byItem = new Map(rows.map((row) => [foldKey(row.text("item")), row]));
  const found = new Map(ABOUT_ITEMS.map(({ key, label }) => [key, byItem.get(foldKey(label))]));
  if (rows.length > 0) {
    for (const { key, label } of ABOUT_ITEMS) {
      if (found.get(key) === undefined)
        tell("catalogue.value-missing", { sheet: aboutTable.sheet }, { facts: { header: label } });
    }
  }
  return { text: (key) => found.get(key)?.text("value") ?? "", row: (key) => found.get(key) };
}
