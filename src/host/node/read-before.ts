import { createHash } from "node:crypto";
import { readFileSync, readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

/** So much a folder may hold; what was used longest ago goes first. */
const MOST_BYTES = 1_000_000_000;
/** Nothing else in the folder is ours to read or to remove. */
const OURS = /^[0-9a-f]{32}-[0-9a-f]{32}\.read$/;
/** Bytes of the digest at the head of a file. */
const DIGEST = 64;
/** As texts stand in memory: to turn them into another form and back takes longer than to read twice as much. */
const FORM = "utf16le";

/** What was read in earlier runs, in a folder the user named. It holds what the reports hold. */
export interface ReadBefore {
  /** What was kept under a key, in the same world; undefined where there is nothing, or it is damaged. */
  load(key: string): Promise<string | undefined>;
  /** A folder that cannot be written to is no reason to fail: it is read anew next time. */
  keep(key: string, text: string): Promise<void>;
  /** Keeps the folder within its bound. */
  tidy(): void;
}

/** `world`: all that decides how a file is read, beside the file: the program, the catalogue, the period. */
export function readBefore(folder: string, world: readonly string[]): ReadBefore {
  const here = short(digestOf(JSON.stringify([FORM, ...world])));
  const placeOf = (key: string): string => path.join(folder, `${here}-${short(digestOf(key))}.read`);
  /** Seconds: this run began. */
  const now = performance.timeOrigin / 1000;
  return {
    // One file after another is opened, read and closed at once: to wait for each of thousands takes longer than that.
    async load(key) {
      const place = placeOf(key);
      const kept = tried(() => readFileSync(place));
      const text = kept?.subarray(DIGEST);
      if (text === undefined || kept?.toString("latin1", 0, DIGEST) !== digestOf(text)) return undefined;
      tried(() => utimesSync(place, now, now));
      return text.toString(FORM);
    },
    async keep(key, text) {
      await mkdir(folder, { recursive: true }).catch(() => undefined);
      const bytes = Buffer.from(text, FORM);
      // Cut short by a full disk, it no longer fits its digest.
      const kept = Buffer.concat([Buffer.from(digestOf(bytes), "latin1"), bytes]);
      await writeFile(placeOf(key), kept).catch(() => undefined);
    },
    tidy: () => tried(() => withinBound(folder, MOST_BYTES)),
  };
}

/** What a file system does not do is done without. */
function tried<Answer>(work: () => Answer): Answer | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

const short = (digest: string): string => digest.slice(0, 32);
const digestOf = (what: string | Uint8Array): string => createHash("sha256").update(what).digest("hex");

/** Removes what was used longest ago, until the rest is small enough. */
export function withinBound(folder: string, most: number): void {
  const places = readdirSync(folder)
    .filter((name) => OURS.test(name))
    .map((name) => path.join(folder, name));
  const known = places.map((place) => ({ place, ...statSync(place) }));
  let bytes = 0;
  for (const { place, size } of known.sort((a, b) => b.mtimeMs - a.mtimeMs)) {
    bytes += size;
    if (bytes > most) rmSync(place, { force: true });
  }
}
