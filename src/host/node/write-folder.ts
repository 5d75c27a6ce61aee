import { type Hash, createHash, randomUUID } from "node:crypto";
import { type FileHandle, lstat, mkdir, open, readdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import type { FolderDraft } from "../../app";
import { nodeDisk } from "./disk";
import { errorCode } from "./error-code";

/** At the place stands something that is no folder this program wrote: it is not put aside for another. */
export class NotOurFolder extends Error {}

/** Whether what stands in a folder, by the paths of its files, is an earlier one of the same kind that may be replaced. */
export type IsEarlier = (files: readonly string[], folder: string) => Promise<boolean>;

/**
 * Writes a folder whole or not at all: beside its place, each file on the disk before the folder is renamed. An empty
 * folder, or an earlier one of the same kind, is replaced. `fill` answers undefined where nothing is to be written after
 * all.
 *
 * @throws NotOurFolder where anything else stands there; else what the file system says.
 */
export async function writeFolder<T>(
  folder: string,
  fill: (draft: FolderDraft) => Promise<T | undefined>,
  isEarlier: IsEarlier,
): Promise<T | undefined> {
  await mkdir(path.dirname(path.resolve(folder)), { recursive: true });
  const standing = await standsThere(folder, isEarlier);
  const beside = (what: string) => `${path.resolve(folder)}.${randomUUID().slice(0, 8)}.${what}`;
  const draft = new DiskDraft(beside("tmp"));
  try {
    await mkdir(draft.folder);
    const filled = await fill(draft);
    await draft.close();
    if (filled !== undefined) await put(draft.folder, folder, standing ? beside("old.tmp") : undefined);
    return filled;
  } finally {
    await draft.close().catch(() => undefined);
    await rm(draft.folder, { recursive: true, force: true });
  }
}

/** What stood at the place is away only once the new folder is there. */
async function put(draft: string, folder: string, aside: string | undefined): Promise<void> {
  if (aside !== undefined) await rename(folder, aside);
  try {
    await rename(draft, folder);
  } catch (error) {
    if (aside !== undefined) await rename(aside, folder);
    throw error;
  }
  if (aside !== undefined) await rm(aside, { recursive: true, force: true });
  await nodeDisk.syncFolder(path.dirname(path.resolve(folder))).catch(() => undefined);
}

async function standsThere(folder: string, isEarlier: IsEarlier): Promise<boolean> {
  try {
    if (!(await lstat(folder)).isDirectory()) throw new NotOurFolder(folder);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return false;
    throw error;
  }
  const files = await filesUnder(folder);
  if (files.length > 0 && !(await isEarlier(files, folder))) throw new NotOurFolder(folder);
  return true;
}

/** Everything below a folder that is no folder itself, by its path from there, with "/". */
export async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort();
}

interface OpenFile {
  readonly handle: FileHandle;
  readonly hash: Hash;
  bytes: number;
}

/** The folder while it is written. */
class DiskDraft implements FolderDraft {
  private readonly files = new Map<string, OpenFile>();

  constructor(readonly folder: string) {}

  async append(place: string, bytes: Uint8Array): Promise<void> {
    const file = this.files.get(place) ?? (await this.begin(place));
    const written = file.handle.writeFile(bytes);
    file.hash.update(bytes);
    file.bytes += bytes.length;
    await written;
  }

  written() {
    const files = [...this.files].map(([place, { hash, bytes }]) => ({
      ...{ path: place, bytes, sha256: hash.copy().digest("hex") },
    }));
    return Promise.resolve(files);
  }

  /** Every file lies on the disk then. */
  async close(): Promise<void> {
    const files = [...this.files.values()];
    this.files.clear();
    await Promise.all(files.map(({ handle }) => handle.sync().finally(() => handle.close())));
  }

  private async begin(place: string): Promise<OpenFile> {
    const target = path.join(this.folder, ...place.split("/"));
    await mkdir(path.dirname(target), { recursive: true });
    const file = { handle: await open(target, "wx"), hash: createHash("sha256"), bytes: 0 };
    this.files.set(place, file);
    return file;
  }
}
