/**
 * Everything that must hold, in one command: tools present, types, lint, format, then every test in two time
 * zones (a date that drifts is seen in one of them). Ends with one line: `N passed, N failed`.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readyDependencies } from "../../src/entry/ready.mjs";
import { readyOfficeTools } from "./ready-office-tools.mjs";

const TIME_ZONES = ["Asia/Ho_Chi_Minh", "America/Phoenix"];
const root = path.join(import.meta.dirname, "../..");
const bin = (name) => path.join(root, "node_modules", name);
const count = { passed: 0, failed: 0 };

function run(title, args, env = {}) {
  console.log(`\n── ${title}`);
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  return status === 0;
}

function check(title, args) {
  count[run(title, args) ? "passed" : "failed"] += 1;
}

function testsIn(timeZone) {
  const report = path.join(mkdtempSync(path.join(tmpdir(), "khoagiao-")), "jest.json");
  const args = [bin("jest/bin/jest.js"), "--json", `--outputFile=${report}`];
  const passed = run(`tests, TZ=${timeZone}`, args, { TZ: timeZone });
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(report, "utf8"),
  );
  count.passed += numPassedTests;
  count.failed += numFailedTests + numRuntimeErrorTestSuites;
  if (!passed && numFailedTests + numRuntimeErrorTestSuites === 0) count.failed += 1;
}

readyDependencies(root);
readyOfficeTools();
check("types", [bin("typescript/bin/tsc"), "-p", "tsconfig.json"]);
check("types of the core, which knows no host", [bin("typescript/bin/tsc"), "-p", "src/core/tsconfig.json"]);
check("lint", [bin("eslint/bin/eslint.js"), "."]);
check("format", [bin("prettier/bin/prettier.cjs"), "--check", "--log-level", "warn", "."]);
check("the command line builds", [bin("webpack/bin/webpack.js"), "--mode", "production"]);
for (const timeZone of TIME_ZONES) testsIn(timeZone);

console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed === 0 ? 0 : 1);
