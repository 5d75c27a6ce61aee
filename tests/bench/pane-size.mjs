/**
 * Builds the pane as it is deployed and prints what crosses the network until it is drawn, and what comes later
 * when it is asked for. Fails above a limit: on a slow line every kilobyte is waited for.
 */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import webpack from "webpack";
import configs from "../../webpack.config.js";

/**
 * What taskpane.tsx waits for, step by step, in kilobytes (1,000 bytes, gzip -9) counted from the first byte; office.js
 * is not counted, Microsoft serves it and browsers keep it. At the first step words stand on the page, at the last one
 * the pane's own heading.
 */
const STEPS = [
  { group: "taskpane", title: "first words", limitKb: 100 },
  { group: "app", title: "+ heading", limitKb: 100 },
  { group: "services", title: "+ ready to work", limitKb: 180 },
];

const config = configs({}, { mode: "production" }).find(({ name }) => name === "pane");
const compiler = webpack(config);
const stats = await new Promise((resolve, reject) =>
  compiler.run((error, result) => compiler.close(() => (error ? reject(error) : resolve(result)))),
);
const report = stats.toJson({
  all: false,
  errors: true,
  warnings: true,
  chunkGroups: true,
  chunkGroupChildren: false,
});
for (const { message } of [...report.errors, ...report.warnings]) console.error(message);

const folder = config.output.path;
const gzipped = (file) => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length;
const scripts = (names) => names.filter((name) => /\.(js|css)$/.test(name));
const filesOf = (group) => scripts(report.namedChunkGroups[group].assets.map(({ name }) => name));

const fetched = new Set(["taskpane.html"]);
let fits = true;
for (const { group, title, limitKb } of STEPS) {
  for (const file of filesOf(group)) fetched.add(file);
  const bytes = sum([...fetched]);
  fits &&= bytes <= limitKb * 1000;
  print(title, bytes, `of ${limitKb} kB at most`);
}
for (const file of scripts(readdirSync(folder)).filter((name) => !fetched.has(name)))
  print(`later, ${file}`, sum([file]));
process.exitCode = fits && !stats.hasErrors() && !stats.hasWarnings() ? 0 : 1;

function sum(files) {
  return files.reduce((bytes, file) => bytes + gzipped(file), 0);
}
function print(title, bytes, note = "") {
  console.log(`${title.padEnd(28)}${(bytes / 1000).toFixed(1).padStart(8)} kB gzip  ${note}`.trimEnd());
}
