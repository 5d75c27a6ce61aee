/** The same work again and again: what is left behind after each time is a leak. */
import { countersOf, openPane } from "./pane-page.mjs";

export const FIRST = 20;
export const LAST = 200;

export async function cycles(browser, origin, { template, words }) {
  const { page, close } = await openPane(browser, origin);
  await page.evaluate(() => window.bench.firstCard);
  await page.evaluate(prepareCycle, { template, words });
  const turn = async (times) => {
    await page.evaluate(async (count) => {
      for (let at = 0; at < count; at++) await window.cycle();
    }, times);
    await page.evaluate(() => window.bench.quiet(20));
    return countersOf(page);
  };
  const first = await turn(FIRST);
  const last = await turn(LAST - FIRST);
  await close();
  return { first, last };
}

/** In the page: one cycle opens an entry, types into it, goes back, merges a file and starts over. */
async function prepareCycle({ template, words }) {
  const { until, button } = window.bench;
  const press = async (label) => {
    await until(() => button(label) !== undefined);
    button(label).click();
  };
  const file = new File([await (await fetch("few-rows.xlsx")).arrayBuffer()], "few-rows.xlsx");
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
  let typed = 0;

  const fillIn = async () => {
    await press(words.fill);
    await press(`${template}.`);
    await until(() => document.querySelector("main h2")?.textContent.startsWith(`${template}.`));
    const entry = () =>
      [...document.querySelectorAll("main li button")].find((one) => one.textContent.includes("·"));
    await until(() => entry() !== undefined);
    entry().click();
    const field = () => document.getElementById(`field-${template}-soHoiNghi`);
    await until(() => field() !== null);
    typed += 1;
    setValue.call(field(), String(typed % 7));
    field().dispatchEvent(new Event("input", { bubbles: true }));
    await press(`${template}.`);
    await press(words.allForms);
  };
  const merge = async () => {
    await press(words.merge);
    const chosen = () => document.querySelector("main input[type=file]:not([webkitdirectory])");
    await until(() => chosen() !== null);
    const list = new DataTransfer();
    list.items.add(file);
    chosen().files = list.files;
    chosen().dispatchEvent(new Event("change", { bubbles: true }));
    await until(() => document.querySelector("main h3")?.textContent.startsWith(words.headline));
    await press(words.startOver);
    await until(() => document.querySelector("main h3") === null);
  };
  window.cycle = async () => {
    await fillIn();
    await merge();
  };
}
