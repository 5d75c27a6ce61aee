/** The whole job from the command line, cold: read, check, merge and write, beside the reading of the same files alone. */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { bundle } from "./bundle.mjs";
import { sizeOfSheets } from "./readers.mjs";

const here = import.meta.dirname;
const root = path.join(here, "../..");
const folder = path.join(root, "build/bench");
const CAMPAIGNS = [
  { files: 30, rows: 50 },
  { files: 60, rows: 350 },
  { files: 100, rows: 50 },
  { files: 500, rows: 50 },
  { files: 1000, rows: 50 },
  { files: 100, rows: 500 },
  { files: 1000, rows: 500 },
];
const RUNS = 3;
const NEW_FILES = 10;
const APPLICATION = "docProps/app.xml";

export default async function merging() {
  fs.mkdirSync(folder, { recursive: true });
  await bundle("reader", folder);
  await bundle("command-line", folder);
  await bundle("reading-thread", folder);
  const returned = await import(pathToFileURL(await bundle("returned", folder)).href);
  console.log(
    `\n## The whole merge (${os.cpus()[0]?.model.trim()}, ${os.cpus().length} cores, Node ${process.version})\n`,
  );
  console.log(
    "| returned workbooks | rows | MB of sheet XML | reading, s | whole merge, s | × reading | files/s | rows/s | peak MB | over an old book, s | × | saved since, s | × |",
  );
  console.log("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
  for (const campaign of CAMPAIGNS) row(campaign, makeCampaign(campaign, returned));
  console.log(`\n## Merging again after ${NEW_FILES} further files (--cache)\n`);
  console.log(
    "| returned workbooks | rows a workbook | whole merge, s | again, s | again / whole | peak MB, again |",
  );
  console.log("|---|---|---|---|---|---|");
  for (const campaign of CAMPAIGNS.filter(({ files }) => files === 1000))
    againRow(campaign, makeCampaign(campaign, returned));
}

/** A campaign, and its summary made by the command. */
export async function campaignSummary(campaign) {
  fs.mkdirSync(folder, { recursive: true });
  await bundle("command-line", folder);
  await bundle("reading-thread", folder);
  const returned = await import(pathToFileURL(await bundle("returned", folder)).href);
  const made = makeCampaign(campaign, returned);
  const merge = run([path.join(here, "measure-merge.mjs"), made.inbox, ...orderOf(made, true)]);
  return { ...made, merge };
}

/** Options of the command; what lies at the place is an old book, unless it is to be new. */
function orderOf({ catalogue, out }, isNew) {
  if (isNew) fs.rmSync(out, { force: true });
  return ["--catalogue", catalogue, "--period", "2024-H1", "--as-of", "2024-07-20", "--out", out];
}

/** What was read of all files but a few is at hand; the summary must be the very same. */
function againRow({ files, rows }, { inbox, catalogue, out }) {
  const cache = path.join(folder, "read-before");
  fs.rmSync(cache, { recursive: true, force: true });
  const merge = (place, ...options) => {
    const order = orderOf({ catalogue, out: place }, true);
    return run([path.join(here, "measure-merge.mjs"), inbox, ...order, ...options]);
  };
  merge(out, "--cache", cache);
  const other = `${out}.again.xlsx`;
  const [whole, again] = bestInTurn(
    () => merge(out),
    () => {
      for (const name of fs.readdirSync(cache).slice(0, NEW_FILES)) fs.rmSync(path.join(cache, name));
      return merge(other, "--cache", cache);
    },
  );
  if (!fs.readFileSync(out).equals(fs.readFileSync(other)))
    throw new Error("merged again, it is another summary");
  const share = (again.seconds / whole.seconds).toFixed(2);
  const cells = [
    files,
    rows,
    whole.seconds.toFixed(2),
    again.seconds.toFixed(2),
    share,
    Math.round(again.peakMb),
  ];
  console.log(`| ${cells.join(" | ")} |`);
}

function row({ files, rows }, { inbox, catalogue, out }) {
  const list = path.join(folder, "files.json");
  const names = fs.readdirSync(inbox).map((name) => path.join(inbox, name));
  fs.writeFileSync(list, JSON.stringify(names));
  const megabytes = names.reduce((sum, name) => sum + sizeOfSheets(fs.readFileSync(name)), 0) / 1e6;
  const merged = (isNew) =>
    run([path.join(here, "measure-merge.mjs"), inbox, ...orderOf({ catalogue, out }, isNew)]);
  const [reading, merge, again, saved] = bestInTurn(
    () => run([path.join(here, "measure.mjs"), "ours", list]),
    () => merged(true),
    () => merged(false),
    () => {
      savedByAnother(out);
      return merged(false);
    },
  );
  for (const name of fs.readdirSync(path.dirname(out)).filter((one) => one.includes("(bản trước")))
    fs.rmSync(path.join(path.dirname(out), name));
  const count = (number) => Math.round(number).toLocaleString("en");
  const cells = [
    ...[count(files), count(merge.rows), count(megabytes)],
    ...[reading.seconds.toFixed(2), merge.seconds.toFixed(2), (merge.seconds / reading.seconds).toFixed(2)],
    ...[count(files / merge.seconds), count(merge.rows / merge.seconds), count(merge.peakMb)],
    ...[again, saved].flatMap(({ seconds }) => [seconds.toFixed(2), (seconds / merge.seconds).toFixed(2)]),
  ];
  if (merge.rows < (files * rows) / 2) throw new Error(`only ${merge.rows} rows were counted`);
  console.log(`| ${cells.join(" | ")} |`);
}

/** As another program saves a workbook: it says who it is, and compresses every part anew. */
function savedByAnother(file) {
  const parts = unzipSync(fs.readFileSync(file));
  const application = strFromU8(parts[APPLICATION]).replace(/(<Application>)[^<]*/, "$1Microsoft Excel");
  fs.writeFileSync(file, zipSync({ ...parts, [APPLICATION]: strToU8(application) }, { level: 1 }));
}

/** Made once and kept in build/bench, which git ignores. */
export function makeCampaign(
  { files, rows },
  { benchCatalogue, catalogueBytes, indexOf, returnedWorkbook, unitCode },
) {
  const place = path.join(folder, `campaign-${files}x${rows}`);
  const [inbox, catalogue, done] = ["in", "catalogue.xlsx", "done"].map((name) => path.join(place, name));
  if (!fs.existsSync(done)) {
    fs.rmSync(place, { recursive: true, force: true });
    fs.mkdirSync(inbox, { recursive: true });
    const data = benchCatalogue(files);
    fs.writeFileSync(catalogue, catalogueBytes(data));
    const index = indexOf(data);
    for (let at = 0; at < files; at++) {
      const code = unitCode(at);
      fs.writeFileSync(path.join(inbox, `${code}.xlsx`), returnedWorkbook(index, code, rows));
    }
    fs.writeFileSync(done, "");
  }
  return { inbox, catalogue, out: path.join(place, "summary.xlsx") };
}

/** The best of each, taken in turn: a machine that is slow for a minute is slow for all. */
export function bestInTurn(...measures) {
  const rounds = Array.from({ length: RUNS }, () => measures.map((measure) => measure()));
  return measures.map((_, at) => rounds.map((round) => round[at]).reduce(faster));
}

const faster = (a, b) => (b.seconds < a.seconds ? b : a);

export function run(args) {
  const start = performance.now();
  const printed = execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1e9 });
  return { seconds: (performance.now() - start) / 1000, ...JSON.parse(printed) };
}
