/**
 * `npm run report-models`: makes the Word models of a board's report from the outline in the code, and keeps them in
 * assets/report-models. Run it after a change of the outline, of the form of papers or of the default templates.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.join(import.meta.dirname, "../..");
const { status } = spawnSync(
  process.execPath,
  [path.join(root, "node_modules/jest/bin/jest.js"), "tests/core/paper/shipped-models.test.ts"],
  { cwd: root, stdio: "inherit", env: { ...process.env, KEEP_REPORT_MODELS: "yes" } },
);
process.exit(status ?? 1);
