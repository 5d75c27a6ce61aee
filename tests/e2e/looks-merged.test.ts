import type { Locator } from "playwright-core";
import { keepPicture, useBrowser } from "./browser";
import { THEMES, mustLookRight, narrowed } from "./narrow-pane";
import { mergeSamples, pane } from "./newcomer";

/** What a board is told of a merge, in every appearance, at the least width Excel gives a pane. */

const { openWorkbench } = useBrowser();

async function openAll(of: Locator): Promise<void> {
  const closed = of.locator("main button[aria-expanded=false]");
  while ((await closed.count()) > 0) await closed.first().click();
}

test.each(THEMES)("all that is told of the merged samples can be read, and reached, in %s", async (theme) => {
  const page = await narrowed((await openWorkbench({ theme })).page);
  await mergeSamples(page);
  await keepPicture(page, `merged, ${theme}`);
  await openAll(pane(page));
  await mustLookRight(page);
});
