import { type AnyFile, bytesOfFile } from "../../app";

/** Files as a browser hands them over, by the path inside the folder that was chosen. */
export const filesChosen = (files: readonly File[]): readonly AnyFile[] =>
  files.map((file) => {
    const path = file.webkitRelativePath === "" ? file.name : file.webkitRelativePath;
    return { path, read: () => bytesOfFile(file, path) };
  });
