import { accessibilityFaults } from "./accessibility";
import { keepPicture, overflow, useBrowser } from "./browser";

/** The page behind "Learn more" and the add-in's address of support, in a plain browser without Excel. */

const { openPane } = useBrowser();

test.each([
  ["light", 1024],
  ["dark", 320],
] as const)("the help reads in a browser, without a script: %s, %s pixels wide", async (theme, width) => {
  const { page } = await openPane({ document: "help.html", officeJs: "blocked", theme, width });
  expect(await page.locator("script").count()).toBe(0);
  for (const [language, name] of [
    ["vi", /^Trợ giúp – Báo cáo Khoa giáo$/],
    ["en", /^Help – /],
  ] as const) {
    const part = page.locator(`main[lang=${language}]`);
    await part.getByRole("heading", { level: 1, name }).waitFor();
    expect(await part.locator("figure").count()).toBe(5);
    expect(await part.locator("ol > li").count()).toBeGreaterThan(15);
  }
  expect(await overflow(page)).toBe(0);
  expect(await accessibilityFaults(page)).toEqual([]);
  // In the colours of the system: whoever has it dark is not blinded.
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(paper).toBe(theme === "dark" ? "rgb(31, 31, 31)" : "rgb(250, 250, 250)");
  await keepPicture(page, `help page ${theme}`);
});
