import { constants, copyFile, readFile } from "node:fs/promises";
import path from "node:path";
import { errorCode } from "./error-code";

/**
 * Copies what stands at a place under another name before other bytes are written there: a form somebody filled in
 * is not lost. Answers the copy's name; undefined where nothing stood there, or the same bytes.
 * Throws what the file system says where it cannot be read.
 */
export async function keepAside(file: string, bytes: Uint8Array): Promise<string | undefined> {
  const standing = await standingAt(file);
  if (standing === undefined || standing.equals(bytes)) return undefined;
  const { dir, name, ext } = path.parse(file);
  for (let copy = 1; ; copy += 1) {
    const kept = path.join(dir, `${name} (bản trước${copy === 1 ? "" : ` ${copy}`})${ext}`);
    try {
      await copyFile(file, kept, constants.COPYFILE_EXCL);
      return kept;
    } catch (error) {
      if (errorCode(error) !== "EEXIST") throw error;
    }
  }
}

async function standingAt(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
}
