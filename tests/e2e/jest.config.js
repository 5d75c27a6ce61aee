import config, { transform } from "../../jest.config.js";

/** Tests in a real browser, one after another, over what `npm run build` has built. */
export default {
  rootDir: "../..",
  roots: ["<rootDir>/tests/e2e"],
  testMatch: ["**/*.test.ts"],
  transform,
  globals: config.globals,
  maxWorkers: 1,
  testTimeout: 180_000,
};
