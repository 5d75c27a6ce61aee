import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import path from "node:path";

/** So much a folder may hold; what was used longest ago goes first. */
const MOST_BYTES = 1_000_000_000;
/** Nothing else in the folder is ours to read or to remove. */
const OURS = /^[0-9a-f]{32}-[0-9a-f]{32}\.read$/;
/** Letters of the digest at the head of a file. */
const DIGEST = 64;

/** What was read in earlier runs, in a folder the user named. It holds what the reports hold. */
export interface ReadBefore {
  /** What was kept under a key, in the same world; undefined where there is nothing, or it is damaged. */
  load(key: string): Promise<string | undefined>;
  /** A folder that cannot be written to is no reason to fail: it is read anew next time. */
  keep(key: string, text: string): Promise<void>;
  /** Keeps the folder within its bound. */
  tidy(): Promise<void>;
}

/** `world`: all that decides how a file is read, beside the file: the program, the catalogue, the period. */
export function readBefore(folder: string, world: readonly string[]): ReadBefore {
  const here = short(digestOf(JSON.stringify(world)));
  const placeOf = (key: string): string => path.join(folder, `${here}-${short(digestOf(key))}.read`);
  /** Seconds: this run began. */
  const now = performance.timeOrigin / 1000;
  return {
    async load(key) {
      const place = placeOf(key);
      const kept = await readFile(place, "utf8").catch(() => undefined);
      const text = kept?.slice(DIGEST);
      if (text === undefined || kept?.slice(0, DIGEST) !== digestOf(text)) return undefined;
      await utimes(place, now, now).catch(() => undefined);
      return text;
    },
    async keep(key, text) {
      await mkdir(folder, { recursive: true }).catch(() => undefined);
      // Cut short by a full disk, it no longer fits its digest.
      await writeFile(placeOf(key), digestOf(text) + text).catch(() => undefined);
    },
    tidy: () => withinBound(folder, MOST_BYTES).catch(() => undefined),
  };
}

const short = (digest: string): string => digest.slice(0, 32);
const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Removes what was used longest ago, until the rest is small enough. */
export async function withinBound(folder: string, most: number): Promise<void> {
  const files = (await readdir(folder))
    .filter((name) => OURS.test(name))
    .map((name) => path.join(folder, name));
  const known = await Promise.all(
    files.map(async (place) => {
      const { size, mtimeMs } = await stat(place);
      return { place, size, usedAt: mtimeMs };
    }),
  );
  let bytes = 0;
  for (const { place, size } of known.sort((a, b) => b.usedAt - a.usedAt)) {
    bytes += size;
    if (bytes > most) await rm(place, { force: true });
  }
}
