/**
 * `npm run approved-pages`: prints what leaves the board on paper, from the sample campaign, and keeps the pages as pictures in
 * tests/approved: the summary's page for who leads, a page of a template, the first two of the report, a letter. They are
 * there to be looked at: whoever changes how a paper looks prints them anew and sees what became another.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { printPages } from "./print-pages.mjs";
import { readyPictureTools } from "./ready-office-tools.mjs";

const root = path.join(import.meta.dirname, "../..");
const DAY = "2024-07-22";

const folder = mkdtempSync(path.join(tmpdir(), "khoagiao-pages-"));
const at = (name) => path.join(folder, name);
const khoagiao = (...args) =>
  execFileSync(process.execPath, [path.join(root, "src/entry/khoagiao.mjs"), ...args], {
    stdio: ["ignore", "ignore", "inherit"],
  });

readyPictureTools();
khoagiao("demo");
const summary = path.join(root, "build/tong-hop-2024-H1.xlsx");
khoagiao("report", summary, "--out", at("bao-cao.docx"), "--date", DAY);
khoagiao("letters", summary, "--out", at("thu"), "--date", DAY);

/** Paper → number of a page → its picture. */
const PAGES = [
  [summary, { 1: "tong-hop-trang-1", 4: "tong-hop-kg01" }],
  [at("bao-cao.docx"), { 1: "bao-cao-trang-1", 2: "bao-cao-trang-2" }],
  [at("thu/tra-lai_dang-uy-xa-tay-giang.docx"), { 1: "thu-tra-lai" }],
];
const pictures = PAGES.flatMap(([file, named]) => {
  const pages = Object.entries(named).map(([page, name]) => ({
    page,
    png: path.join(root, "tests/approved", `${name}.png`),
  }));
  printPages(file, pages);
  return pages.map(({ png }) => png);
});
rmSync(folder, { recursive: true, force: true });

// Sixteen colours are as many as a page of text and bars has.
execFileSync("pngquant", ["16", "--force", "--ext", ".png", ...pictures]);
