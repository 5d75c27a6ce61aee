/** Reading values: our reader beside its peers and the floor, each in its own cold process, on the same files. */
import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { bundle } from "./bundle.mjs";
import { makeCorpus, makeLargeWorkbook, python } from "./corpus.mjs";
import { makeCampaign } from "./merging.mjs";
import { sizeOfSheets } from "./readers.mjs";

const here = import.meta.dirname;
const folder = path.join(here, "../../build/bench");
const RUNS = 3;
const RETURNED = { files: 200, rows: 50 };

const node =
  (reader, ...options) =>
  (list) =>
    run(process.execPath, [path.join(here, "measure.mjs"), reader, list, ...options]);

/** What is found on this machine, or nothing: a peer in another language. */
const found = (isThere, name, measure, more = {}) => (isThere ? [{ name, measure, ...more }] : []);
const succeeds = (program, ...args) => spawnSync(program, args).status === 0;
/** A list of paths, one a line, for programs that read no JSON. */
const asLines = (list) => {
  const lines = list.replace(/\.json$/, ".txt");
  fs.writeFileSync(lines, JSON.parse(fs.readFileSync(list, "utf8")).join("\n") + "\n");
  return lines;
};
const floorInC = path.join(folder, "floor");
fs.mkdirSync(folder, { recursive: true });
const hasFloorInC = succeeds("cc", "-O2", path.join(here, "floor.c"), "-o", floorInC, "-ldeflate");

const CONTESTANTS = [
  { name: "floor (inflate, touch every byte)", measure: node("floor"), isFloor: true },
  { name: "**ours, one thread**", measure: node("ours"), isOurs: true },
  { name: "**ours, two threads**", measure: node("ours", "2") },
  // How much a second thread is worth on this machine at best.
  { name: "floor, two threads", measure: node("floor", "2"), isFloor: true },
  ...found(hasFloorInC, "floor in C (libdeflate, CRC)", (list) => run(floorInC, [asLines(list)]), {
    isFloorInC: true,
    isFloor: true,
  }),
  { name: "hucre 1.0.0", measure: node("hucre") },
  { name: "ExcelJS 4.4.0", measure: node("exceljs") },
  { name: "SheetJS 0.18.5", measure: node("sheetjs") },
  { name: "SheetJS 0.20.3 (@e965/xlsx)", measure: node("sheetjsNow") },
  { name: "read-excel-file 9.3", measure: node("readExcelFile") },
  ...found(python, "openpyxl, read-only", (list) => run(python, [path.join(here, "read_openpyxl.py"), list])),
  ...found(python && succeeds("xlsx2csv", "--version"), "xlsx2csv", (list) =>
    run(python, [path.join(here, "read_xlsx2csv.py"), list]),
  ),
  ...found(succeeds("Rscript", "-e", "library(readxl)"), "readxl (R)", (list) =>
    run("Rscript", [path.join(here, "read_readxl.R"), asLines(list)]),
  ),
];

export default async function reading() {
  fs.mkdirSync(folder, { recursive: true });
  await bundle("reader", folder);
  const corpus = await makeCorpus(path.join(folder, "corpus"), 200);
  const returned = await import(pathToFileURL(await bundle("returned", folder)).href);
  const { inbox } = makeCampaign(RETURNED, returned);
  const large = await makeLargeWorkbook(path.join(folder, "large.xlsx"), 200_000);
  console.log(
    `\n## Reading (${os.cpus()[0]?.model.trim()}, ${os.cpus().length} cores, Node ${process.version})`,
  );
  compare("200 workbooks, 8 sheets, 30–200 rows × 12", corpus, CONTESTANTS);
  const sent = fs.readdirSync(inbox).map((name) => path.join(inbox, name));
  compare("200 returned workbooks of our own templates, 50 rows each", sent, CONTESTANTS);
  const ownAndFloors = CONTESTANTS.filter(({ isFloor, name }) => isFloor || name.includes("ours"));
  compare("1,000 workbooks one after another", Array(5).fill(corpus).flat(), ownAndFloors);
  compare(
    "one sheet of 200,000 × 12",
    [large],
    CONTESTANTS.filter(({ name }) => !name.includes("two threads")),
  );
}

/** Best of a few runs, taken in turn, so that a busy moment of the machine does not fall on one of them alone. */
function compare(title, files, contestants) {
  const list = path.join(folder, "files.json");
  fs.writeFileSync(list, JSON.stringify(files));
  const megabytes = files.reduce((sum, file) => sum + sizeOfSheets(fs.readFileSync(file)), 0) / 1e6;
  const best = contestants.map(() => ({ seconds: Infinity, peakMb: 0, cells: 0 }));
  for (let round = 0; round < RUNS; round++) {
    contestants.forEach(({ measure }, index) => {
      const { seconds, peakMb, cells } = measure(list);
      const { seconds: before, peakMb: peakBefore } = best[index];
      best[index] = { seconds: Math.min(before, seconds), peakMb: Math.max(peakBefore, peakMb), cells };
    });
  }
  const ours = best[contestants.findIndex(({ isOurs }) => isOurs)];
  const floor = best[contestants.findIndex(({ isFloor }) => isFloor)];
  const inC = best[contestants.findIndex(({ isFloorInC }) => isFloorInC)];
  const count = (number) => Math.round(number).toLocaleString("en");
  console.log(`\n**${title}**: ${count(megabytes)} MB of sheet XML\n`);
  console.log(
    "| reader | seconds | files/s | cells/s | MB/s | peak MB | × floor | × floor in C | × ours |\n|---|---|---|---|---|---|---|---|---|",
  );
  contestants.forEach(({ name, isFloor }, index) => {
    const { seconds, peakMb, cells } = best[index];
    const read = isFloor ? "–" : count(cells / seconds);
    const columns = [
      seconds.toFixed(2),
      count(files.length / seconds),
      read,
      count(megabytes / seconds),
      count(peakMb),
    ];
    const ratios = [floor, inC, ours].map((one) =>
      one === undefined ? "–" : (seconds / one.seconds).toFixed(2),
    );
    console.log(`| ${[name, ...columns, ...ratios].join(" | ")} |`);
  });
}

function run(program, args) {
  const start = performance.now();
  const printed = execFileSync(program, args, { encoding: "utf8" });
  return { seconds: (performance.now() - start) / 1000, ...JSON.parse(printed) };
}
