import type { Page } from "playwright-core";
import { useBrowser } from "../browser";
import { almostDone } from "./a-report";
import { type ExcelPlan, fakeExcels, microsoftsFiles } from "./real-client";

/**
 * An Excel that is out of order, behind Microsoft's own client: each time the pane says what happened and what to do,
 * and what was typed ends up in the workbook, once.
 */

const { openPane } = useBrowser();
const excelWith = fakeExcels();
/** The first row below the entries that are there. */
const NEXT = 15;
const noteOf = (row: number): string => `Tại hội trường xã, dòng ${row}`;
/** Answers Excel for Windows gives in the place of a result, as Microsoft's client knows them. */
const [SESSION_IS_OVER, DIALOG_IS_OPEN] = [5012, 5016];

async function openBeside(plan: ExcelPlan = {}, stays = false): Promise<Page> {
  const before = excelWith(almostDone(), plan);
  const { page } = await openPane({ officeJs: microsoftsFiles, before, ownClock: true, stays });
  return page;
}

/** Time enough for the pane to say that Excel has not answered. */
const wait = (page: Page): Promise<void> => page.clock.fastForward(3000);

/** From the list of forms, or from the entry that was saved last. */
async function typeNewEntry(page: Page, row = NEXT): Promise<void> {
  const form = page.getByRole("button", { name: /^KG01\./ });
  if (row === NEXT) await form.click();
  await page.getByRole("button", { name: "Thêm dòng" }).click();
  await page.getByLabel(/^Ngày tổ chức/).fill("15/3/2024");
  await page.getByLabel(/^Số hội nghị/).fill("5");
  await page.getByLabel(/^Ghi chú/).fill(noteOf(row));
}

const save = (page: Page): Promise<void> => page.getByRole("button", { name: "Lưu", exact: true }).click();

/** In how many cells the note stands. */
const timesWritten = (page: Page, row = NEXT): Promise<number> =>
  page.evaluate((note) => {
    const { grid } = window.fakeExcel;
    const cells = grid.sheets().flatMap(({ id }) => {
      const area = grid.usedArea(id);
      return area === undefined ? [] : grid.cells(id, area).flat();
    });
    return cells.filter(({ value }) => value === note).length;
  }, noteOf(row));

async function isSavedOnce(page: Page, row = NEXT): Promise<void> {
  await page.getByText(new RegExp(`^Đã thêm dòng ${row} `)).waitFor();
  expect(await timesWritten(page, row)).toBe(1);
}

test("an Excel that lacks the requirement set is told which Excel to use", async () => {
  const page = await openBeside({ sets: { ExcelApi: "1.7" } });
  await page.getByRole("heading", { level: 1, name: "Phiên bản Excel này chưa dùng được" }).waitFor();
});

test("a cell is being typed in, and this Excel cannot wait: nothing is written, and saving again does it", async () => {
  const page = await openBeside({ sets: { DelayForCellEdit: "" } });
  await typeNewEntry(page);
  const cell = await page.evaluateHandle(() => ({ leave: window.fakeExcel.controls.startCellEdit() }));
  await save(page);
  await page.getByText(/Một ô đang được gõ dở nên chưa ghi gì\. Hãy nhấn Enter hoặc Esc/).waitFor();
  expect(await timesWritten(page)).toBe(0);
  await cell.evaluate(({ leave }) => leave());
  await save(page);
  await isSavedOnce(page);
});

test("Excel never answers: opened again, the pane brings back what was typed", async () => {
  const page = await openBeside();
  await typeNewEntry(page);
  await page.evaluate(() => window.fakeExcel.controls.loseAnswersAfter(0));
  await save(page);
  await wait(page);
  await page.getByText(/^Excel chưa trả lời/).waitFor();
  await page.reload();
  await page.getByText(/^Đã khôi phục 1 nội dung/).waitFor();
  await page.getByRole("button", { name: /^KG01\./ }).click();
  await page.getByRole("button", { name: "Nhập tiếp dòng đang dở" }).click();
  expect(await page.getByLabel(/^Ghi chú/).inputValue()).toBe(noteOf(NEXT));
  await save(page);
  await isSavedOnce(page);
});

describe("one after another in the same Excel", () => {
  let page: Page;
  beforeAll(async () => {
    page = await openBeside({}, true);
  });

  test("a cell is being typed in, and this Excel waits: the pane says for what, and it is written then", async () => {
    await typeNewEntry(page, NEXT);
    const cell = await page.evaluateHandle(() => ({ leave: window.fakeExcel.controls.startCellEdit() }));
    await save(page);
    await wait(page);
    await page.getByText(/^Excel chưa trả lời.*hãy nhấn Enter hoặc Esc/).waitFor();
    expect(await timesWritten(page, NEXT)).toBe(0);
    await cell.evaluate(({ leave }) => leave());
    await isSavedOnce(page, NEXT);
  });

  test("Excel answers late: the pane asks for patience, and what was saved is there once", async () => {
    await typeNewEntry(page, NEXT + 1);
    await page.evaluate(() => (window.fakeExcel.lateBy = 3000));
    await save(page);
    await wait(page);
    await page.getByText(/^Excel chưa trả lời.*xin đợi thêm/).waitFor();
    // The answer on its way comes late; those after it need not.
    await page.evaluate(() => (window.fakeExcel.lateBy = 0));
    await wait(page);
    await isSavedOnce(page, NEXT + 1);
  });

  test.each([
    [
      "the workbook is closed meanwhile",
      SESSION_IS_OVER,
      /Mất kết nối với tệp.*Hãy mở lại tệp và ngăn tác vụ/,
      NEXT + 2,
    ],
    [
      "a dialog of Excel is open",
      DIALOG_IS_OPEN,
      /Một hộp thoại của Excel đang mở.*Hãy đóng hộp thoại/,
      NEXT + 3,
    ],
  ] as const)("%s: the pane says what to do, and keeps what was typed", async (_what, status, told, row) => {
    await typeNewEntry(page, row);
    await page.evaluate((answer) => (window.fakeExcel.refusal = answer), status);
    await save(page);
    await page.getByText(told).waitFor();
    await page.evaluate(() => (window.fakeExcel.refusal = undefined));
    expect(await timesWritten(page, row)).toBe(0);
    expect(await page.getByLabel(/^Ghi chú/).inputValue()).toBe(noteOf(row));
    await save(page);
    await isSavedOnce(page, row);
  });
});
