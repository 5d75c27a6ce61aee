import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { serialFromDate } from "../../src/core/base";
import { readWorkbook } from "../../src/core/workbook";
import { accessibilityFaults } from "./accessibility";
import { keepPicture, useBrowser } from "./browser";
import { tabTo, type } from "./keyboard";
import { GRID, MORE_THAN_ALL, fillIn, newEntry, pane } from "./newcomer";

/** Somebody of a department opens what `npm start` shows and fills in a form, with the keyboard alone. */

const { openWorkbench } = useBrowser();

/** What a sheet with one good row says of itself. */
const ONE_ROW = "Đã nhập 1 dòng";
const MOST_SAVES = 8;

/** The sheet of KG01 in the file as the page saves it. */
async function savedSheet(page: Page) {
  await page.keyboard.press("F6");
  // The toolbar is one stop of the Tab key; the arrows go about in it.
  await tabTo(page, /^(?:Mở tệp mẫu…|Lưu tệp \.xlsx)$/);
  await tabTo(page, /^Lưu tệp \.xlsx/, "ArrowRight");
  return savedAnew(page);
}

/** The same, saved by the button the keyboard stands on, once the grid has worked out its formulas. */
async function savedAnew(page: Page) {
  await page.getByText("Đang tính công thức").waitFor({ state: "detached" });
  const download = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  const file = path.join(mkdtempSync(path.join(tmpdir(), "khoagiao-newcomer-")), "saved.xlsx");
  await (await download).saveAs(file);
  const workbook = readWorkbook(readFileSync(file));
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.issues));
  const sheet = workbook.value.sheets.find(({ name }) => name.startsWith("KG01"));
  const rows = sheet?.rows.map(({ cells }) => cells.map(({ value }) => value)) ?? [];
  const entries = rows.filter((row) => row.some((value) => String(value).startsWith("40-CT/TW")));
  const says = rows.flat().find((value) => String(value).startsWith("Đã nhập"));
  return { entries, says };
}

test("a form is filled in by keyboard: the slip is seen beside its field, put right, and the row is in the sheet", async () => {
  const { page } = await openWorkbench();
  await newEntry(page);
  await fillIn(page);

  await tabTo(page, /^Ghi chú/);
  const slip = pane(page).getByText(MORE_THAN_ALL);
  await slip.waitFor();
  expect(await slip.innerText()).toContain("Hãy kiểm tra và sửa.");
  expect(await accessibilityFaults(page, GRID)).toEqual([]);
  await slip.evaluate((element) => element.scrollIntoView({ block: "center" }));
  await keepPicture(page, "newcomer slip");

  await page.keyboard.press("Shift+F6");
  await page.keyboard.press("F6"); // to the grid and back: the pane still knows the place
  await tabTo(page, /^Đảng viên tham gia/, "Shift+Tab");
  await type(page, "112");
  await slip.waitFor({ state: "detached" });
  await page.keyboard.press("Control+Enter");
  await pane(page)
    .getByText(/^Đã thêm dòng \d+ vào biểu KG01\./)
    .waitFor();
  await keepPicture(page, "newcomer saved");

  let { entries, says } = await savedSheet(page);
  // What hangs on a name is worked out in further rounds, each announced as it begins: a save may fall between two.
  for (let saves = 1; says !== ONE_ROW && saves < MOST_SAVES; saves += 1)
    ({ entries, says } = await savedAnew(page));
  expect(entries).toEqual([expect.arrayContaining([serialFromDate("2024-03-15"), 2, 120, 112, 0, "Đạt"])]);
  // The sheet's own counts agree: one row, and no error.
  expect(says).toBe(ONE_ROW);
});

test("a step is undone by keyboard, and the sheet is as it was", async () => {
  const { page } = await openWorkbench();
  await newEntry(page);
  await fillIn(page);
  await page.keyboard.press("Control+Enter");
  await pane(page)
    .getByText(/^Đã thêm dòng/)
    .waitFor();
  await tabTo(page, /^Hoàn tác$/, "Shift+Tab");
  await page.keyboard.press("Enter");
  await pane(page)
    .getByText(/^Đã hoàn tác/)
    .waitFor();
  expect((await savedSheet(page)).entries).toEqual([]);
});
