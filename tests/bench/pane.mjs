/** The deployed pane in Chromium, over an emulated Excel: how fast it is, and what it leaves behind. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { readyBrowser } from "../support/ready-browser.mjs";
import { bundle } from "./bundle.mjs";
import { makeCampaign } from "./merging.mjs";
import { FIRST, LAST, cycles } from "./pane-cycles.mjs";
import { loading } from "./pane-loading.mjs";
import { merging } from "./pane-merging.mjs";
import { microsoftsClient } from "./pane-microsoft.mjs";
import { launch } from "./pane-page.mjs";
import { paneSite } from "./pane-site.mjs";
import { trips } from "./pane-trips.mjs";
import { typing } from "./pane-typing.mjs";

const folder = path.join(import.meta.dirname, "../../build/bench");
const FILES = 60;
const ROWS_EACH = 350;

export default async function pane() {
  readyBrowser();
  fs.mkdirSync(folder, { recursive: true });
  const made = await import(pathToFileURL(await bundle("pane-workbooks", folder)).href);
  const campaign = await campaignFiles();
  const site = await paneSite(path.join(folder, "pane"), made);
  const browser = await launch();
  try {
    console.log(`\n## The pane (${machine()}, ${await versionOf(browser)})\n`);
    console.log("| what | measured | target |\n|---|---|---|");
    printSizes(site.steps);
    printLoads(await loading(browser, site.origin));
    const client = await microsoftsClient(folder, made);
    printLoads(await loading(browser, site.origin, client), "the same with Microsoft's office.js");
    printKeys(await typing(browser, site.origin, made.TEMPLATE), made);
    await printTrips(browser, site.origin, made);
    await printTrips(browser, site.origin, made, client);
    printMerges(await merging(launch, site.origin, { ...campaign, words: made.boardWordsIn("vi") }));
    printCycles(await cycles(browser, site.origin, { template: made.TEMPLATE, words: cycleWords(made) }));
    console.log(
      `\nLoad of the machine meanwhile: ${os.loadavg()[1].toFixed(1)} on ${os.cpus().length} cores.`,
    );
  } finally {
    await browser.close();
    await site.close();
  }
}

/** A board's returns, made once for this benchmark and for that of the command line. */
async function campaignFiles() {
  const returned = await import(pathToFileURL(await bundle("returned", folder)).href);
  const { inbox, catalogue } = makeCampaign({ files: FILES, rows: ROWS_EACH }, returned);
  const files = fs.readdirSync(inbox).map((name) => path.join(inbox, name));
  return { files, catalogue: fs.readFileSync(catalogue), period: "2024-H1", asOf: "20/07/2024" };
}

function printSizes(steps) {
  const sizes = steps.map(({ title, bytes }) => `${title} ${kb(bytes)}`).join(", ");
  const { limitKb } = steps.find(({ group }) => group === "app");
  row("JavaScript and CSS to be fetched, gzip, step by step", sizes, `heading: ${limitKb} kB`);
}

function printLoads(loads, title = "opening, nothing cached, until the first card can be pressed") {
  const worked = spread(loads.map((load) => load.worked));
  row(
    `${title} (${loads.length} loads)`,
    `${spread(loads.map(({ ms }) => ms))}; main thread at work ${worked}`,
    "1 s",
  );
}

function printKeys({ fields, letter, hits }, { DIRECTIVES, ROWS_TYPED_BESIDE }) {
  const beside = `${count(DIRECTIVES)} directives, ${count(ROWS_TYPED_BESIDE)} rows`;
  row(`key → field checked; ${beside} (${fields.length} keys)`, shares(fields), "p95 16 ms");
  row(
    `key in the search for a directive → letter and check (${letter.length} keys)`,
    shares(letter),
    "p95 16 ms",
  );
  row("the same → list of hits", shares(hits), "–");
}

async function printTrips(browser, origin, { FEW_ROWS, MANY_ROWS, TEMPLATE, paneWordsIn }, client) {
  const given = { template: TEMPLATE, words: paneWordsIn("vi"), client };
  const counted = client === undefined ? "round trips" : "requests of Microsoft's client";
  const few = await trips(browser, origin, { workbook: "few-rows", ...given });
  const many = await trips(browser, origin, { workbook: "many-rows", ...given });
  const sizes = `${FEW_ROWS} / ${count(MANY_ROWS)} rows`;
  const said = ({ trips: made, ms }) => `${made} in ${time(ms)}`;
  const step = (title, name, target) =>
    row(`${title}: ${counted} and time; ${sizes}`, `${said(few[name])} / ${said(many[name])}`, target);
  step("opening an entry's form", "form", "3 round trips");
  step("saving four fields of an entry, all read and checked again", "save", "3 round trips");
  step("reading and checking after a change in the sheet", "check", "3 round trips");
  step("opening the pane, its listening to the sheets included", "opening", "–");
}

function printMerges(runs) {
  const files = `${FILES} files × ${ROWS_EACH} rows`;
  row(`merging ${files} in the pane (${runs.length} runs)`, spread(runs.map(({ ms }) => ms)), "3 s");
  const longest = runs.map(({ longest: ms }) => (ms === 0 ? "none of 50 ms" : time(ms)));
  row("longest task of the page meanwhile", longest.join(", "), "50 ms");
  const most = (of) => mb(Math.max(...runs.map(of)));
  row(
    "most memory meanwhile",
    `page ${most(({ heap }) => heap)}, whole process ${most(({ peak }) => peak)}`,
    "–",
  );
}

function printCycles({ first, last }) {
  const was = (name, say) => `${say(first[name])} → ${say(last[name])}`;
  const grown = (last.objects - first.objects) / (LAST - FIRST);
  row(
    `heap of the page after cycle ${FIRST} → ${LAST} (open, type, go back, merge, start over)`,
    `objects ${was("objects", mb)}, ${Math.round(grown)} bytes a cycle; compiled code ${was("code", mb)}`,
    "no growth",
  );
  row(
    "nodes and listeners of the page, the same cycles",
    `nodes ${was("nodes", count)}, listeners ${was("listeners", count)}`,
    "no growth",
  );
}

const cycleWords = ({ paneWordsIn, boardWordsIn, shellWordsIn }) => ({
  fill: shellWordsIn("vi").viewFill,
  merge: shellWordsIn("vi").viewMerge,
  allForms: paneWordsIn("vi").allForms,
  startOver: boardWordsIn("vi").startOver,
  headline: boardWordsIn("vi").headline.split("{")[0],
});

const row = (...cells) => console.log(`| ${cells.join(" | ")} |`);

const machine = () => `${os.cpus()[0]?.model.trim()}, ${os.cpus().length} cores`;
const versionOf = async (browser) => `Chromium ${browser.version()}`;

function spread(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const [least, middle, most] = [0, Math.floor(sorted.length / 2), sorted.length - 1].map((at) =>
    time(sorted[at]),
  );
  return `${middle} (${least} to ${most})`;
}

function shares(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const share = (part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))].toFixed(1);
  return `p50 ${share(0.5)}, p95 ${share(0.95)}, most ${share(1)} ms`;
}

const time = (ms) => (ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(2)} s`);
const count = (number) => number.toLocaleString("en");
const kb = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const mb = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
