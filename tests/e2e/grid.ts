import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { readWorkbook, type Workbook } from "../../src/core/workbook";

/** What is done with the grid of the workbench, and what its files hold. */

/** Rows of the cover, as the form prints them. */
export const SIGNED_ON = "D22";
export const MADE_BY = "D23";
export const PHONE = "D24";
export const SIGNED_BY = "D25";

/** Waits until the grid shows the form and the pane has read it. */
export async function ready(page: Page): Promise<void> {
  await page.getByRole("tab", { name: /^2024-H1 - / }).waitFor();
  // The pane has read the workbook: it names the cover.
  await page.getByText("Thông tin chung").first().waitFor();
  await idle(page);
}

/** The grid works out its rules after it is drawn; it would lose keys typed meanwhile, and a tab closed meanwhile. */
export const idle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let times = 0; times < 3; times += 1) {
      await new Promise((next) => requestIdleCallback(next));
      await new Promise((next) => setTimeout(next, 50));
    }
  });

/** Goes to a cell as a user does, by the name box, and types. */
export async function typeIn(page: Page, cell: string, text: string): Promise<void> {
  const box = page.locator("main input").first();
  await box.fill(cell);
  await box.press("Enter");
  // The grid takes the keys once its own editor has the focus again.
  await page.waitForFunction(() => document.activeElement?.getAttribute("contenteditable") === "true");
  await page.waitForTimeout(300);
  await page.keyboard.type(text, { delay: 20 });
  await page.keyboard.press("Enter");
  await page.waitForTimeout(400);
}

/** Saves the open workbook; where the file lies. */
export async function savedFile(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Lưu tệp .xlsx" }).click(),
  ]);
  const file = path.join(mkdtempSync(path.join(tmpdir(), "khoagiao-workbench-")), "saved.xlsx");
  await download.saveAs(file);
  return file;
}

export function mustRead(file: string): Workbook {
  const workbook = readWorkbook(readFileSync(file));
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.issues));
  return workbook.value;
}

/** A cell of the first sheet. */
export const cellOf = (workbook: Workbook, row: number, column: number) =>
  workbook.sheets[0]?.rows.find(({ number }) => number === row)?.cells.find((cell) => cell.column === column);
