/**
 * Everything that must hold, in one command: tools present, types, lint, format, builds, then every test in two time
 * zones (a date that drifts is seen in one of them), and the pane in a real browser. Ends with one line: `N passed, N
 * failed`.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readyDependencies } from "../../src/entry/ready.mjs";
import { readyBrowser } from "./ready-browser.mjs";
import { readyOfficeTools } from "./ready-office-tools.mjs";
import { readyOpenXmlValidator } from "./ready-open-xml-validator.mjs";

const TIME_ZONES = ["Asia/Ho_Chi_Minh", "America/Phoenix"];
/** The validator is slow, and knows no time zone. */
const ONCE = ["/node_modules/", "/tests/bench/", "/tests/e2e/", "open-xml-validity"].flatMap((pattern) => [
  "--testPathIgnorePatterns",
  pattern,
]);
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

function tests(title, timeZone, ...options) {
  const report = path.join(mkdtempSync(path.join(tmpdir(), "khoagiao-")), "jest.json");
  const args = [bin("jest/bin/jest.js"), "--json", `--outputFile=${report}`, ...options];
  const passed = run(`${title}, TZ=${timeZone}`, args, { TZ: timeZone });
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(report, "utf8"),
  );
  count.passed += numPassedTests;
  count.failed += numFailedTests + numRuntimeErrorTestSuites;
  if (!passed && numFailedTests + numRuntimeErrorTestSuites === 0) count.failed += 1;
}

const built = (mode, config) => [bin("webpack/bin/webpack.js"), "--mode", mode, "--config-name", config];

readyDependencies(root);
readyOfficeTools();
readyOpenXmlValidator();
readyBrowser();
check("types", [bin("typescript/bin/tsc"), "-p", "tsconfig.json"]);
check("types of the core, which knows no host", [bin("typescript/bin/tsc"), "-p", "src/core/tsconfig.json"]);
check("lint", [bin("eslint/bin/eslint.js"), "."]);
check("format", [bin("prettier/bin/prettier.cjs"), "--check", "--log-level", "warn", "."]);
check("the command line builds", built("production", "khoagiao"));
check("the pane builds, and its first screen stays small", ["tests/bench/pane-size.mjs"]);
check("the workbench builds", built("development", "workbench"));
const [first, ...others] = TIME_ZONES;
tests("tests", first);
for (const timeZone of others) tests("tests", timeZone, ...ONCE);
tests("tests in a browser", TIME_ZONES[0], "--config", "tests/e2e/jest.config.js");

console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed === 0 ? 0 : 1);
