import { writeWorkbook } from "../core/workbook";
import { contractSteps, contractWorkbook } from "../host/excel";
import type { Desk } from "./desk/desk";

/**
 * Walks through what the pane relies on (`contractSteps`), each step in a fresh workbook of the grid, and writes the
 * outcome into the page.
 */
export async function walkContract(desk: Desk): Promise<void> {
  const list = document.createElement("ol");
  list.id = "contract";
  document.body.prepend(list);
  const bytes = writeWorkbook(contractWorkbook);
  for (const { name, run } of contractSteps) {
    const item = document.createElement("li");
    item.textContent = `${await outcome(desk, bytes, run)}: ${name}`;
    list.append(item);
  }
  list.dataset["done"] = "true";
}

async function outcome(
  desk: Desk,
  bytes: Uint8Array,
  run: (typeof contractSteps)[number]["run"],
): Promise<string> {
  try {
    desk.open(bytes, "Hop dong.xlsx");
    const spreadsheet = desk.spreadsheet();
    if (!spreadsheet) return "no workbook";
    await run(spreadsheet);
    return "ok";
  } catch (error) {
    return String(error);
  }
}
