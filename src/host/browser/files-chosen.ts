import { type AnyFile, type FoundFile, bytesOfFile } from "../../app";
import { oneLine } from "../../core/base";

/** Files as a browser hands them over, by the path inside the folder that was chosen. */
export const filesChosen = (files: readonly File[]): readonly AnyFile[] =>
  files.map((file) => {
    const path = file.webkitRelativePath === "" ? file.name : file.webkitRelativePath;
    return { path, read: () => bytesOfFile(file, path) };
  });

/** The one workbook that was asked for; undefined where none was chosen. */
export const fileChosen = (file: File | undefined): FoundFile | undefined =>
  file && { name: oneLine(file.name), path: file.name, read: () => bytesOfFile(file, file.name) };
