export { type FoundFiles, fileIssues, findFiles } from "./find-files";
export { nodeHost } from "./node-host";
export { progressBar } from "./progress-bar";
export { writeWhole } from "./write-whole";
export { today } from "./today";
