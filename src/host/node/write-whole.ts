import { randomUUID } from "node:crypto";
import path from "node:path";
import { type Disk, type FileBytes, nodeDisk } from "./disk";
import { errorCode } from "./error-code";

/** At the place stands a link, a device or a folder: writing there would change something else than it seems to. */
export class NoPlainFile extends Error {}

/**
 * Writes a file whole or not at all: into a neighbour first, which is on the disk before it is renamed over, as the
 * renaming is before this comes back. Missing folders are made; neighbours that an earlier run had to leave behind are
 * cleared away.
 *
 * @throws NoPlainFile where no plain file stands in the place; else what the file system says (full disk, no permission).
 */
export async function writeWhole(file: string, bytes: FileBytes, disk: Disk = nodeDisk): Promise<void> {
  const folder = path.dirname(file);
  await disk.makeFolder(folder);
  await isStanding(file, disk);
  const draft = `${file}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    await fill(draft, bytes, disk);
    await clearStale(file, draft, disk);
    await disk.replace(draft, file);
  } catch (error) {
    await disk.remove(draft);
    throw error;
  }
  // The new file stands there by now; a folder that cannot be synced (a network drive) is no reason to say otherwise.
  await disk.syncFolder(folder).catch(() => undefined);
}

/** Whether a plain file stands at a place; false where nothing does. @throws NoPlainFile where anything else does. */
export async function isStanding(file: string, disk: Disk = nodeDisk): Promise<boolean> {
  try {
    if ((await disk.look(file)).isPlainFile) return true;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return false;
    throw error;
  }
  throw new NoPlainFile(file);
}

async function fill(draft: string, bytes: FileBytes, disk: Disk): Promise<void> {
  const opened = await disk.create(draft);
  try {
    await disk.write(opened, bytes);
    await disk.sync(opened);
  } finally {
    await disk.close(opened);
  }
}

const DRAFT = /^\.[0-9a-f]{8}\.tmp$/;
/** By the clock of the disk: a draft younger than this may be another run's, still at work. */
const STALE_AFTER = 3_600_000;

/** A run that was killed could not clear up; that this cannot either is no reason not to write. */
async function clearStale(file: string, draft: string, disk: Disk): Promise<void> {
  try {
    const folder = path.dirname(file);
    const name = path.basename(file);
    const drafts = (await disk.list(folder)).filter(
      (one) => one.startsWith(name) && DRAFT.test(one.slice(name.length)),
    );
    const { changedAt } = await disk.look(draft);
    for (const one of drafts.map((left) => path.join(folder, left))) {
      if (changedAt - (await disk.look(one)).changedAt > STALE_AFTER) await disk.remove(one);
    }
  } catch {
    return;
  }
}
