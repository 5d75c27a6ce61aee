import { lstat } from "node:fs/promises";
import path from "node:path";
import { type FoundFolder, type SizedFile, fileIssue } from "../../app";
import { type Result, read, refused } from "../../core/base";
import { fileAt } from "./find-files";
import { filesUnder } from "./write-folder";

/** A folder and every plain file below it, by its path from there. A link is none: it may lead anywhere. */
export async function findFolder(folder: string): Promise<Result<FoundFolder>> {
  try {
    const files = await filesUnder(folder);
    const found = new Map<string, SizedFile>();
    for (const file of files) {
      const standing = await lstat(path.join(folder, file));
      if (standing.isFile()) found.set(file, { ...fileAt(path.join(folder, file)), bytes: standing.size });
    }
    return read({ name: folder, files: found });
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return refused(fileIssue("file.not-found", { file: folder }, { found }));
  }
}
