import { type Result, read, refused } from "../core/base";
import { fileIssue } from "./workbooks-among";

/** A file as a browser hands it over. */
interface ChosenFile {
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** The bytes of a file a user chose; it may have been moved, deleted or not yet downloaded since. */
export async function bytesOfFile(file: ChosenFile, path: string): Promise<Result<Uint8Array>> {
  try {
    return read(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return refused(fileIssue("file.unreadable", { file: path }, { found }));
  }
}
