/** Reading values: our reader beside its peers and the floor, each in its own cold process, on the same files. */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { bundle } from "./bundle.mjs";
import { makeCorpus, makeLargeWorkbook, python } from "./corpus.mjs";
import { sizeOfSheets } from "./readers.mjs";

const here = import.meta.dirname;
const folder = path.join(here, "../../build/bench");
const RUNS = 3;

const node =
  (reader, ...options) =>
  (list) =>
    run(process.execPath, [path.join(here, "measure.mjs"), reader, list, ...options]);

const CONTESTANTS = [
  { name: "floor (inflate, touch every byte)", measure: node("floor"), isFloor: true },
  { name: "**ours, one thread**", measure: node("ours"), isOurs: true },
  { name: "**ours, two threads**", measure: node("ours", "2") },
  // How much a second thread is worth on this machine at best.
  { name: "floor, two threads", measure: node("floor", "2"), isFloor: true },
  { name: "hucre 1.0.0", measure: node("hucre") },
  { name: "ExcelJS 4.4.0", measure: node("exceljs") },
  { name: "SheetJS 0.18.5", measure: node("sheetjs") },
  { name: "read-excel-file 9.3", measure: node("readExcelFile") },
  ...(python
    ? [
        {
          name: "openpyxl, read-only",
          measure: (list) => run(python, [path.join(here, "read_openpyxl.py"), list]),
        },
      ]
    : []),
];

export default async function reading() {
  fs.mkdirSync(folder, { recursive: true });
  await bundle("reader", folder);
  const corpus = await makeCorpus(path.join(folder, "corpus"), 200);
  const large = await makeLargeWorkbook(path.join(folder, "large.xlsx"), 200_000);
  console.log(
    `\n## Reading (${os.cpus()[0]?.model.trim()}, ${os.cpus().length} cores, Node ${process.version})`,
  );
  compare("200 workbooks, 8 sheets, 30–200 rows × 12", corpus, CONTESTANTS);
  compare("1,000 workbooks one after another", Array(5).fill(corpus).flat(), CONTESTANTS.slice(0, 4));
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
  const count = (number) => Math.round(number).toLocaleString("en");
  console.log(`\n**${title}**: ${count(megabytes)} MB of sheet XML\n`);
  console.log(
    "| reader | seconds | files/s | rows/s | MB/s | peak MB | × floor | × ours |\n|---|---|---|---|---|---|---|---|",
  );
  contestants.forEach(({ name, isFloor }, index) => {
    const { seconds, peakMb, cells } = best[index];
    const rows = isFloor ? "–" : count(cells / CELLS_PER_ROW / seconds);
    const columns = [
      seconds.toFixed(2),
      count(files.length / seconds),
      rows,
      count(megabytes / seconds),
      count(peakMb),
    ];
    const ratios = [seconds / floor.seconds, seconds / ours.seconds].map((ratio) => ratio.toFixed(2));
    console.log(`| ${[name, ...columns, ...ratios].join(" | ")} |`);
  });
}

/** Of twelve columns, one is empty two times in five. */
const CELLS_PER_ROW = 11.6;

function run(program, args) {
  const start = performance.now();
  const printed = execFileSync(program, args, { encoding: "utf8" });
  return { seconds: (performance.now() - start) / 1000, ...JSON.parse(printed) };
}
