/**
 * Has the sample files that "came from" another program saved by that program, into assets/samples. Run it after
 * a change of the samples or the templates: `npm run samples`.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { readyOfficeTools } from "./ready-office-tools.mjs";

const root = path.join(import.meta.dirname, "../..");
const from = path.join(root, "build/samples");
const to = path.join(root, "assets/samples/2024-H1");

const RESAVE = {
  LibreOffice(file) {
    const profile = pathToFileURL(mkdtempSync(path.join(tmpdir(), "soffice-"))).href;
    const args = [
      `-env:UserInstallation=${profile}`,
      "--headless",
      "--convert-to",
      "xlsx",
      "--outdir",
      to,
      file,
    ];
    execFileSync("soffice", args, { stdio: "ignore" });
  },
  openpyxl(file) {
    const script = "import sys, openpyxl; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])";
    execFileSync("/usr/bin/python3", ["-c", script, file, path.join(to, path.basename(file))]);
  },
};

readyOfficeTools();
execFileSync(process.execPath, [path.join(root, "src/entry/khoagiao.mjs"), "demo"], {
  cwd: root,
  stdio: "inherit",
});
const list = JSON.parse(readFileSync(path.join(from, "resave.json"), "utf8"));
for (const { name, resavedBy } of list) {
  RESAVE[resavedBy](path.join(from, name));
  console.log(`${name} ← ${resavedBy}`);
}
