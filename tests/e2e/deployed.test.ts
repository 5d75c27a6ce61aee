/** @jest-environment jsdom */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { deployedFolder } from "../manifest/deployed-folder";
import { manifestFaults } from "../manifest/manifest-faults";

const root = path.join(__dirname, "../..");

test("whatever the built manifest names is built beside it", () => {
  const built = path.join(root, "dist/pane");
  const manifest = readFileSync(path.join(built, "manifest.xml"), "utf8");
  expect(manifestFaults(manifest, deployedFolder(built))).toEqual([]);
});

test("nothing of the workbench is deployed", () => {
  const scripts = readdirSync(path.join(root, "dist/pane")).filter((name) => name.endsWith(".js"));
  const texts = scripts.map((name) => readFileSync(path.join(root, "dist/pane", name), "utf8"));
  // The names of its packages and classes; “Univers” is a typeface that PDF files name.
  const names = scripts.filter((_, at) => /univerjs|univer-/i.test(texts[at] ?? ""));
  expect(names).toEqual([]);
});
