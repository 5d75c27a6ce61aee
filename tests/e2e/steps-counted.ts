import type { Page } from "playwright-core";

/** Keys and clicks of a user, counted as they reach the page. */
export interface StepsCounted {
  /** Clicks so far, of the mouse alone. */
  clicks(): Promise<number>;
  /** Keys pressed so far; those held down with another are none of their own. */
  keys(): Promise<number>;
}

/** Counts from now on what is done in the page. */
export async function countSteps(page: Page): Promise<StepsCounted> {
  await page.evaluate(() => {
    const counted = { clicks: 0, keys: 0 };
    addEventListener("pointerdown", () => (counted.clicks += 1), { capture: true });
    addEventListener(
      "keydown",
      ({ key, repeat }) => {
        if (!repeat && !["Control", "Shift", "Alt", "Meta"].includes(key)) counted.keys += 1;
      },
      { capture: true },
    );
    Object.assign(window, { stepsCounted: counted });
  });
  const counted = (what: "clicks" | "keys") =>
    page.evaluate(
      (of) => (window as unknown as { stepsCounted: Record<string, number> }).stepsCounted[of] ?? 0,
      what,
    );
  return { clicks: () => counted("clicks"), keys: () => counted("keys") };
}
