import { writeWorkbook } from "../core/workbook";
import { contractWorkbook, walkSteps } from "../host/excel";
import type { OpenBooks } from "./desk/open-books";

/**
 * Walks through what the pane relies on (`contractSteps`), each step in a fresh workbook of the grid, and writes the
 * outcome into the page.
 */
export async function walkContract(desk: OpenBooks): Promise<void> {
  const list = document.createElement("ol");
  list.id = "contract";
  document.body.prepend(list);
  const bytes = writeWorkbook(contractWorkbook);
  const fresh = () => {
    desk.open(bytes, "Hop dong.xlsx");
    const spreadsheet = desk.spreadsheet();
    if (!spreadsheet) throw new Error("no workbook");
    return spreadsheet;
  };
  await walkSteps(fresh, ({ name, failure = "ok" }) => {
    const item = document.createElement("li");
    item.textContent = `${failure}: ${name}`;
    list.append(item);
  });
  list.dataset["done"] = "true";
}
