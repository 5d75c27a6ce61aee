/** Search while one types: every keystroke of queries asked in every way, over 10,000 documents. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { bundle } from "./bundle.mjs";

const folder = path.join(import.meta.dirname, "../../build/bench");
const DOCUMENTS = 10_000;
const QUERIES_PER_WAY = 20;
/** The best of a few runs counts, so that a busy moment of the machine does not. */
const RUNS = 3;

export default async function searching() {
  fs.mkdirSync(folder, { recursive: true });
  const { chanceOf, directiveSearch, madeDirectives, WAYS } = await import(
    pathToFileURL(await bundle("search", folder)).href
  );
  const directives = madeDirectives(DOCUMENTS);
  const builds = Array.from({ length: RUNS }, () => prepared(directiveSearch([...directives])));
  const search = directiveSearch(directives);
  console.log(
    `\n## Search over ${DOCUMENTS.toLocaleString("en")} documents (${os.cpus()[0]?.model.trim()}, ${os.cpus().length} cores, Node ${process.version})\n`,
  );
  const whole = builds.map((steps) => steps.reduce((sum, step) => sum + step, 0));
  console.log(
    `Index: first ${ms(whole[0])}, best of ${RUNS} ${ms(Math.min(...whole))}, in ${builds[0].length} steps, the longest ${ms(Math.max(...builds[0]))}.\n`,
  );
  console.log(`Each keystroke, best of ${RUNS}:\n`);
  console.log("| asked by | keystrokes | p50 | p95 | p99 | most |\n|---|---|---|---|---|---|");
  const numbered = directives.filter(({ number }) => number !== undefined);
  const all = Object.entries(WAYS).flatMap(([way, ask]) => {
    const chance = chanceOf(`bench ${way}`);
    const queries = Array.from({ length: QUERIES_PER_WAY }, () => ask(chance.pick(numbered), chance).query);
    const times = queries.flatMap(keystrokes).map((typed) => best(() => search.find(typed)));
    row(way, times);
    return times;
  });
  row("**all**", all);
}

/** What stands in the box after each key. */
const keystrokes = (query) => Array.from({ length: query.length }, (_, at) => query.slice(0, at + 1));

const best = (work) => Math.min(...Array.from({ length: RUNS }, () => timed(work)));

/** Milliseconds of each step of building the index. */
function prepared(search) {
  const steps = [];
  for (let ready = false; !ready;) steps.push(timed(() => (ready = search.prepare())));
  return steps;
}

function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function row(name, times) {
  const sorted = [...times].sort((a, b) => a - b);
  const share = (part) => ms(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]);
  console.log(`| ${[name, times.length, share(0.5), share(0.95), share(0.99), share(1)].join(" | ")} |`);
}

const ms = (milliseconds) => `${milliseconds.toFixed(2)} ms`;
