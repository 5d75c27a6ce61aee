/**
 * Everything that must hold, in one command: tools present, types, lint, format, builds, then every test, those that
 * see a time zone once more in another one (a date that drifts is seen in one of the two), and the pane in a real
 * browser. Ends with one line: `N passed, N failed`.
 */
import { readFileSync } from "node:fs";
import { readyDependencies } from "../../src/entry/ready.mjs";
import { readyBrowser } from "./ready-browser.mjs";
import { readyOfficeTools } from "./ready-office-tools.mjs";
import { readyOpenXmlValidator } from "./ready-open-xml-validator.mjs";
import { allTypes, alone, build, format, jest, lint, root, sideBySide } from "./steps.mjs";
import { keepTimes, reportFile } from "./test-times.mjs";

/** The board's, and one on the other side of the day. */
const [HERE, ELSEWHERE] = ["Asia/Ho_Chi_Minh", "America/Phoenix"];
const count = { passed: 0, failed: 0 };

function check(passed) {
  count[passed ? "passed" : "failed"] += 1;
}

/** Every test counts; so does a suite that could not be run. */
function tests(title, ...options) {
  const report = reportFile();
  const passed = alone(jest(title, "--json", `--outputFile=${report}`, ...options), { TZ: HERE });
  const answer = JSON.parse(readFileSync(report, "utf8"));
  const failed = answer.numFailedTests + answer.numRuntimeErrorTestSuites;
  count.passed += answer.numPassedTests;
  count.failed += passed ? failed : Math.max(failed, 1);
  keepTimes(answer);
}

readyDependencies(root);
readyOfficeTools();
readyOpenXmlValidator();
readyBrowser();
const steps = [
  lint("."),
  ...allTypes,
  { title: "the pane builds, and its first screen stays small", args: ["tests/bench/pane-size.mjs"] },
  // Nobody reads its sources in the tests' browser.
  build("the workbench builds", "development", "workbench", "--no-devtool"),
  build("the command line builds", "production", "khoagiao"),
  format("."),
];
for (const passed of await sideBySide(steps)) check(passed);
tests("tests");
check(
  alone(
    jest("tests that see a time zone, in another", "--findRelatedTests", "tests/support/sees-the-zone.ts"),
    {
      TZ: ELSEWHERE,
    },
  ),
);
tests("tests in a browser", "--config", "tests/e2e/jest.config.js");

console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed === 0 ? 0 : 1);
