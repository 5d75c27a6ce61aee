import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "msedge",
  "chrome.exe",
];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const REMEDY =
  "On Debian or Ubuntu: sudo apt-get install chromium fonts-noto-core\n" +
  "Elsewhere: install Google Chrome or Microsoft Edge.";

/** A Chromium browser of this machine, or undefined: in the PATH, else where Mac and Windows keep theirs. */
export function findBrowser() {
  const inPath = (process.env.PATH ?? "")
    .split(path.delimiter)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [...inPath, ...PLACES].find((place) => existsSync(place));
}

/** What the browser is started with; its sandbox refuses only the root user, so it stays on for everyone else. */
export function launchOptions() {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error(`No Chromium browser here. ${REMEDY}`);
  return { executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] };
}

/** Installs a browser and a font with Vietnamese letters where that can be done (Debian, as root); else says how. */
export function readyBrowser() {
  if (findBrowser() !== undefined) return;
  if (existsSync("/usr/bin/apt-get") && process.getuid?.() === 0) install(["chromium", "fonts-noto-core"]);
  if (findBrowser() !== undefined) return;
  console.error(`The tests of the pane need a Chromium browser.\n${REMEDY}`);
  process.exit(1);
}

function install(packages) {
  console.log("Installing a browser for the tests …");
  const options = {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  spawnSync("apt-get", ["update", "-qq"], options);
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], options);
}
