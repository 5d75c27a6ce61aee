import { type Result, read, refused } from "../../core/base";
import { type ShownCell, openingAt } from "../../core/workbook";
import type { Host } from "../host";
import { type AnyFile, fileIssue, workbooksAmong } from "../workbooks-among";

/** A cell of a returned file, by the name the merge gave the file. */
export interface CellOfFile extends ShownCell {
  readonly file: string;
}

/**
 * A returned file among those handed in, from inside an archive too, as a workbook that opens at the cell. Issues
 * ("file.…", "workbook.…") where it is no longer there, or cannot be read.
 */
export async function fileOpeningAt(
  files: readonly AnyFile[],
  { file, ...cell }: CellOfFile,
  host: Host,
): Promise<Result<Uint8Array>> {
  const found = await workbooksAmong(files, host);
  const named = found.files.find(({ name }) => name === file);
  if (named === undefined) return refused(fileIssue("file.not-found", { file }));
  const bytes = await named.read();
  return bytes.ok ? read(openingAt(bytes.value, cell, host)) : bytes;
}
