import config, { transform } from "../../jest.config.js";

/** Tests in a real browser, two suites at a time (each with its own browser and servers, on free ports), over what `npm run build` has built. */
export default {
  rootDir: "../..",
  roots: ["<rootDir>/tests/e2e"],
  testMatch: ["**/*.test.ts"],
  globalSetup: config.globalSetup,
  globalTeardown: config.globalTeardown,
  testSequencer: config.testSequencer,
  transform,
  globals: config.globals,
  maxWorkers: 2,
  testTimeout: 180_000,
};
