import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Tells the workers of a run of jest where its folder lies. */
const VARIABLE = "KHOAGIAO_RUN";

/** What lies there is shared by the suites of one run, and goes with it; undefined in Node without jest. */
export const runFolder = () => process.env[VARIABLE];

export function openRunFolder() {
  process.env[VARIABLE] = mkdtempSync(path.join(tmpdir(), "khoagiao-run-"));
}

export function removeRunFolder() {
  rmSync(runFolder(), { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
}

/** The bytes of this name: what takes long to make is made by the first suite of a run that wants it. */
export function keptInRun(name, make) {
  const folder = runFolder();
  if (folder === undefined) return make();
  const file = path.join(folder, name);
  if (!existsSync(file)) {
    // Two may make it at once; it is there whole or not at all.
    const own = `${file}.${process.pid}`;
    writeFileSync(own, make());
    renameSync(own, file);
  }
  return new Uint8Array(readFileSync(file));
}
