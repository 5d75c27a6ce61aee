/**
 * `npm run screenshots`: runs the browser tests whose pictures README shows, and keeps these in assets/screenshots.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";

const SHOWN = {
  "newcomer slip": "nhap-lieu",
  "newcomer merged": "tong-hop",
  "newcomer summary": "bang-tong-hop",
};
const root = path.join(import.meta.dirname, "../..");
const run = (...args) => {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
};

run("node_modules/webpack/bin/webpack.js", "--mode", "development", "--config-name", "workbench");
run("node_modules/jest/bin/jest.js", "--config", "tests/e2e/jest.config.js", "newcomer");
const kept = path.join(root, "assets/screenshots");
mkdirSync(kept, { recursive: true });
for (const [picture, name] of Object.entries(SHOWN))
  copyFileSync(path.join(root, "tests/e2e/screenshots", `${picture}.png`), path.join(kept, `${name}.png`));
