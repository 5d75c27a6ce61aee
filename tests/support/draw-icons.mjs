/** Draws assets/icons/icon-<size>.png from mark.svg: run it after the mark has changed (`npm run icons`). */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { launchOptions, readyBrowser } from "./ready-browser.mjs";

/** The sizes a manifest may name, in pixels. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const folder = path.join(import.meta.dirname, "../../assets/icons");

readyBrowser();
const mark = readFileSync(path.join(folder, "mark.svg"), "utf8");
const browser = await chromium.launch(launchOptions());
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${mark}`);
  const png = await page.screenshot({ omitBackground: true });
  writeFileSync(path.join(folder, `icon-${size}.png`), png);
}
await browser.close();
