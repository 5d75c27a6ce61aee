/** `khoagiao merge …` in a process of its own; prints the rows that were counted and the peak of memory. */
import { main } from "../../build/bench/command-line.mjs";
import { peakMb } from "./peak.mjs";

const lines = [];
const terminal = { print: (text) => lines.push(text), complain: (text) => console.error(text) };
const readingThread = new URL("../../build/bench/reading-thread.mjs", import.meta.url);
const exitCode = await main(["merge", ...process.argv.slice(2), "--json"], { terminal, readingThread });
const { submissions } = JSON.parse(lines.join("\n"));
const accepted = submissions.filter(({ status }) => status.startsWith("accepted"));
if (exitCode !== 0 || accepted.length !== submissions.length)
  throw new Error("the benchmark's campaign has errors");
const rows = accepted.flatMap(({ entries }) => Object.values(entries)).reduce((sum, count) => sum + count, 0);
console.log(JSON.stringify({ rows, peakMb: peakMb() }));
