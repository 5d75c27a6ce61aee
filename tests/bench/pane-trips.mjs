/** Round trips to Excel, and times, of what a department does most. */
import { openPane } from "./pane-page.mjs";
import { openFirstEntry } from "./pane-typing.mjs";

const TYPED = { quanChung: "71", soHoiNghi: "3", tinBai: "4", ghiChu: "đã sửa" };
const TIMES = 5;

/**
 * Each step: the round trips it takes, those afterwards for the events it caused among them, and its median time in
 * milliseconds.
 */
export async function trips(browser, origin, { workbook, template, words, client }) {
  const { page, close } = await openPane(browser, origin, { workbook, client });
  const opening = { ms: await page.evaluate(() => window.bench.firstCard), trips: await tripsAtRest(page) };
  const steps = { opening: [opening], form: [], save: [], check: [] };
  await openFirstEntry(page, template);
  let before = await tripsAtRest(page);
  /** `act` runs in the page and answers its time. */
  const step = async (name, act, given) => {
    const ms = await page.evaluate(act, given);
    const after = await tripsAtRest(page);
    steps[name].push({ ms, trips: after - before });
    before = after;
  };

  for (let time = 0; time < TIMES; time++) {
    await step("form", openNext, words.nextEntry);
    for (const [field, text] of Object.entries(TYPED))
      await page.fill(`#field-${template}-${field}`, `${text}${time || ""}`);
    await step("save", pressSave, words.save);
  }
  for (let time = 0; time < TIMES; time++) await step("check", changeSheet, 2_000_000 + time);
  await close();
  return Object.fromEntries(Object.entries(steps).map(([name, all]) => [name, summed(all)]));
}

/** Longer than the pane waits for the sheets to be quiet before it reads them. */
const REST_MS = 400;

/** Round trips so far, once nothing is under way or to come any more. */
const tripsAtRest = (page) =>
  page.evaluate(async (rest) => {
    await window.excelControls.settled();
    await new Promise((rested) => setTimeout(rested, rest));
    await window.bench.quiet();
    return window.excelControls.syncs();
  }, REST_MS);

function summed(steps) {
  const times = steps.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    trips: Math.max(...steps.map(({ trips }) => trips)),
    ms: times[Math.floor(times.length / 2)],
  };
}

/** In the page: the next entry's form, from the press until it stands there. */
async function openNext(label) {
  const title = () => document.querySelector("main h2")?.textContent;
  const before = title();
  const start = performance.now();
  window.bench.button(label).click();
  return (await window.bench.until(() => title() !== before)) - start;
}

/** In the page: from the press until the workbook was written and read again, and "Lưu" can be pressed anew. */
async function pressSave(label) {
  const { button, when, until } = window.bench;
  const start = performance.now();
  button(label).click();
  await when(() => button(label) === undefined);
  return (await until(() => button(label) !== undefined)) - start;
}

/** In the page: from when the pane starts to read what was changed in the sheet until it shows what it found. */
async function changeSheet(value) {
  const { excelGrid, bench } = window;
  const { sheet, area } = excelGrid.selection();
  const isReading = () => document.querySelector("[role=progressbar]") !== null;
  excelGrid.write(sheet, { row: area.row, column: 6 }, [[{ content: { kind: "value", value } }]]);
  const start = await bench.when(isReading);
  return (await bench.until(() => !isReading())) - start;
}
