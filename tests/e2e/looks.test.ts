import type { Locator, Page } from "playwright-core";
import { accessibilityFaults } from "./accessibility";
import { type Appearance, keepPicture, useBrowser } from "./browser";
import { tabTo } from "./keyboard";
import { GRID, MORE_THAN_ALL, fillIn, mergeSamples, newEntry, pane } from "./newcomer";

/** What a newcomer's pages look like in every appearance, at the least width Excel gives a pane. */

const { openWorkbench } = useBrowser();
const LEAST_WIDTH = 320;
const THEMES = ["light", "dark", "high-contrast"] as const;

async function openNarrow(looks: Appearance = {}): Promise<Page> {
  const { page } = await openWorkbench(looks);
  await pane(page).getByText("Thông tin chung").waitFor();
  const edge = page.getByRole("separator", { name: "Độ rộng ngăn tác vụ" });
  await edge.focus();
  while (Number(await edge.getAttribute("aria-valuenow")) > LEAST_WIDTH) await edge.press("ArrowRight");
  await page.keyboard.press("F6"); // the edge is of no part: F6 begins with the bar
  await page.keyboard.press("F6"); // and goes on to the grid
  return page;
}

/** Nothing stands out of the pane, and nothing in it is out of some people's reach. */
async function mustLookRight(page: Page): Promise<void> {
  expect(await pane(page).evaluate(standingOut)).toEqual([]);
  expect(await accessibilityFaults(page, GRID)).toEqual([]);
}

/** Runs in the page: what is cut off by the pane's right edge, or has to be scrolled sideways. */
function standingOut(of: Element): string[] {
  const edge = of.getBoundingClientRect().right + 1;
  const isScrolled = (element: Element) =>
    element.scrollWidth > element.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(element).overflowX);
  return [...of.querySelectorAll("*")]
    .filter((element) => isScrolled(element) || element.getBoundingClientRect().right > edge)
    .map((element) => element.outerHTML.slice(0, 200));
}

/** Runs in the page: units of measure that are broken in two lines beside their number. */
const brokenUnits = (of: Element): string[] =>
  [...of.querySelectorAll(".fui-Input__contentAfter")]
    .filter((unit) => unit.getBoundingClientRect().height > 24)
    .map(({ textContent }) => textContent);

async function openAll(of: Locator): Promise<void> {
  const closed = of.locator("main button[aria-expanded=false]");
  while ((await closed.count()) > 0) await closed.first().click();
}

test.each(THEMES)("a form with a slip can be read, and reached, in %s", async (theme) => {
  const page = await openNarrow({ theme });
  await mustLookRight(page);
  await newEntry(page);
  await fillIn(page);
  await tabTo(page, /^Ghi chú/);
  await tabTo(page, /^Đảng viên tham gia/, "Shift+Tab");
  await pane(page).getByText(MORE_THAN_ALL).waitFor();
  await mustLookRight(page);
  expect(await pane(page).evaluate(brokenUnits)).toEqual([]);
  await keepPicture(page, `slip, ${theme}`);
});

test.each(THEMES)("all that is told of the merged samples can be read, and reached, in %s", async (theme) => {
  const page = await openNarrow({ theme });
  await mergeSamples(page);
  await keepPicture(page, `merged, ${theme}`);
  await openAll(pane(page));
  await mustLookRight(page);
});

test("every page of the pane can be read, and reached", async () => {
  const page = await openNarrow();
  for (const name of ["Kiểm tra", "Tổng hợp", "Danh mục", "Trợ giúp"]) {
    await pane(page).getByRole("button", { name, exact: true }).click();
    await pane(page).getByRole("heading", { name, exact: true }).waitFor();
    await mustLookRight(page);
    await keepPicture(page, `page ${name}`);
  }
});
