/** From the navigation to the first card a user can press, nothing cached. */
import { openPane } from "./pane-page.mjs";

const LOADS = 7;

/** Several cold loads of the pane beside a usual workbook: the time of each, and how long its main thread worked. */
export async function loading(browser, origin, client = undefined) {
  const loads = [];
  for (let load = 0; load < LOADS; load++) {
    const { page, worked, close } = await openPane(browser, origin, { workbook: "few-rows", client });
    const ms = await page.evaluate(() => window.bench.firstCard);
    loads.push({ ms, worked: await worked() });
    await close();
  }
  return loads;
}
