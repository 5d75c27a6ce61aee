export { SUMMARY_LIMITS, readSummary } from "../../src/core/summary";
export { readWorkbook } from "../../src/core/workbook";
export { main } from "../../src/entry/cli";
export { nodeHost } from "../../src/host/node/node-host";
