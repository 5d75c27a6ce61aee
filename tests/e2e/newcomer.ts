import type { Locator, Page } from "playwright-core";
import { press, tabTo, type } from "./keyboard";

/** What a newcomer does with the page that `npm start` shows, without a mouse. */

/** What an entry says when more people came than were to come. */
export const MORE_THAN_ALL = "Số đảng viên tham gia lớn hơn số phải học tập.";
/** The answer to the samples, whose board asks 34 units. */
const MERGED = /^14\/34 đơn vị đã gửi báo cáo/;

/** The grid is drawn on a canvas, by another project: axe leaves it out. */
export const GRID = ["main[aria-label]"];

export const pane = (page: Page): Locator => page.getByLabel("Ngăn tác vụ", { exact: true });

/** Opens a new entry of KG01 of the form that lies open. */
export async function newEntry(page: Page): Promise<void> {
  await pane(page).getByText("Thông tin chung").waitFor();
  await page.keyboard.press("F6"); // out of the grid, as in Excel
  await press(page, /^KG01\./);
  await press(page, /^Thêm dòng/);
}

/** A good entry but for one thing: more people came than were to come. */
export async function fillIn(page: Page): Promise<void> {
  await typeInto(page, /^Văn bản được quán triệt/, "ct40");
  await page.getByRole("option", { name: /^40-CT\/TW/ }).waitFor();
  await page.keyboard.press("Enter");
  await chooseFirst(page, /^Cấp tổ chức/);
  await chooseFirst(page, /^Hình thức/);
  await typeInto(page, /^Ngày tổ chức/, "15/3/2024");
  await typeInto(page, /^Số hội nghị/, "2");
  await typeInto(page, /^Đảng viên phải học tập/, "120");
  await typeInto(page, /^Đảng viên tham gia/, "180");
  await typeInto(page, /^Đoàn viên, hội viên, quần chúng/, "0");
}

/** From wherever the keyboard is: takes the part of a board and merges the sample reports. In how many actions. */
export async function mergeSamples(page: Page): Promise<number> {
  let actions = 0;
  await tabTo(page, /^Vai trò/);
  await page.keyboard.press("ArrowDown");
  actions += 1;
  await pane(page).getByRole("heading", { name: "Tổng hợp" }).waitFor();
  await page.keyboard.press("Shift+F6");
  await press(page, /^Dùng thử các báo cáo mẫu$/);
  actions += 1;
  await pane(page).getByRole("heading", { name: MERGED }).waitFor();
  return actions;
}

async function typeInto(page: Page, name: RegExp, text: string): Promise<void> {
  await tabTo(page, name);
  await type(page, text);
}

/** Chooses the first of a list that opens below the field. */
async function chooseFirst(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press("ArrowDown");
  await page.getByRole("listbox").getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
}
