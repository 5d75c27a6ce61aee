export type { BoardAnswer, BoardTask } from "./board-tasks";
export { BoardWorkerClient } from "./board-worker-client";
export { browserHost } from "./browser-host";
export { filesChosen } from "./files-chosen";
export { browserIssues } from "./issues";
export { localBoard } from "./local-board";
export { localDrafts } from "./local-drafts";
export { localReports } from "./local-reports";
export { saveFile } from "./save-file";
