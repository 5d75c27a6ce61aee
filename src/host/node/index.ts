export { errorCode } from "./error-code";
export { findFiles } from "./find-files";
export { isSameFile } from "./is-same-file";
export { keepAside, standsAt } from "./keep-aside";
export { nodeHost } from "./node-host";
export { progressBar } from "./progress-bar";
export { type ThreadFile, type ThreadStart, isWorthThreads, readInThreads } from "./read-in-threads";
export { NoPlainFile, writeWhole } from "./write-whole";
export { type IsEarlier, NotOurFolder, filesUnder, writeFolder } from "./write-folder";
