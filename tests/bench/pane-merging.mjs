/** The merge as a board does it in the pane: files picked, the result shown, the page usable all the while. */
import { openPane, peakOfRenderer, watchHeap } from "./pane-page.mjs";

const RUNS = 3;

export async function merging(launch, origin, { files, catalogue, period, asOf, words }) {
  const kept = {
    "khoagiao.catalogue": JSON.stringify({ name: "catalogue.xlsx", base64: catalogue.toString("base64") }),
  };
  const runs = [];
  for (let run = 0; run < RUNS; run++) {
    // A browser of its own each time: what a process held at most is known for its whole life only.
    const browser = await launch();
    const { page } = await openPane(browser, origin, { view: "merge", kept });
    await page.getByRole("button", { name: words.orderOfFiles.split("{")[0] }).click();
    await page.locator("main select").selectOption(period);
    const day = page.locator("main input[inputmode=numeric]");
    await day.fill(asOf);
    await day.blur();
    await page.evaluate(() => window.bench.quiet(10));
    await page.evaluate(timeNextMerge, words.headline.split("{")[0]);
    const stop = await watchHeap(page);
    // Those of the order come after it.
    await page.locator("main input[type=file]:not([webkitdirectory])").first().setInputFiles(files);
    const { ms, longest, headline } = await page.evaluate(() => window.mergeShown);
    runs.push({ ms, longest, headline, heap: await stop(), peak: await peakOfRenderer(browser) });
    await browser.close();
  }
  return runs;
}

/** In the page: from the choice of files until the frame that shows the result, and the longest task in between. */
function timeNextMerge(headline) {
  const shown = () => document.querySelector("main h3");
  window.mergeShown = new Promise((done) =>
    addEventListener(
      "change",
      async () => {
        const start = performance.now();
        const end = await window.bench.until(() => shown()?.textContent.startsWith(headline));
        await window.bench.quiet(10);
        const durations = window.bench.longTasks
          .filter(({ startTime }) => startTime >= start)
          .map(({ duration }) => duration);
        done({ ms: end - start, longest: Math.max(0, ...durations), headline: shown().textContent });
      },
      { capture: true, once: true },
    ),
  );
}
