import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Tells the workers of a run of jest where its folder lies. */
const VARIABLE = "KHOAGIAO_RUN";

/** What lies there is shared by the suites of one run, and goes with it; undefined in Node without jest. */
export const runFolder = () => process.env[VARIABLE];

/** Where systems look for the place of what is for a while. */
const PLACES = ["TMPDIR", "TEMP", "TMP"];

/** From here on all that is made for a while lies in the run's folder, whoever makes it. */
export function openRunFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), "khoagiao-run-"));
  for (const name of [VARIABLE, ...PLACES]) process.env[name] = folder;
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
