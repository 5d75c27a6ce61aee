import type { Page } from "playwright-core";
import { accessibilityFaults } from "./accessibility";
import { keepPicture, overflow, useBrowser } from "./browser";
import { EXCEL_2021 } from "./office-js-stub";

/** The drawings of the help, in the narrowest pane, as the system's letters and colours make them. */

const { openPane } = useBrowser();
const LOOKS = [
  ["vi-VN", "light"],
  ["en-US", "light"],
  ["vi-VN", "high-contrast"],
  ["en-US", "high-contrast"],
] as const;

/** Words of a drawing that reach out of their box, or out of the drawing. */
const spilledWords = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("figure text")].flatMap((words) => {
      const edges = [words.closest("svg"), words.previousElementSibling].flatMap((around) =>
        around !== null && ["svg", "rect"].includes(around.tagName) ? [around.getBoundingClientRect()] : [],
      );
      const { left, right } = words.getBoundingClientRect();
      const isInBox = ({ left: from }: DOMRect): boolean => left - from < 10;
      const [picture, box] = edges;
      const spills = (edge: DOMRect | undefined): boolean => edge !== undefined && right > edge.right;
      return spills(picture) || (box && isInBox(box) && spills(box)) ? [words.textContent ?? ""] : [];
    }),
  );

test.each(LOOKS)(
  "the drawings of the help fit a pane of 320 pixels: %s, %s",
  async (displayLanguage, theme) => {
    const officeJs = { ...EXCEL_2021, displayLanguage };
    const { page } = await openPane({ view: "help", width: 320, height: 1900, theme, officeJs });
    await page.locator("figure").first().waitFor();
    expect(await page.locator("figure").count()).toBe(5);
    expect(await spilledWords(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    await keepPicture(page, `help-${displayLanguage}-${theme}`);
  },
);
