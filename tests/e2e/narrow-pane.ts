import type { Page } from "playwright-core";
import { accessibilityFaults } from "./accessibility";
import { GRID, pane } from "./newcomer";

/** The pane in every appearance, at the least width Excel gives it. */
export const THEMES = ["light", "dark", "high-contrast"] as const;
const LEAST_WIDTH = 320;

/** The workbench with its pane at the least width Excel gives one. */
export async function narrowed(page: Page): Promise<Page> {
  await pane(page).getByText("Thông tin chung").waitFor();
  const edge = page.getByRole("separator", { name: "Độ rộng ngăn tác vụ" });
  await edge.focus();
  while (Number(await edge.getAttribute("aria-valuenow")) > LEAST_WIDTH) await edge.press("ArrowRight");
  await page.keyboard.press("F6"); // the edge is of no part: F6 begins with the bar
  await page.keyboard.press("F6"); // and goes on to the grid
  return page;
}

/** Closes what shows newcomers around; the keyboard is in the grid afterwards. */
export async function putTourAway(page: Page): Promise<void> {
  await pane(page).getByRole("button", { name: "Đóng phần làm thử" }).click();
  await page.keyboard.press("F6"); // from the pane to the bar
  await page.keyboard.press("F6"); // and to the grid
}

/** Nothing stands out of the pane, and nothing in it is out of some people's reach. */
export async function mustLookRight(page: Page): Promise<void> {
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
