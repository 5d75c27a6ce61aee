/**
 * `npm run start:excel`: the pane under development inside the real Excel of this machine; with `-- smoke` the page that
 * tries this Excel step by step (smoke.tsx), in the pane's place.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { readyDependencies } from "./ready.mjs";
import { writeSmokeManifest } from "./smoke/smoke-manifest.mjs";

/** Fetched only here: it brings hundreds of packages, one of which needs a system library to install. */
const SIDELOADING = "office-addin-debugging@7.0.0";
const root = path.join(import.meta.dirname, "../..");
const manifest = process.argv[2] === "smoke" ? writeSmokeManifest(root) : "manifest.xml";

function npx(...args) {
  const options = { cwd: root, stdio: "inherit", shell: process.platform === "win32" };
  return spawnSync("npx", ["--yes", ...args], options).status === 0;
}

if (!["win32", "darwin"].includes(process.platform)) {
  console.error("Excel chỉ chạy trên Windows và Mac. Trên máy này hãy dùng bản chạy thử: npm run workbench");
  process.exit(2);
}
readyDependencies(root);
if (!npx("office-addin-dev-certs", "install"))
  console.error("Chưa tạo được chứng chỉ mà Excel tin cậy; dùng chứng chỉ tự ký, Excel có thể từ chối.");
process.exit(npx(SIDELOADING, "start", manifest) ? 0 : 1);
