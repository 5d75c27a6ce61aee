import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { serialFromDate } from "../../src/core/base";
import { readWorkbook, type Workbook } from "../../src/core/workbook";
import { contractSteps } from "../../src/host/excel";
import { runPython } from "../support/office-tools";
import { keepPicture, useBrowser } from "./browser";

/** The trial host in a real browser: its grid, its files, and the pane over it. */

const { openWorkbench } = useBrowser();
const LOCKED = "Ô này đã khóa";
/** Rows of the cover, as the form prints them. */
const SIGNED_ON = "D22";
const MADE_BY = "D23";
const PHONE = "D24";

async function ready(page: Page): Promise<void> {
  await page.getByRole("tab", { name: /^2024-H1_/ }).waitFor();
  // The pane has read the workbook: it names the cover.
  await page.getByText("Thông tin chung").first().waitFor();
  // The grid works out its formulas after it is drawn, and would lose keys typed meanwhile.
  await page.evaluate(async () => {
    for (let idle = 0; idle < 3; idle += 1) await new Promise((next) => requestIdleCallback(next));
  });
}

/** Goes to a cell as a user does, by the name box, and types. */
async function typeIn(page: Page, cell: string, text: string): Promise<void> {
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

async function savedFile(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Lưu tệp .xlsx" }).click(),
  ]);
  const file = path.join(mkdtempSync(path.join(tmpdir(), "khoagiao-workbench-")), "saved.xlsx");
  await download.saveAs(file);
  return file;
}

function mustRead(file: string): Workbook {
  const workbook = readWorkbook(readFileSync(file));
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.issues));
  return workbook.value;
}

const cellOf = (workbook: Workbook, row: number, column: number) =>
  workbook.sheets[0]?.rows.find(({ number }) => number === row)?.cells.find((cell) => cell.column === column);

test("what is typed by hand is saved as it was meant: the day first, the code with its zeros", async () => {
  const { page } = await openWorkbench();
  await ready(page);
  await typeIn(page, SIGNED_ON, "05/11/2024");
  await typeIn(page, MADE_BY, "Nguyễn Thị Tỉnh");
  await typeIn(page, PHONE, "007");
  await keepPicture(page, "workbench-typed");
  const file = await savedFile(page);

  const workbook = mustRead(file);
  expect(cellOf(workbook, 22, 4)).toMatchObject({ kind: "date", value: serialFromDate("2024-11-05") });
  expect(cellOf(workbook, 23, 4)).toMatchObject({ kind: "text", value: "Nguyễn Thị Tỉnh" });
  expect(cellOf(workbook, 24, 4)).toMatchObject({ kind: "text", value: "007" });
  // The form's own check beside it was worked out anew.
  expect(cellOf(workbook, 22, 7)?.value ?? "").not.toBe("Chưa nhập.");
  const seen = runPython(
    `
import sys
sheet = openpyxl.load_workbook(sys.argv[1]).worksheets[0]
print(sheet["D22"].value.isoformat(), sheet["D24"].value, sheet.protection.sheet, len(sheet.data_validations.dataValidation) > 10)`,
    [file],
  );
  expect(seen.trim()).toBe("2024-11-05T00:00:00 007 True True");
});

test("a locked cell refuses typing and says so; the next good entry takes the notice away", async () => {
  const { page } = await openWorkbench();
  await ready(page);
  await typeIn(page, "A16", "sửa tên cột");
  await page.getByText(LOCKED).waitFor();
  await keepPicture(page, "workbench-locked");
  await typeIn(page, PHONE, "0905123456");
  await page.getByText(LOCKED).waitFor({ state: "detached" });
  const workbook = mustRead(await savedFile(page));
  expect(cellOf(workbook, 16, 1)?.value).toContain("Đơn vị báo cáo");
});

test("the pane hears what is typed in the grid", async () => {
  const { page } = await openWorkbench();
  await ready(page);
  const pane = page.getByLabel("Ngăn tác vụ", { exact: true });
  await pane.getByText("3 lỗi").waitFor();
  await typeIn(page, MADE_BY, "Nguyễn Thị Tỉnh");
  await pane.getByText("2 lỗi").waitFor();
});

test("a sample opens in a tab of its own and can be closed again", async () => {
  const { page } = await openWorkbench();
  await ready(page);
  await page.getByRole("button", { name: "Mở tệp mẫu…" }).click();
  await page.getByRole("menuitem", { name: "Binh Thanh" }).click();
  const tab = page.getByRole("tab", { name: "Binh Thanh.xlsx" });
  await tab.waitFor();
  expect(await tab.getAttribute("aria-selected")).toBe("true");
  await page.getByText("Thông tin chung").first().waitFor();
  await keepPicture(page, "workbench-sample");
  await page.getByRole("button", { name: "Đóng Binh Thanh.xlsx" }).click();
  await tab.waitFor({ state: "detached" });
  await page.getByText("Thông tin chung").first().waitFor();
});

test("a tab that comes back has what was typed in it", async () => {
  const { page } = await openWorkbench();
  await ready(page);
  await typeIn(page, PHONE, "0905123456");
  await page.getByRole("button", { name: "Mở tệp mẫu…" }).click();
  await page.getByRole("menuitem", { name: "Binh Thanh" }).click();
  await page.getByRole("tab", { name: "Binh Thanh.xlsx" }).waitFor();
  await page.getByRole("tab", { name: /^2024-H1_/ }).click();
  await page.getByText("Thông tin chung").first().waitFor();
  expect(cellOf(mustRead(await savedFile(page)), 24, 4)).toMatchObject({ kind: "text", value: "0905123456" });
});

test("a file that is no workbook is refused in words, and nothing changes", async () => {
  const { page } = await openWorkbench();
  await ready(page);
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Mở tệp .xlsx…" }).click();
  await (await chooser).setFiles({ name: "thu.xlsx", mimeType: "", buffer: Buffer.from("xin chào") });
  await page.getByText(/^thu\.xlsx: /).waitFor();
  expect(await page.getByRole("tab", { name: /\.xlsx$/ }).count()).toBe(1);
});

test("the pane is made wider and narrower by keyboard, within Excel's bounds", async () => {
  const { page } = await openWorkbench();
  await ready(page);
  const edge = page.getByRole("separator", { name: "Độ rộng ngăn tác vụ" });
  await edge.focus();
  for (let press = 0; press < 20; press++) await page.keyboard.press("ArrowLeft");
  expect(await edge.getAttribute("aria-valuenow")).toBe("450");
  for (let press = 0; press < 20; press++) await page.keyboard.press("ArrowRight");
  expect(await edge.getAttribute("aria-valuenow")).toBe("320");
});

test("everything the pane relies on holds over this grid too", async () => {
  const { page } = await openWorkbench({ search: "?contract" });
  await page.locator("#contract[data-done]").waitFor({ state: "attached" });
  const outcomes = await page.locator("#contract li").allTextContents();
  expect(outcomes).toEqual(contractSteps.map(({ name }) => `ok: ${name}`));
});
