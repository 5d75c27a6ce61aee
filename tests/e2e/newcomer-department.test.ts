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
/** … and with one in which more people came than were to come. */
const ONE_WRONG_ROW = /^Đã nhập 1 dòng; 1 dòng còn lỗi/;

/** The sheet of KG01 in the file as the page saves it, in one press. */
async function savedSheet(page: Page) {
  await page.keyboard.press("F6");
  // The toolbar is one stop of the Tab key; the arrows go about in it.
  await tabTo(page, /^(?:Mở tệp mẫu…|Lưu tệp \.xlsx)$/);
  await tabTo(page, /^Lưu tệp \.xlsx/, "ArrowRight");
  return sheetSavedBy(page, () => page.keyboard.press("Enter"));
}

async function sheetSavedBy(page: Page, press: () => Promise<void>) {
  const download = page.waitForEvent("download");
  await press();
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

  const { entries, says } = await savedSheet(page);
  expect(entries).toEqual([expect.arrayContaining([serialFromDate("2024-03-15"), 2, 120, 112, 0, "Đạt"])]);
  // The sheet's own counts agree: one row, and no error.
  expect(says).toBe(ONE_ROW);
});

/** Asks for the page anew; whether the browser asked back, and the answer was to stay. */
async function staysWhenAsked(page: Page): Promise<boolean> {
  const asked = page.waitForEvent("dialog", { timeout: 30_000 });
  await page.evaluate(() => void setTimeout(() => location.reload()));
  const dialog = await asked.catch(() => undefined);
  await dialog?.dismiss();
  return dialog?.type() === "beforeunload";
}

test("a step is undone by keyboard, and the sheet is as it was", async () => {
  const { page } = await openWorkbench();
  await newEntry(page);
  await fillIn(page);
  await page.keyboard.press("Control+Enter");
  await pane(page)
    .getByText(/^Đã thêm dòng/)
    .waitFor();
  // At once, by mouse: the file waits until the formulas show what they come to.
  const save = page.getByRole("button", { name: "Lưu tệp .xlsx" });
  expect(await sheetSavedBy(page, () => save.click())).toMatchObject({
    says: expect.stringMatching(ONE_WRONG_ROW),
  });
  await pane(page).getByRole("button", { name: "Lưu", exact: true }).focus();
  await tabTo(page, /^Hoàn tác$/, "Shift+Tab");
  await page.keyboard.press("Enter");
  await pane(page)
    .getByText(/^Đã hoàn tác/)
    .waitFor();
  // What was saved is no longer what stands here.
  expect(await staysWhenAsked(page)).toBe(true);
  expect((await savedSheet(page)).entries).toEqual([]);
});
