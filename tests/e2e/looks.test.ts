import type { Locator, Page } from "playwright-core";
import { keepPicture, useBrowser } from "./browser";
import { tabTo } from "./keyboard";
import { THEMES, mustLookRight, mustTabInOrder, narrowed, putTourAway } from "./narrow-pane";
import { MORE_THAN_ALL, fillIn, mergeSamples, newEntry, pane } from "./newcomer";

/** What a newcomer's pages look like in every appearance, at the least width Excel gives a pane. */

const { openWorkbench } = useBrowser();

/** Runs in the page: units of measure that are broken in two lines beside their number. */
const brokenUnits = (of: Element): string[] =>
  [...of.querySelectorAll(".fui-Input__contentAfter")]
    .filter((unit) => unit.getBoundingClientRect().height > 24)
    .map(({ textContent }) => textContent);

async function openAll(of: Locator): Promise<void> {
  // Of what may be decided on a finding, and of the ways units stand, one is open at a time, and the totals and the bars of a
  // chart are alike: the first of them is opened, with its first unit; the others stay as they are.
  const closed = of.locator(
    "main button[aria-expanded=false]:not(li button[aria-label*=': '], dd button, tbody th button, ul[aria-label] > li > button)",
  );
  while ((await closed.count()) > 0) await closed.first().click();
  const total = of.locator("main dl > div", { has: of.page().locator("dd button") }).first();
  await total.locator("dd button[aria-expanded=false]").first().click();
  await total.locator("dd dd button[aria-expanded=false], dd li button[aria-expanded=false]").first().click();
  await of.locator("main table th button").first().click();
  await of.locator("main ul[aria-label] > li > button").first().click();
  await of
    .getByRole("button", { name: /^KG01\..*: Đã gửi/ })
    .first()
    .click();
  await of
    .getByRole("button", { name: /^Dòng \d+: / })
    .first()
    .click();
  await of
    .getByRole("button", { name: /^Cho qua: / })
    .first()
    .click();
}

describe.each(THEMES)("in %s", (theme) => {
  let page: Page;

  beforeAll(async () => {
    page = await narrowed((await openWorkbench({ theme, stays: true })).page);
  });

  test("a form with a slip can be read, and reached", async () => {
    await mustLookRight(page);
    await putTourAway(page);
    await newEntry(page);
    await fillIn(page);
    await tabTo(page, /^Ghi chú/);
    await tabTo(page, /^Đảng viên tham gia/, "Shift+Tab");
    await pane(page).getByText(MORE_THAN_ALL).waitFor();
    await mustLookRight(page);
    expect(await pane(page).evaluate(brokenUnits)).toEqual([]);
    if (theme === "light") await mustTabInOrder(page);
    await keepPicture(page, `slip, ${theme}`);
  });

  test("all that is told of the merged samples can be read, and reached", async () => {
    await page.keyboard.press("F6"); // from the pane to the bar
    await mergeSamples(page);
    await keepPicture(page, `merged, ${theme}`);
    await openAll(pane(page));
    await mustLookRight(page);
    await pane(page)
      .locator("main caption")
      .first()
      .evaluate((chart) => chart.scrollIntoView());
    await keepPicture(page, `charts, ${theme}`);
  });

  test("every page of the pane can be read, and reached", async () => {
    for (const name of ["Kiểm tra", "Tổng hợp", "Danh mục", "Trợ giúp"]) {
      await pane(page).getByRole("button", { name, exact: true }).click();
      await pane(page).getByRole("heading", { name, exact: true }).waitFor();
      await mustLookRight(page);
      if (theme === "light") await mustTabInOrder(page);
      await keepPicture(page, `page ${name}, ${theme}`);
    }
  });
});
