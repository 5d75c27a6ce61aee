import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { runFolder } from "./run-folder.mjs";

/**
 * LibreOffice takes ten times longer to start than to convert a file. So each worker of jest starts one, when its
 * first suite wants it, and it stays until the last suite has ended: whoever starts LibreOffice with the same profile
 * only hands its files over, and waits.
 */

const LONGEST_START = 60_000;
const A_MOMENT = 50;

/**
 * A LibreOffice ends by itself when nothing lies open in it. No workbook: beside one that lies open, it forgets with
 * which sheet another begins.
 */
const ONE_OPEN = "private:factory/swriter";

export const profileOption = (profile) => `-env:UserInstallation=${pathToFileURL(profile).href}`;

/** Ends those of all workers. */
export function endOffices() {
  const place = runFolder();
  for (const file of readdirSync(place).filter((name) => name.endsWith(".pid"))) {
    try {
      process.kill(Number(readFileSync(path.join(place, file), "utf8")));
    } catch {
      // It has ended by itself.
    }
  }
}

/** The profile of this worker's LibreOffice, which is started if need be; undefined where none may stay. */
export function profileThatStays(program) {
  const place = runFolder();
  if (place === undefined) return undefined;
  const profile = path.join(place, `office-${process.env.JEST_WORKER_ID ?? "1"}`);
  // It removes the file when it ends, so one that failed is started anew.
  if (!existsSync(`${profile}.pid`)) start(program, profile);
  return profile;
}

/** Until it says its number, it would take whoever starts next for the first. */
function start(program, profile) {
  mkdirSync(profile, { recursive: true });
  const pidFile = `${profile}.pid`;
  const args = [profileOption(profile), "--headless", "--norestore", `--pidfile=${pidFile}`, ONE_OPEN];
  // Where there is no such program, the conversion says so.
  const office = spawn(program, args, { stdio: "ignore" }).on("error", () => undefined);
  office.unref();
  const from = performance.now();
  while (office.pid !== undefined && !existsSync(pidFile) && performance.now() - from < LONGEST_START) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, A_MOMENT);
  }
}
