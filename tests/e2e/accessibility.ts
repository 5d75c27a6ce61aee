import axe from "axe-core";
import type { Page } from "playwright-core";

/** WCAG 2.0 to 2.2, levels A and AA. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** Sentinels Fluent's Tabster puts around a trap of focus: hidden and focusable, by design. */
const NOT_LOOKED_AT = ["[data-tabster-dummy]"];

/** What axe finds wrong on the page, one line each: `rule: element`. `also` is left out too, say a drawn grid. */
export async function accessibilityFaults(page: Page, also: readonly string[] = []): Promise<string[]> {
  await page.evaluate(axe.source);
  await page.evaluate(settled);
  return page.evaluate(
    async ({ tags, exclude }) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
        { exclude },
        { runOnly: { type: "tag", values: tags } },
      );
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, any }) => [`${id}: ${html}`, ...any.map(({ message }) => message)].join(" | ")),
      );
    },
    { tags: TAGS, exclude: [...NOT_LOOKED_AT, ...also] },
  );
}

/** Runs in the page: waits until nothing changes its colour or place any more, but for what goes on for ever. */
async function settled(): Promise<void> {
  const passing = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.all(passing.map(({ finished }) => finished.catch(() => undefined)));
}
