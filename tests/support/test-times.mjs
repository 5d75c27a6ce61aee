import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { remembered, root } from "./steps.mjs";

/** How long each suite took when it was last run by `npm test`; `npm run check` chooses by it. */

const kept = remembered("test-times.json");
/** Seconds, of a suite nobody has run here yet. */
const UNKNOWN = 6;

/** Where jest is to leave its answer. */
export const reportFile = () => path.join(mkdtempSync(path.join(tmpdir(), "khoagiao-")), "jest.json");

/** Keeps the times of jest's answer beside those known before. */
export function keepTimes({ testResults }) {
  const times = knownTimes();
  for (const { name, startTime, endTime } of testResults) {
    times[path.relative(root, name)] = (endTime - startTime) / 1000;
  }
  mkdirSync(path.dirname(kept), { recursive: true });
  writeFileSync(kept, JSON.stringify(times));
}

/** The first of the suites, as many as these seconds hold; at least one. */
export function asManyAs(seconds, suites) {
  const times = knownTimes();
  let left = seconds;
  return suites.filter((suite, at) => {
    left -= times[suite] ?? UNKNOWN;
    return at === 0 || left >= 0;
  });
}

const knownTimes = () => (existsSync(kept) ? JSON.parse(readFileSync(kept, "utf8")) : {});
