/**
 * Builds the pane as it is deployed and prints what crosses the network until it is drawn, and what comes later
 * when it is asked for. Fails above a limit: on a slow line every kilobyte is waited for.
 */
import { buildPane } from "./pane-build.mjs";

const { steps, later, faults } = await buildPane();
for (const fault of faults) console.error(fault);
for (const { title, bytes, limitKb } of steps) print(title, bytes, `of ${limitKb} kB at most`);
for (const { name, bytes } of later) print(`later, ${name}`, bytes);
process.exitCode =
  faults.length === 0 && steps.every(({ bytes, limitKb }) => bytes <= limitKb * 1000) ? 0 : 1;

function print(title, bytes, note = "") {
  console.log(`${title.padEnd(28)}${(bytes / 1000).toFixed(1).padStart(8)} kB gzip  ${note}`.trimEnd());
}
