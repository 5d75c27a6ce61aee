import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import path from "node:path";

/**
 * Installs the locked dependencies when they are missing or older than the lock file. Not with `npm ci`: it refuses
 * a lock file that lacks the packages of other platforms, which npm 11 leaves out behind a registry mirror.
 */
export function readyDependencies(root) {
  const installed = path.join(root, "node_modules/.package-lock.json");
  if (existsSync(installed) && changedAt(installed) >= changedAt(path.join(root, "package-lock.json")))
    return;
  console.error("Đang cài đặt thư viện (chỉ lần đầu) …");
  runOrStop(root, "npm", ["install", "--no-save", "--no-audit", "--no-fund"]);
}

/** Builds the command line when a source file is newer than the built one; says where it stands. */
export function readyCommandLine(root) {
  const built = path.join(root, "dist/khoagiao.mjs");
  const sources = [
    path.join(root, "src"),
    path.join(root, "webpack.config.js"),
    path.join(root, "package-lock.json"),
  ];
  const newest = Math.max(...sources.map(newestUnder));
  if (!existsSync(built) || newest > changedAt(built)) {
    runOrStop(root, process.execPath, [
      path.join(root, "node_modules/webpack/bin/webpack.js"),
      "--mode",
      "production",
      "--config-name",
      "khoagiao",
    ]);
    // A build that comes out the same is not written again, and would be made anew for every command.
    const seconds = Math.ceil(newest / 1000);
    if (newest > changedAt(built)) utimesSync(built, seconds, seconds);
  }
  return built;
}

const changedAt = (file) => statSync(file).mtimeMs;

function newestUnder(place) {
  if (!statSync(place).isDirectory()) return changedAt(place);
  return Math.max(0, ...readdirSync(place).map((name) => newestUnder(path.join(place, name))));
}

/** What the helpers print goes to stderr: stdout belongs to the command's own answer. */
function runOrStop(root, command, args) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32" && command === "npm",
  });
  if (status !== 0) process.exit(2);
}
