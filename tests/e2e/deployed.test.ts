/** @jest-environment jsdom */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { deployedFolder } from "../manifest/deployed-folder";
import { manifestFaults } from "../manifest/manifest-faults";

const root = path.join(__dirname, "../..");

test("whatever the built manifest names is built beside it", () => {
  const built = path.join(root, "dist/pane");
  const manifest = readFileSync(path.join(built, "manifest.xml"), "utf8");
  expect(manifestFaults(manifest, deployedFolder(built))).toEqual([]);
});

test("PUBLIC_URL puts the pane under the board's own address, and nothing of the development server stays", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "khoagiao-pane-"));
  const args = ["node_modules/webpack/bin/webpack.js", "--mode", "production", "--config-name", "pane"];
  const { status } = spawnSync(process.execPath, [...args, "--output-path", folder], {
    cwd: root,
    env: { ...process.env, PUBLIC_URL: "https://bantuyengiao.example.vn/khoagiao" },
  });
  expect(status).toBe(0);
  const manifest = readFileSync(path.join(folder, "manifest.xml"), "utf8");
  expect(manifest).toContain("https://bantuyengiao.example.vn/khoagiao/taskpane.html?view=fill");
  expect(manifest).not.toContain("localhost");
  expect(manifestFaults(manifest, deployedFolder(folder, "/khoagiao/"))).toEqual([]);
});

test("nothing of the workbench is deployed", () => {
  const scripts = readdirSync(path.join(root, "dist/pane")).filter((name) => name.endsWith(".js"));
  const texts = scripts.map((name) => readFileSync(path.join(root, "dist/pane", name), "utf8"));
  // The names of its packages and classes; “Univers” is a typeface that PDF files name.
  const names = scripts.filter((_, at) => /univerjs|univer-/i.test(texts[at] ?? ""));
  expect(names).toEqual([]);
});
