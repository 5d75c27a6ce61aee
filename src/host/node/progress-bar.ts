import type { Progress } from "../../app";

const WIDTH = 24;

/** A bar on stderr while somebody watches; silent in a pipe or a script. */
export function progressBar(stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return () => {};
  return (done, total, file) => {
    const filled = Math.round((WIDTH * done) / Math.max(1, total));
    const bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
    stream.write(`\r\x1b[K${bar} ${done}/${total} ${file.slice(-60)}${done === total ? "\r\x1b[K" : ""}`);
  };
}
