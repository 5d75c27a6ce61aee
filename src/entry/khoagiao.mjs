#!/usr/bin/env node
import path from "node:path";
import { pathToFileURL } from "node:url";
import { readyCommandLine, readyDependencies } from "./ready.mjs";

const root = path.join(import.meta.dirname, "../..");
readyDependencies(root);
const built = pathToFileURL(readyCommandLine(root));
const { main } = await import(built.href);
// Whoever reads our answer may stop listening (`khoagiao … | head`).
process.stdout.on("error", (error) => process.exit(error.code === "EPIPE" ? 0 : 2));
process.exitCode = await main(process.argv.slice(2), {
  readingThread: new URL("reading-thread.mjs", built),
  sqlFolder: path.join(root, "assets/sql"),
});
