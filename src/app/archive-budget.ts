import { type Result, refused } from "../core/base";
import { type ArchiveMember, type ReadLimits, defaultLimits, workbookIssue } from "../core/workbook";

/** What an archive and those inside it may hold together: as much as one archive alone. */
export class ArchiveBudget {
  private bytes = defaultLimits.totalBytes;
  private entries = defaultLimits.entries;

  /** For the next archive to be opened. */
  get limits(): Partial<ReadLimits> {
    return { totalBytes: Math.max(this.bytes, 0), entries: Math.max(this.entries, 0) };
  }

  takeEntries(count: number): void {
    this.entries -= count;
  }

  /** A member's bytes, as long as all that were taken out stay within bounds. */
  bytesOf(member: ArchiveMember): Result<Uint8Array> {
    if (this.bytes <= 0) return refused(workbookIssue("workbook.too-large", {}));
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
