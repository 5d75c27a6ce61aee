import { type Result, refused } from "../core/base";
import {
  type ArchiveMember,
  type ReadOptions,
  boundIssue,
  defaultLimits,
  readArchive,
} from "../core/workbook";

type Opened = Result<readonly ArchiveMember[]>;

/** What an archive and those inside it may hold together: as much as one archive alone. */
export class ArchiveBudget {
  private bytes = defaultLimits.totalBytes;
  private entries = defaultLimits.entries;

  /** What lies in an archive, where there is room for it; what is told is the bound of all together. */
  open(bytes: Uint8Array, { inflate, crc32 }: Pick<ReadOptions, "inflate" | "crc32">): Opened {
    const limits = { totalBytes: Math.max(this.bytes, 0), entries: Math.max(this.entries, 0) };
    const opened = readArchive(bytes, { inflate, crc32, limits, exactNames: true });
    if (opened.ok) this.entries -= opened.value.length;
    const broken = boundIssue("entries", defaultLimits);
    return opened.issues.some(({ code }) => code === broken.code) ? refused(broken) : opened;
  }

  /** A member's bytes, as long as all that were taken out stay within bounds. */
  bytesOf(member: ArchiveMember): Result<Uint8Array> {
    if (this.bytes <= 0) return refused(boundIssue("totalBytes", defaultLimits));
    const found = member.bytes();
    if (found.ok) this.bytes -= found.value.length;
    return found;
  }
}

const OTHER_ARCHIVES: readonly (readonly [kind: string, start: string])[] = [
  [".rar", "Rar!"],
  [".7z", "7z\xbc\xaf"],
];

/** An archive of another kind that was renamed, by its first bytes. */
export const otherArchive = (bytes: Uint8Array): string | undefined =>
  OTHER_ARCHIVES.find(([, start]) => [...start].every((sign, at) => bytes[at] === sign.charCodeAt(0)))?.[0];
