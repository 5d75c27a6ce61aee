import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Writes a copy of the manifest whose buttons all open the smoke page, and answers where it lies. With `report` the
 * page walks through the steps by itself and sends the outcome to that port of this machine. The copy keeps the add-in's
 * id and its own file's name, by which `npm run stop:excel` finds what to take out again.
 */
export function writeSmokeManifest(root, { report } = {}) {
  const folder = path.join(root, "dist/smoke");
  const file = path.join(folder, "manifest.xml");
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, smokeManifest(readFileSync(path.join(root, "manifest.xml"), "utf8"), report));
  return file;
}

export const smokeManifest = (manifest, report) =>
  manifest.replaceAll(
    "/taskpane.html#",
    report === undefined ? "/smoke.html#" : `/smoke.html?report=${report}#`,
  );
