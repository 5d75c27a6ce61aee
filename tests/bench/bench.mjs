/** `npm run bench`: each part prints its own table. Peers are installed here, beside the benchmark, when missing. */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

const here = import.meta.dirname;
const PARTS = [
  "./reading.mjs",
  "./merging.mjs",
  "./exporting.mjs",
  "./searching.mjs",
  "./citing.mjs",
  "./pane.mjs",
];

if (!fs.existsSync(path.join(here, "node_modules"))) {
  execFileSync("npm", ["install", "--no-save", "--prefix", here, "--no-audit"], { stdio: "inherit" });
}
const chosen = process.argv.slice(2);
for (const part of PARTS) {
  const isChosen = chosen.length === 0 || chosen.some((name) => part.includes(name));
  if (isChosen && fs.existsSync(path.join(here, part))) await (await import(part)).default();
}
