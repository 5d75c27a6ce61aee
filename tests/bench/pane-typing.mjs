/** Real keys in a form, each until the page holds what the key leads to: letter, check, results, list. */
import { openPane } from "./pane-page.mjs";

/** Fields of KG01 whose every key changes a check or a result; a text among them. */
const FIELDS = ["soHoiNghi", "dvPhaiHoc", "dvThamGia", "quanChung", "vbTrienKhai", "tinBai"];
const KEYS = [..."123456", ...Array.from({ length: 6 }, () => "Backspace")];
const PICKER = "vanBan";
const QUERIES = ["bao hiem y te", "29-nq/tw", "giao duc mam non", "chuyen doi so", "40cttw"];

export async function typing(browser, origin, template) {
  const { page, close } = await openPane(browser, origin, { workbook: "many-directives" });
  await page.evaluate(() => window.bench.firstCard);
  await openFirstEntry(page, template);
  const idOf = (field) => `#field-${template}-${field}`;
  await typed(page, idOf(FIELDS[0]), KEYS);
  const fields = [];
  for (const field of FIELDS) fields.push(...(await typed(page, idOf(field), KEYS)));
  const picker = [];
  for (const query of QUERIES) {
    await emptied(page, idOf(PICKER));
    picker.push(...(await typed(page, idOf(PICKER), [...query])));
  }
  await close();
  return {
    fields: fields.map(({ all }) => all),
    letter: picker.map(({ first }) => first),
    hits: picker.map(({ all }) => all),
  };
}

export async function openFirstEntry(page, template) {
  await page.locator("main li button", { hasText: new RegExp(`^${template}\\.`) }).click();
  await page.locator("main li button", { hasText: "·" }).first().click();
  await page.locator(`[id^=field-${template}-]`).first().waitFor();
  await page.evaluate(() => window.bench.quiet());
}

/** Each key is sent when all that the last one did is there. */
async function typed(page, field, keys) {
  await page.focus(field);
  await page.keyboard.press("End");
  await page.evaluate(() => window.bench.quiet());
  const times = [];
  for (const key of keys) {
    await page.keyboard.press(key);
    times.push(await page.evaluate(() => window.bench.keystroke()));
  }
  return times;
}

async function emptied(page, field) {
  await page.focus(field);
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Delete");
  await page.evaluate(() => window.bench.quiet());
}
