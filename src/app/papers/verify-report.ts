import { type Result, given, read, refused } from "../../core/base";
import type { CatalogueIndex } from "../../core/catalogue";
import { type PaperVerdict, verifyPaper } from "../../core/paper";
import { readBookmarks } from "../../core/word";
import type { FoundFile, Host } from "../host";
import { inFile } from "../in-file";
import { openSummary } from "./open-summary";

export interface VerifyTask {
  /** The paper, whoever has edited it since. */
  readonly paper: FoundFile;
  readonly summary: FoundFile;
  readonly earlier?: FoundFile;
}

/** Which numbers of a paper no longer agree with its summary. */
export async function verifyReport(
  { paper, summary, earlier }: VerifyTask,
  index: CatalogueIndex,
  host: Host,
): Promise<Result<PaperVerdict>> {
  const bytes = await paper.read();
  const told = inFile(paper.name);
  if (!bytes.ok) return refused(...bytes.issues.map(told));
  const bookmarks = readBookmarks(bytes.value, host);
  if (!bookmarks.ok) return refused(...bookmarks.issues.map(told));
  const now = await openSummary(summary, index, host);
  if (!now.ok) return now;
  const before = earlier === undefined ? undefined : await openSummary(earlier, index, host);
  if (before?.ok === false) return before;
  const parts = { model: now.value.model, index, ...given({ earlier: before?.value.model }) };
  return read(verifyPaper(bookmarks.value, parts), [...now.issues, ...(before?.issues ?? [])]);
}
