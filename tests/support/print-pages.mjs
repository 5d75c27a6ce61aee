import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** Pixels to the inch: an A4 page is 910 × 1287 pixels. */
const RESOLUTION = 110;

/** A LibreOffice of this locale writes 2.287 and 93,94% as an office in Viet Nam sees them. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Setup/L10N">
    <prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop>
  </item>
</oor:items>`;

/**
 * Pages of a workbook or paper as LibreOffice prints them, one PNG each: `{ png, page, part }`, the first page where none is
 * named, all of it where no part is.
 */
export function printPages(file, pages) {
  const folder = mkdtempSync(path.join(tmpdir(), "khoagiao-print-"));
  try {
    const pdf = printedAsPdf(file, folder);
    for (const one of pages) cutPage(pdf, one);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function printedAsPdf(file, folder) {
  const profile = path.join(folder, "profile");
  mkdirSync(path.join(profile, "user"), { recursive: true });
  writeFileSync(path.join(profile, "user/registrymodifications.xcu"), SETTINGS);
  const args = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--convert-to", "pdf"];
  execFileSync("soffice", [...args, "--outdir", folder, file], { stdio: "ignore" });
  return path.join(folder, `${path.parse(file).name}.pdf`);
}

function cutPage(pdf, { png, page = 1, part }) {
  const { dir, name } = path.parse(png);
  const cut = part ? ["-x", part.x, "-y", part.y, "-W", part.width, "-H", part.height] : [];
  const args = ["-png", "-singlefile", "-f", page, "-r", RESOLUTION, ...cut].map(String);
  execFileSync("pdftoppm", [...args, pdf, path.join(dir, name)]);
}
