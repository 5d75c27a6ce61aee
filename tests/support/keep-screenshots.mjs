/**
 * `npm run screenshots`: takes the pictures README and docs show, and keeps them in assets/screenshots: pages of the
 * sample campaign as LibreOffice prints them, and the workbench as the browser tests see it.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { printPages } from "./print-pages.mjs";
import { readyPictureTools } from "./ready-office-tools.mjs";

/** Pictures the browser tests take (`keepPicture`). */
const SEEN = { "newcomer slip": "nhap-lieu", "newcomer merged": "tong-hop" };
/** First pages of workbooks, and the part of each that is shown, in pixels. */
const PRINTED = {
  "bia-bieu-mau": {
    workbook: "assets/samples/2024-H1/Tay Giang.xlsx",
    part: { x: 90, y: 50, width: 780, height: 1000 },
  },
  "bang-tong-hop": {
    workbook: "build/tong-hop-2024-H1.xlsx",
    part: { x: 30, y: 40, width: 800, height: 1110 },
  },
};

const root = path.join(import.meta.dirname, "../..");
const kept = path.join(root, "assets/screenshots");

function run(program, ...args) {
  const { status } = spawnSync(program, args, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
const node = (...args) => run(process.execPath, ...args);
const picture = (name) => path.join(kept, `${name}.png`);

readyPictureTools();
mkdirSync(kept, { recursive: true });

node("src/entry/khoagiao.mjs", "demo");
for (const [name, { workbook, part }] of Object.entries(PRINTED))
  printPages(path.join(root, workbook), [{ part, png: picture(name) }]);

node("node_modules/webpack/bin/webpack.js", "--mode", "development", "--config-name", "workbench");
node("node_modules/jest/bin/jest.js", "--config", "tests/e2e/jest.config.js", "newcomer");
for (const [taken, name] of Object.entries(SEEN))
  copyFileSync(path.join(root, "tests/e2e/screenshots", `${taken}.png`), picture(name));

// A palette of 256 colours: less than half the bytes, and no difference to the eye.
const all = [...Object.keys(PRINTED), ...Object.values(SEEN)].map(picture);
run("pngquant", "--force", "--ext", ".png", ...all);
