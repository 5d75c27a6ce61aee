/**
 * `npm run test:excel`: the steps the pane relies on, inside the Excel of this machine (Windows, Mac) or, elsewhere and
 * with `-- web`, inside an Excel on the web that somebody opens by hand. `-- --port 4300` where 4201 is taken.
 */
import { spawn } from "node:child_process";
import path from "node:path";
import { parseArgs } from "node:util";
import { parseNumber } from "office-addin-cli";
import { readyDependencies } from "./ready.mjs";
import { writeSmokeManifest } from "./smoke/smoke-manifest.mjs";
import { testInExcel } from "./test-in-excel.mjs";

/** Fetched only here: it brings hundreds of packages, one of which needs a system library to install. */
const SIDELOADING = "office-addin-debugging@7.0.0";
const root = path.join(import.meta.dirname, "../..");
const { values, positionals } = parseArgs({
  options: { port: { type: "string", default: "4201" } },
  allowPositionals: true,
});
const port = parseNumber(values.port, `--port takes a number, not “${values.port}”`);
const isHere = ["win32", "darwin"].includes(process.platform) && !positionals.includes("web");
readyDependencies(root);
const manifest = writeSmokeManifest(root, { report: port });

const failed = await testInExcel({
  port,
  open: isHere ? openExcel : sayHowOnTheWeb,
  checklist: path.join(root, "docs/excel-checklist.md"),
  say: (line) => console.log(line),
});
process.exit(failed === 0 ? 0 : 1);

/** Excel with the page in it; the development server starts along with it. */
async function openExcel() {
  started("npx", ["--yes", SIDELOADING, "start", manifest]);
  console.log(
    "Trong Excel: mở một nút của thẻ Khoa giáo, bấm “Mở tệp thử mới”, rồi mở lại một nút trong cửa sổ mới.\n" +
      "In Excel: press a button of the Khoa giáo tab, then “Mở tệp thử mới”, then a button in the new window.",
  );
}

async function sayHowOnTheWeb() {
  started("npm", ["run", "dev-server"]);
  console.log(
    `Excel trên web / Excel on the web: https://excel.cloud.microsoft → Home → Add-ins → More Settings →\n` +
      `Upload My Add-in → ${manifest}\n` +
      "Trình duyệt phải tin cậy chứng chỉ của / the browser must trust the certificates of " +
      `https://localhost:3000 and https://localhost:${port}.`,
  );
}

function started(command, args) {
  const child = spawn(command, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  process.on("exit", () => child.kill());
}
