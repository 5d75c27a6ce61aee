import { type AnyFile, fileIssue } from "../../app";
import { read, refused } from "../../core/base";

/** Files as a browser hands them over, by the path inside the folder that was chosen. */
export const filesChosen = (files: readonly File[]): readonly AnyFile[] =>
  files.map((file) => {
    const path = file.webkitRelativePath === "" ? file.name : file.webkitRelativePath;
    return {
      path,
      read: async () => {
        try {
          return read(new Uint8Array(await file.arrayBuffer()));
        } catch (error) {
          // Moved, deleted or not yet downloaded since it was chosen.
          const found = error instanceof Error ? error.message : String(error);
          return refused(fileIssue("file.unreadable", { file: path }, { found }));
        }
      },
    };
  });
