import path from "node:path";
import type { Page } from "playwright-core";
import { readWorkbook } from "../../../src/core/workbook";
import { keepPicture, useBrowser } from "../browser";
import { press, tabTo, type } from "../keyboard";
import { MORE_THAN_ALL, fillIn } from "../newcomer";
import { almostDone } from "./a-report";
import { fakeExcels, microsoftsFiles } from "./real-client";

/** A department's and a board's work, from the deployed pane through Microsoft's client into the workbook. */

const { openPane } = useBrowser();
const excelWith = fakeExcels();
const SAMPLES = path.join(__dirname, "../../../assets/samples/2024-H1");
const RETURNED = ["Binh Thanh.xlsx", "Tay Giang.xlsx"].map((name) => path.join(SAMPLES, name));

/** Every value that stands in a sheet of the open workbook. */
const valuesIn = (page: Page, sheet: string): Promise<readonly (readonly unknown[])[]> =>
  page.evaluate((prefix) => {
    const { grid } = window.fakeExcel;
    const { id } = grid.sheets().find(({ name }) => name.startsWith(prefix)) ?? { id: "" };
    const area = grid.usedArea(id);
    return area === undefined ? [] : grid.cells(id, area).map((row) => row.map(({ value }) => value));
  }, sheet);

test("a department adds a row, puts its slip right, and finishes the report", async () => {
  const { page } = await openPane({ officeJs: microsoftsFiles, before: excelWith(almostDone()), width: 320 });
  await page.getByRole("button", { name: /^KG01\./ }).click();
  await page.getByRole("button", { name: "Thêm dòng" }).click();
  await fillIn(page);
  await tabTo(page, /^Ghi chú/);
  const slip = page.getByText(MORE_THAN_ALL);
  await slip.waitFor();
  await tabTo(page, /^Đảng viên tham gia/, "Shift+Tab");
  await type(page, "112");
  await slip.waitFor({ state: "detached" });
  await page.keyboard.press("Control+Enter");
  await page.getByText(/^Đã thêm dòng \d+ vào biểu KG01\./).waitFor();
  const added = (await valuesIn(page, "KG01")).filter((row) => String(row).includes("40-CT/TW"));
  expect(added).toEqual([expect.arrayContaining([2, 120, 112, 0])]);

  await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await page.getByRole("button", { name: "Hoàn tất", exact: true }).click();
  await page.getByText(/^Đã hoàn tất\. Hãy lưu tệp rồi gửi/).waitFor();
  await keepPicture(page, "real client finished");
});

test("a board merges returned files, and Excel opens the summary", async () => {
  const workbook = { sheets: [{ name: "Sheet1", rows: [] }] };
  const before = excelWith(workbook);
  const { page } = await openPane({ officeJs: microsoftsFiles, before, view: "merge", width: 320 });
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Chọn tệp để tổng hợp" }).click();
  await (await chooser).setFiles(RETURNED);
  await page.getByRole("button", { name: "Mở bảng tổng hợp" }).click();
  await page.waitForFunction(() => window.fakeExcel.grid.opened.length === 1);
  const bytes = await page.evaluate(() => [...(window.fakeExcel.grid.opened[0] ?? [])]);
  const summary = readWorkbook(Uint8Array.from(bytes));
  expect(summary.ok && summary.value.sheets[0]?.name).toBe("Tổng quan");

  await page.evaluate(() => window.fakeExcel.controls.refuseNewWorkbooks());
  await press(page, /^Mở bảng tổng hợp$/);
  await page.getByRole("button", { name: "Chèn vào sổ tính đang mở" }).click();
  await page.getByText(/^Đã chèn các trang: .*Tổng quan/).waitFor();
  const sources = (await valuesIn(page, "Nguồn số liệu")).flat();
  expect(sources).toEqual(expect.arrayContaining(["Binh Thanh.xlsx", "Tay Giang.xlsx"]));
  await keepPicture(page, "real client inserted");
});
