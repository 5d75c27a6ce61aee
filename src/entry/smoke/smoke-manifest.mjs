import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Writes a copy of the manifest whose buttons all open the smoke page, and answers where it lies. It keeps the add-in's
 * id and its own file's name, by which `npm run stop:excel` finds what to take out again.
 */
export function writeSmokeManifest(root) {
  const folder = path.join(root, "dist/smoke");
  const file = path.join(folder, "manifest.xml");
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, smokeManifest(readFileSync(path.join(root, "manifest.xml"), "utf8")));
  return file;
}

export const smokeManifest = (manifest) => manifest.replaceAll("/taskpane.html?", "/smoke.html?");
