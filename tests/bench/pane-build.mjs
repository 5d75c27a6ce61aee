/** The pane as it is deployed, built by the project's own configuration. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import webpack from "webpack";
import configs from "../../webpack.config.js";

/**
 * What taskpane.tsx waits for, step by step, in kilobytes (1,000 bytes, gzip -9) counted from the first byte; office.js
 * is not counted, Microsoft serves it and browsers keep it. The first words stand in the page itself.
 */
const STEPS = [
  { title: "first words", limitKb: 5 },
  { group: "taskpane", title: "+ React", limitKb: 75 },
  { group: "app", title: "+ heading", limitKb: 85 },
  { group: "services", title: "+ ready to work", limitKb: 180 },
];

export const paneConfig = () => configs({}, { mode: "production" }).find(({ name }) => name === "pane");

/**
 * Builds into `folder` (dist/pane unless said otherwise). Answers the steps with their bytes, the scripts that come
 * later, and whether all is well.
 */
export async function buildPane(folder = paneConfig().output.path) {
  const config = paneConfig();
  const stats = await built({ ...config, output: { ...config.output, path: folder } });
  const details = { errors: true, warnings: true, chunkGroups: true, chunkGroupChildren: false };
  const report = stats.toJson({ all: false, ...details });
  const scripts = (names) => names.filter((name) => /\.(js|css)$/.test(name));
  const bytesOf = (files) =>
    files.reduce(
      (sum, file) => sum + gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length,
      0,
    );

  const fetched = new Set(["taskpane.html"]);
  const steps = STEPS.map(({ group, ...step }) => {
    for (const { name } of group === undefined ? [] : report.namedChunkGroups[group].assets)
      if (scripts([name]).length > 0) fetched.add(name);
    return { group, ...step, bytes: bytesOf([...fetched]) };
  });
  const later = scripts(readdirSync(folder))
    .filter((name) => !fetched.has(name))
    .map((name) => ({ name, bytes: bytesOf([name]) }));
  return {
    folder,
    steps,
    later,
    faults: [...report.errors, ...report.warnings].map(({ message }) => message),
  };
}

/** Runs webpack; answers its statistics. */
export function built(config) {
  const compiler = webpack(config);
  return new Promise((resolve, reject) =>
    compiler.run((error, stats) => compiler.close(() => (error ? reject(error) : resolve(stats)))),
  );
}
