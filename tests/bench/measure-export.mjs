/**
 * A summary in a process of its own: `node measure-export.mjs read SUMMARY.xlsx` reads its rows back, and
 * `node measure-export.mjs export SUMMARY.xlsx …` is the command; each prints the rows and the peak of memory.
 */
import fs from "node:fs";
import { peakMb } from "./peak.mjs";
import {
  SUMMARY_LIMITS,
  main,
  nodeHost,
  readSummary,
  readWorkbook,
} from "../../build/bench/command-line.mjs";

const [what, file, ...options] = process.argv.slice(2);
const rows = what === "read" ? rowsRead() : await rowsExported();
console.log(JSON.stringify({ rows, peakMb: peakMb() }));

function rowsRead() {
  const opened = readWorkbook(fs.readFileSync(file), { ...nodeHost, limits: SUMMARY_LIMITS });
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  const outcomes = readSummary(opened.value, { file, sha256: "" });
  return sumOf(outcomes.flatMap(({ submission }) => submission.returns.map(({ entries }) => entries.length)));
}

async function rowsExported() {
  const lines = [];
  const terminal = { print: (text) => lines.push(text), complain: (text) => console.error(text) };
  const exitCode = await main(["export", file, ...options, "--json"], { terminal });
  if (exitCode !== 0) throw new Error("the export was refused");
  const { tables } = JSON.parse(lines.join("\n"));
  return sumOf(tables.flatMap(({ name, rows }) => (name.startsWith("entries_") ? [rows] : [])));
}

function sumOf(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0);
}
