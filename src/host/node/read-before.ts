import { createHash } from "node:crypto";
import { readFileSync, readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { PackedOutcomes } from "../../app";

/** So much a folder may hold; what was used longest ago goes first. */
const MOST_BYTES = 1_000_000_000;
/** Nothing else in the folder is ours to read or to remove. */
const OURS = /^[0-9a-f]{32}-[0-9a-f]{32}\.read$/;
/** At the head of a file: the digest of the rest, and how many bytes of it are cells; behind these comes the text. */
const DIGEST = 64;
const HEAD = DIGEST + 16;
/** As texts stand in memory: to turn them into another form and back takes longer than to read twice as much. */
const FORM = "utf16le";

/** What was read in earlier runs, in a folder the user named. It holds what the reports hold. */
export interface ReadBefore {
  /** What was kept under a key, in the same world; undefined where there is nothing, or it is damaged. */
  load(key: string): Promise<PackedOutcomes | undefined>;
  /** A folder that cannot be written to is no reason to fail: it is read anew next time. */
  keep(key: string, packed: PackedOutcomes): Promise<void>;
  /** Keeps the folder within its bound. */
  tidy(): void;
}

/** `world`: all that decides how a file is read, beside the file: the program, the catalogue, the period. */
export function readBefore(folder: string, world: readonly string[]): ReadBefore {
  const here = short(digestOf(JSON.stringify(["cells", FORM, ...world])));
  const placeOf = (key: string): string => path.join(folder, `${here}-${short(digestOf(key))}.read`);
  /** Seconds: this run began. */
  const now = performance.timeOrigin / 1000;
  return {
    // One file after another is opened, read and closed at once: to wait for each of thousands takes longer than that.
    async load(key) {
      const place = placeOf(key);
      const kept = tried(() => readFileSync(place));
      if (kept?.toString("latin1", 0, DIGEST) !== digestOf(kept?.subarray(DIGEST) ?? "")) return undefined;
      tried(() => utimesSync(place, now, now));
      return kept && unfolded(kept);
    },
    async keep(key, packed) {
      await mkdir(folder, { recursive: true }).catch(() => undefined);
      // Cut short by a full disk, it no longer fits its digest.
      await writeFile(placeOf(key), folded(packed)).catch(() => undefined);
    },
    tidy: () => tried(() => withinBound(folder, MOST_BYTES)),
  };
}

function folded({ text, cells }: PackedOutcomes): Uint8Array {
  const length = String(cells.byteLength).padStart(HEAD - DIGEST);
  const bytes = Buffer.concat([
    Buffer.from(length, "latin1"),
    Buffer.from(cells.buffer),
    Buffer.from(text, FORM),
  ]);
  return Buffer.concat([Buffer.from(digestOf(bytes), "latin1"), bytes]);
}

function unfolded(kept: Buffer<ArrayBuffer>): PackedOutcomes {
  const end = HEAD + Number(kept.toString("latin1", DIGEST, HEAD));
  const cells = new Float64Array(kept.buffer, kept.byteOffset + HEAD, (end - HEAD) / 8);
  return { text: kept.toString(FORM, end), cells };
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
