import type { Page } from "playwright-core";

/** Stops of the Tab key that a page of ours may have at most, grid and pane together. */
const MOST_STOPS = 150;

/** Goes on by Tab, or by another key, until what has the focus is called so, as someone without a mouse does. */
export async function tabTo(
  page: Page,
  name: RegExp,
  key: "Tab" | "Shift+Tab" | "ArrowRight" = "Tab",
): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    const focused = await page.evaluate(nameOfFocused);
    if (name.test(focused)) return;
    passed.push(focused);
    await page.keyboard.press(key);
  }
  throw new Error(`No stop of the key is called ${name}: ${[...new Set(passed)].join(" | ")}`);
}

/** Goes there by Tab and presses Enter. */
export async function press(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
}

/** Types into the field that has the focus, in place of what is there. */
export async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text, { delay: 10 });
}

/** Runs in the page. */
function nameOfFocused(): string {
  const { activeElement: element } = document;
  const label = element?.getAttribute("aria-label");
  if (element === null || label) return label ?? "";
  const labels = "labels" in element ? (element as HTMLInputElement).labels : null;
  const described = document.querySelector(`label[for="${CSS.escape(element.id || "-")}"]`);
  return (labels?.[0] ?? described ?? element).textContent?.trim().slice(0, 100) ?? "";
}
