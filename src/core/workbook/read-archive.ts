import { read, refused, type Issue, type Result } from "../base";
import { workbookIssue } from "./issues";
import { boundIssue, isBound } from "./read/broken-bound";
import { allLimits, type ReadLimits } from "./read/limits";
import { Archive, type EntryProblem, type ReadOptions } from "./read/zip/archive";

/** A file inside a .zip archive somebody sent many workbooks in. */
export interface ArchiveMember {
  /** Path inside the archive, with "/" between folders. */
  readonly name: string;
  /** Inflates it, within the same bounds as the parts of a workbook. */
  bytes(): Result<Uint8Array>;
}

/** The files in a .zip archive, folders left out, in the archive's order. Issues ("workbook.…") name no file. */
export function readArchive(bytes: Uint8Array, options: ReadOptions = {}): Result<readonly ArchiveMember[]> {
  const archive = Archive.open(bytes, options);
  if (archive === "no-end") return refused(workbookIssue("workbook.truncated", {}));
  if (typeof archive === "string" && isBound(archive))
    return refused(boundIssue(archive, allLimits(options.limits)));
  if (typeof archive === "string")
    return refused(workbookIssue("workbook.damaged", {}, { facts: { part: "zip" } }));
  const files = archive.names.filter((name) => !name.endsWith("/"));
  return read(files.map((name) => ({ name, bytes: () => memberBytes(archive, name) })));
}

function memberBytes(archive: Archive, name: string): Result<Uint8Array> {
  const bytes = archive.read(name);
  return typeof bytes === "string" ? refused(memberIssue(bytes, name, archive.limits)) : read(bytes);
}

function memberIssue(problem: EntryProblem, part: string, limits: ReadLimits): Issue {
  if (isBound(problem)) return boundIssue(problem, limits);
  if (problem === "encrypted") return workbookIssue("workbook.password-protected", {});
  return workbookIssue("workbook.damaged", {}, { facts: { part } });
}
