/**
 * Within a minute, while one works: types, lint and format of what changed since main, and the tests nearest to it.
 * The rest, and what no test here can see, is for `npm test`.
 */
import { execFileSync } from "node:child_process";
import { allTypes, alone, format, jest, lint, root, sideBySide } from "./steps.mjs";
import { nearTests } from "./near-tests.mjs";
import { asManyAs } from "./test-times.mjs";

/** Seconds of suites, which two workers share. */
const TIME_FOR_TESTS = 50;
const FLOORS = "tests/floors.test.ts";

const git = (...args) =>
  execFileSync("git", args, { cwd: root, encoding: "utf8" }).split("\n").filter(Boolean);

/** On a branch since it left main, on main since the last commit; new files too. */
function changedFiles() {
  const [since] = git("merge-base", "HEAD", git("branch", "--list", "main").length > 0 ? "main" : "HEAD");
  return [
    ...git("diff", "--name-only", "--diff-filter=d", "--relative", since),
    ...git("ls-files", "--others", "--exclude-standard"),
  ];
}

const changed = changedFiles();
const scripts = changed.filter((file) => /\.(ts|tsx|js|mjs)$/.test(file));
const near = nearTests(changed);
const tests = asManyAs(TIME_FOR_TESTS, [FLOORS, ...near.filter((file) => file !== FLOORS)]);
const steps = [
  ...allTypes,
  ...(scripts.length > 0 ? [lint(...scripts)] : []),
  ...(changed.length > 0 ? [format(...changed)] : []),
];
const passed = await sideBySide(steps);
passed.push(alone(jest("tests near the change", "--runTestsByPath", ...tests), { TZ: "Asia/Ho_Chi_Minh" }));

const left = near.filter((file) => !tests.includes(file)).length;
if (left > 0) console.log(`\n${left} suites that lie farther off are left to npm test.`);
process.exit(passed.every(Boolean) ? 0 : 1);
