/** Every test runs twice, in two time zones (tests/support/run-all.mjs): a date that drifts is caught here. */
export default {
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "/tests/bench/"],
  transform: {
    "^.+\\.(ts|mjs|js)$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } },
    ],
  },
  maxWorkers: 2,
};
