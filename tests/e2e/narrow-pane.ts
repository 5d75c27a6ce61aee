import type { Page } from "playwright-core";
import { accessibilityFaults } from "./accessibility";
import { GRID, pane } from "./newcomer";

/** The pane in every appearance, at the least width Excel gives it. */
export const THEMES = ["light", "dark", "high-contrast"] as const;
const LEAST_WIDTH = 320;
/** Stops of the Tab key of one page. */
const MOST_STOPS = 100;

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

/** Whoever goes by Tab through the page sees every stop, hears a name, and comes to none that stands above the last. */
export async function mustTabInOrder(page: Page): Promise<void> {
  const toFirst = () => pane(page).evaluate((element) => element.querySelector("button")?.focus());
  await toFirst();
  const faults: string[] = [];
  let last = -Infinity;
  for (let stop = 0; ; stop += 1) {
    const at = await pane(page).evaluate(stopOfTab);
    if (at === undefined) break;
    if (!at.isSeen || at.name === "" || at.bottom < last || stop > MOST_STOPS)
      faults.push(at.name || at.html);
    if (stop > MOST_STOPS) break;
    last = at.top;
    await page.keyboard.press("Tab");
  }
  await toFirst();
  expect(faults).toEqual([]);
}

/** Runs in the page: what has the focus, if it is in the pane. Places count from where the page is not scrolled. */
function stopOfTab(of: Element) {
  const focused = document.activeElement;
  if (focused === null || !of.contains(focused)) return undefined;
  const { left, top, width, height, bottom } = focused.getBoundingClientRect();
  const seen = document.elementFromPoint(left + width / 2, top + height / 2);
  // A radio or a switch lies unseen over its sign.
  const around = focused.closest(".fui-Radio, .fui-Switch, .fui-Checkbox") ?? focused;
  const labels = "labels" in focused ? [...((focused as HTMLInputElement).labels ?? [])] : [];
  const words = [focused.getAttribute("aria-label"), ...labels.map((label) => label.textContent)];
  const main = of.querySelector("main");
  const isBelow =
    main !== null && !!(main.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING);
  const scrolled = isBelow ? (main.contains(focused) ? main.scrollTop : main.scrollHeight) : 0;
  return {
    html: focused.outerHTML.slice(0, 200),
    name: [...words, focused.textContent].map((text) => text?.trim() ?? "").find((text) => text !== "") ?? "",
    isSeen: seen !== null && (around.contains(seen) || seen.contains(focused)),
    top: top + scrolled,
    bottom: bottom + scrolled,
  };
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
