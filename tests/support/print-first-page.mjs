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

/** The first page of a workbook as LibreOffice prints it → one PNG of the part asked for. */
export function printFirstPage(workbook, part, png) {
  const folder = mkdtempSync(path.join(tmpdir(), "khoagiao-print-"));
  try {
    cutFirstPage(printedAsPdf(workbook, folder), part, png);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function printedAsPdf(workbook, folder) {
  const profile = path.join(folder, "profile");
  mkdirSync(path.join(profile, "user"), { recursive: true });
  writeFileSync(path.join(profile, "user/registrymodifications.xcu"), SETTINGS);
  const args = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--convert-to", "pdf"];
  execFileSync("soffice", [...args, "--outdir", folder, workbook], { stdio: "ignore" });
  return path.join(folder, `${path.parse(workbook).name}.pdf`);
}

function cutFirstPage(pdf, { x, y, width, height }, png) {
  const cut = ["-x", x, "-y", y, "-W", width, "-H", height].map(String);
  const { dir, name } = path.parse(png);
  const page = ["-png", "-singlefile", "-f", "1", "-r", String(RESOLUTION)];
  execFileSync("pdftoppm", [...page, ...cut, pdf, path.join(dir, name)]);
}
