import fs from "node:fs";

/**
 * The most memory of this process, in MB. What the system counts for a process (`maxRSS`) it inherits from the one that
 * started it: of a small process that a large one starts it would be the large one's. Linux knows better.
 */
export function peakMb() {
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(statusOf()) ?? [];
  return (kilobytes === undefined ? process.resourceUsage().maxRSS : Number(kilobytes)) / 1024;
}

function statusOf() {
  try {
    return fs.readFileSync("/proc/self/status", "utf8");
  } catch {
    return "";
  }
}
