import { readFileSync } from "node:fs";
import { addInReference } from "./src/entry/add-in-reference.mjs";
import { fluentInOneFile } from "./tests/support/fluent-in-one-file.mjs";

const swc = (parser) => [
  "@swc/jest",
  {
    jsc: { parser, transform: { react: { runtime: "automatic" } }, target: "es2022" },
    module: { type: "commonjs" },
  },
];

/** How sources are read by the tests; the tests in a real browser (tests/e2e) read theirs alike. */
export const transform = {
  "^.+\\.tsx$": swc({ syntax: "typescript", tsx: true }),
  "^.+\\.(ts|mjs|js)$": swc({ syntax: "typescript" }),
};

/**
 * Every test runs once, and those that may see a time zone (tests/support/no-zone.ts) again in another. A test of a
 * component asks for a page in its first line: `@jest-environment jsdom`. tests/e2e has a configuration of its own.
 */
export default {
  roots: ["<rootDir>/tests"],
  // What the build writes into the program; see `src/entry/add-in.ts`.
  globals: { ADD_IN: addInReference(readFileSync(new URL("manifest.xml", import.meta.url), "utf8")) },
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "/tests/bench/", "/tests/e2e/"],
  setupFiles: ["jsdom-lacks", "unmatched-styles", "no-zone"].map(
    (name) => `<rootDir>/tests/support/${name}.ts`,
  ),
  globalSetup: "<rootDir>/tests/support/before-the-suites.mjs",
  testSequencer: "<rootDir>/tests/support/longest-first.mjs",
  globalTeardown: "<rootDir>/tests/support/after-the-suites.mjs",
  moduleNameMapper: { "^@fluentui/react-components$": fluentInOneFile },
  transform,
  // Packages that come as ES modules alone.
  transformIgnorePatterns: [
    "/node_modules/(?!(?:hyparquet|hyparquet-writer|dt-sql-parser|antlr4ng|antlr4-c3)/)",
  ],
  maxWorkers: 2,
  // A slow machine is no failure: speed is measured by `npm run bench`.
  testTimeout: 60_000,
};
