import type { Page } from "playwright-core";
import { issued } from "../../support/an-open-report";
import { accessibilityFaults } from "../accessibility";
import { keepPicture, useBrowser } from "../browser";
import { press } from "../keyboard";
import { countSteps } from "../steps-counted";
import { fakeExcels, microsoftsFiles } from "./real-client";

/** How much somebody of a department has to do for the work of every period: counted, printed, and held. */

const { openPane } = useBrowser();
const excelWith = fakeExcels();

const MOST_CLICKS = 8;
const MOST_KEYS = 14;
const ENTRIES = 10;

/** The pane beside what a commune was sent, nobody having typed in it yet. */
const openForm = async (): Promise<Page> => {
  const before = excelWith(issued());
  const { page } = await openPane({ officeJs: microsoftsFiles, before, width: 320 });
  await page.getByText("Thông tin chung").waitFor();
  return page;
};

const say = (words: string): boolean => process.stdout.write(`  ${words}\n`);

/** Types and counts what was typed, so that it can be told from the keys that only go about. */
function typist(page: Page) {
  let typed = 0;
  return {
    typed: () => typed,
    type: async (text: string) => {
      typed += [...text].length;
      await page.keyboard.type(text, { delay: 5 });
    },
    tab: () => page.keyboard.press("Tab"),
  };
}

test("the five rows KG05 is issued with are filled in by a few clicks, one of them unlike the others", async () => {
  const page = await openForm();
  const { clicks } = await countSteps(page);
  await page.getByRole("button", { name: /^KG05\./ }).click();
  const progress = page.getByRole("combobox", { name: "Tiến độ" });
  await progress.first().click();
  await page.getByRole("option", { name: "Đang thực hiện" }).click();
  await page.getByRole("button", { name: "Ghi “Đang thực hiện” cho 4 dòng còn trống" }).click();
  await progress.last().click();
  await page.getByRole("option", { name: "Chưa triển khai" }).click();
  expect(await accessibilityFaults(page)).toEqual([]);
  await keepPicture(page, "KG05 as a list");
  await page.getByRole("button", { name: "Lưu 5 dòng" }).click();
  await page.getByText("Đã lưu các dòng của biểu KG05.").waitFor();
  const used = await clicks();
  say(`KG05, five rows: ${used} clicks`);
  expect(used).toBeLessThanOrEqual(MOST_CLICKS);
  await page.getByRole("button", { name: "Tất cả các biểu" }).click();
  const card = page.getByRole("listitem").filter({ has: page.getByRole("button", { name: /^KG05\./ }) });
  expect(await card.innerText()).toContain("Xong");
});

test("ten entries of KG01 are typed with few keys beside what is typed", async () => {
  const page = await openForm();
  await press(page, /^KG01\./);
  await press(page, /^Thêm dòng/);
  const { keys } = await countSteps(page);
  const hand = typist(page);
  for (let at = 1; at <= ENTRIES; at += 1) {
    await page.getByRole("heading", { name: "Dòng mới" }).waitFor();
    await hand.type("ct40");
    await page.getByRole("option", { name: /^40-CT\/TW/ }).waitFor();
    await page.keyboard.press("Enter");
    for (const choice of ["Chi", "Tr"]) {
      await hand.tab();
      // The first letter opens the list, the others lead to what begins with them.
      await hand.type(choice.slice(0, 1));
      await page.getByRole("listbox").waitFor();
      await hand.type(choice.slice(1));
      await page.keyboard.press("Enter");
    }
    await hand.tab();
    await hand.type(`${at}/3`);
    for (const figure of ["2", "120", "112", "20", "0"]) {
      await hand.tab();
      await hand.type(figure);
    }
    await page.keyboard.press("Control+Shift+Enter");
    await page.getByText(new RegExp(`^Đã thêm dòng ${11 + at} vào biểu KG01\\.$`)).waitFor();
  }
  const beside = ((await keys()) - hand.typed()) / ENTRIES;
  say(`KG01, ten entries: ${beside} keys each beside what is typed`);
  expect(beside).toBeLessThanOrEqual(MOST_KEYS);
});
