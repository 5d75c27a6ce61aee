import { constants } from "node:fs";
import { type FileHandle, lstat, mkdir, open, readdir, rename, rm } from "node:fs/promises";

/** What a file holds: whole, or in pieces, one behind the other. */
export type FileBytes = Uint8Array | readonly Uint8Array[];

export const piecesOf = (bytes: FileBytes): readonly Uint8Array[] =>
  ArrayBuffer.isView(bytes) ? [bytes] : bytes;

/** What writing a file asks of the file system, call by call; a test stands in that fails at any of them. */
export interface Disk {
  makeFolder(folder: string): Promise<unknown>;
  /** Of what stands at a path itself, never of what a link leads to; throws ENOENT where nothing does. */
  look(path: string): Promise<{ readonly isPlainFile: boolean; readonly changedAt: number }>;
  /** Makes a file that was not there. */
  create(path: string): Promise<FileHandle>;
  write(file: FileHandle, bytes: FileBytes): Promise<void>;
  /** Comes back when what was written lies on the disk, whatever happens to the power. */
  sync(file: FileHandle): Promise<void>;
  close(file: FileHandle): Promise<void>;
  replace(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  list(folder: string): Promise<readonly string[]>;
  syncFolder(folder: string): Promise<void>;
}

export const nodeDisk: Disk = {
  makeFolder: (folder) => mkdir(folder, { recursive: true }),
  look: async (path) => {
    const found = await lstat(path);
    return { isPlainFile: found.isFile(), changedAt: found.mtimeMs };
  },
  create: (path) => open(path, "wx"),
  write: async (file, bytes) => {
    for (const piece of piecesOf(bytes)) await file.writeFile(piece);
  },
  sync: (file) => file.sync(),
  close: (file) => file.close(),
  replace: rename,
  remove: (path) => rm(path, { force: true }),
  list: (folder) => readdir(folder),
  syncFolder: async (folder) => {
    // Windows opens no folder, and keeps the order of its steps without being asked.
    if (process.platform === "win32") return;
    const opened = await open(folder, constants.O_RDONLY);
    await opened.sync().finally(() => opened.close());
  },
};
