import { spawn, spawnSync } from "node:child_process";
import path from "node:path";

/** What `npm test` and `npm run check` are made of: programs of this project, each a step with a title. */

export const root = path.join(import.meta.dirname, "../..");
export const bin = (name) => path.join(root, "node_modules", name);
/** What a program remembers of its last run, so that the next one is shorter; nothing of it is in version control. */
export const remembered = (name) => path.join(root, "node_modules/.cache/khoagiao", name);

const TWO_CORES = 2;

const step = (title, ...args) => ({ title, args });
const types = (title, project, name) =>
  step(
    title,
    ...[bin("typescript/bin/tsc"), "-p", project],
    ...["--incremental", "--tsBuildInfoFile", remembered(`${name}.tsbuildinfo`)],
  );

export const allTypes = [
  types("types", "tsconfig.json", "types"),
  types("types of the core, which knows no host", "src/core/tsconfig.json", "types-of-core"),
];

export const lint = (...places) =>
  step(
    "lint",
    ...[bin("eslint/bin/eslint.js"), "--cache", "--cache-strategy", "content"],
    ...["--cache-location", remembered("eslint"), "--no-warn-ignored", ...places],
  );

export const format = (...places) =>
  step(
    "format",
    ...[bin("prettier/bin/prettier.cjs"), "--check", "--log-level", "warn", "--cache"],
    ...["--cache-strategy", "content", "--cache-location", remembered("prettier"), "--ignore-unknown"],
    ...places,
  );

export const build = (title, mode, config, ...options) =>
  step(title, bin("webpack/bin/webpack.js"), "--mode", mode, "--config-name", config, ...options);

export const jest = (title, ...options) => step(title, bin("jest/bin/jest.js"), ...options);

/** Runs a step that uses both cores by itself; whether it passed. */
export function alone({ title, args }, env = {}) {
  console.log(`\n── ${title}`);
  const options = { cwd: root, stdio: "inherit", env: { ...process.env, ...env } };
  return spawnSync(process.execPath, args, options).status === 0;
}

/** Runs steps two at a time; what each said is printed whole when it ends. Whether each passed, in their order. */
export async function sideBySide(steps) {
  const passed = [];
  const waiting = steps.entries();
  const worker = async () => {
    for (const [at, one] of waiting) passed[at] = await quietly(one);
  };
  await Promise.all(Array.from({ length: TWO_CORES }, worker));
  return passed;
}

function quietly({ title, args }) {
  const said = [];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => said.push(text));
  return new Promise((ended) => {
    child.on("close", (status) => {
      console.log(`\n── ${title}\n${Buffer.concat(said)}`.trimEnd());
      ended(status === 0);
    });
  });
}
