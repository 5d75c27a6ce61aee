/** A nation in simulation: 34 provinces, their communes and 12 months straight to Parquet, rolled up by DuckDB. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { bundle } from "./bundle.mjs";
import { sampleOfFiles } from "./nation-files.mjs";
import { peakMb } from "./peak.mjs";

const root = path.join(import.meta.dirname, "../..");
const folder = path.join(root, "build/bench");
const { values } = parseArgs({
  options: {
    entries: { type: "string", default: "10000000" },
    months: { type: "string", default: "12" },
    memory: { type: "string", default: "4GB" },
    files: { type: "string", default: "2000" },
  },
});
/** Communes of each of the 34 provinces since 1 July 2025; 3,321 together. */
const COMMUNES = [
  126, 56, 124, 45, 38, 75, 99, 92, 65, 54, 99, 148, 114, 104, 129, 166, 130, 69, 78, 40, 94, 96, 135, 65,
  102, 124, 95, 168, 96, 102, 124, 102, 103, 64,
];

fs.mkdirSync(folder, { recursive: true });
const nation = await import(pathToFileURL(await bundle("nation", folder)).href);
const place = path.join(folder, "nation");
fs.rmSync(place, { recursive: true, force: true });
const reports = COMMUNES.reduce((sum, count) => sum + count, 0) * Number(values.months);
const rows = Math.ceil(Number(values.entries) / reports);
const months = Array.from(
  { length: Number(values.months) },
  (_, at) => `2026-M${String(at + 1).padStart(2, "0")}`,
);
const all = months.flatMap((period) =>
  COMMUNES.map((communes, at) => ({ period, board: `TINH_${at + 1}`, communes, rows })),
);
const seconds = (since) => ((performance.now() - since) / 1000).toFixed(1);
console.log(`${os.cpus()[0]?.model.trim()}, ${os.cpus().length} cores, Node ${process.version}`);

const writing = performance.now();
const tables = new Map();
let [count, bytes] = [0, 0];
for (const month of all) {
  for (const table of nation.monthTables(month)) {
    const file = nation.parquetEncoder.pathOf(table.name, month);
    fs.mkdirSync(path.dirname(path.join(place, file)), { recursive: true });
    const opened = fs.openSync(path.join(place, file), "w");
    for (const part of nation.parquetEncoder.encode(table, month, true)) bytes += fs.writeSync(opened, part);
    fs.closeSync(opened);
    const known = tables.get(table.name) ?? {
      ...table,
      format: "parquet",
      columns: withKey(table.columns),
      files: [],
    };
    known.files.push({ path: file });
    tables.set(table.name, known);
  }
  count += month.communes * Math.ceil(rows / nation.TEMPLATES.length) * nation.TEMPLATES.length;
}
console.log(
  `written: ${count.toLocaleString("en")} entries, ${all.length} province-months, ${Math.round(bytes / 1e6)} MB of Parquet, ${seconds(writing)} s, peak ${peak()} MB`,
);

const asking = performance.now();
const engine = await nation.TablesEngine.over([{ folder: place, tables: [...tables.values()] }], {
  ...{ memory: values.memory, spill: path.join(folder, "spill") },
});
if (engine === undefined) throw new Error("DuckDB is missing: npm install");
const { columns, rows: figures } = await engine.ask(nation.nationSql([...tables.values()]));
console.log(
  `rolled up by DuckDB: ${figures.length.toLocaleString("en")} figures of the provinces and the nation, ${seconds(asking)} s, memory limit ${values.memory}, peak of the process ${peak()} MB`,
);

const at = Object.fromEntries(columns.map((name, place) => [name, place]));
const inSql = new Map(
  figures.map((row) => [
    [row[at.period], row[at.board], row[at.template], row[at.field]].join(" "),
    row[at.figure] ?? row[at.figure_text],
  ]),
);
let held = 0;
for (const month of all.filter((_, place) => place % 10 === 3)) {
  for (const { template, figures: ours } of nation.mergedTotals(month)) {
    for (const [field, figure] of Object.entries(ours)) {
      const other = inSql.get([month.period, month.board, template, field].join(" ")) ?? undefined;
      const isSame =
        typeof figure === "number" ? Math.abs(figure - other) <= 1e-12 * Math.abs(figure) : figure === other;
      if (!isSame && figure !== undefined)
        throw new Error(`${month.period} ${month.board} ${template}.${field}: ${figure}, DuckDB ${other}`);
      held += 1;
    }
  }
}
console.log(
  `held against our merge on a tenth of the province-months: ${held.toLocaleString("en")} figures, all equal`,
);
engine.close();
await sampleOfFiles({ files: Number(values.files), rows: 50 });

function withKey(columns) {
  return [{ name: "period", type: "text" }, { name: "board", type: "text" }, ...columns];
}
function peak() {
  return Math.round(peakMb()).toLocaleString("en");
}
