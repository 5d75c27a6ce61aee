import { constants, copyFile, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { type FileBytes, piecesOf } from "./disk";
import { errorCode } from "./error-code";
import { isStanding } from "./write-whole";

const KEPT = " (bản trước";

/** Whether a file was kept aside when another one was written: the earlier book of a summary is no report. */
export function isKeptAside(file: string, of: string): boolean {
  const [kept, standing] = [path.parse(path.resolve(file)), path.parse(path.resolve(of))];
  const isBeside = kept.dir === standing.dir && kept.ext === standing.ext;
  return isBeside && kept.name.normalize("NFC").startsWith(`${standing.name.normalize("NFC")}${KEPT}`);
}

/**
 * Copies what stands at a place under another name before other bytes are written there: a form somebody filled in
 * is not lost. Answers the copy's name; undefined where nothing stood there, or the same bytes.
 *
 * @throws NoPlainFile where no plain file stands there; else what the file system says where it cannot be read.
 */
export async function keepAside(file: string, bytes: FileBytes): Promise<string | undefined> {
  const standing = await standingAt(file);
  if (standing === undefined || isOf(bytes, standing)) return undefined;
  const { dir, name, ext } = path.parse(file);
  for (let copy = 1; ; copy += 1) {
    const kept = path.join(dir, `${name}${KEPT}${copy === 1 ? "" : ` ${copy}`})${ext}`);
    try {
      await copyFile(file, kept, constants.COPYFILE_EXCL);
      return kept;
    } catch (error) {
      if (errorCode(error) !== "EEXIST") throw error;
    }
  }
}

function isOf(bytes: FileBytes, whole: Buffer): boolean {
  let at = 0;
  for (const piece of piecesOf(bytes)) {
    if (!whole.subarray(at, at + piece.length).equals(piece)) return false;
    at += piece.length;
  }
  return at === whole.length;
}

/** Whether a file stands at a place, be it one that cannot be looked at. */
export const standsAt = (file: string): Promise<boolean> =>
  stat(file).then(
    (found) => found.isFile(),
    (error: unknown) => errorCode(error) !== "ENOENT",
  );

const standingAt = async (file: string): Promise<Buffer | undefined> =>
  (await isStanding(file)) ? readFile(file) : undefined;
