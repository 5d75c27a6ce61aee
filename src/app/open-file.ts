import { type Issue, type Result, read, refused } from "../core/base";
import type { Workbook } from "../core/workbook";
import type { FoundFile, Host, HowRead } from "./host";
import { inFile } from "./in-file";
import { openWorkbook } from "./open-workbook";

/** A workbook that one command asks for, and its bytes. */
export interface OpenedFile {
  readonly workbook: Workbook;
  readonly bytes: Uint8Array;
}

/** Opens the one file a use case needs; every finding names it. */
export async function openFile(file: FoundFile, host: Host, how: HowRead = {}): Promise<Result<OpenedFile>> {
  const told = (issues: readonly Issue[]) => issues.map(inFile(file.name));
  const bytes = await file.read();
  if (!bytes.ok) return refused(...told(bytes.issues));
  const opened = await openWorkbook(bytes.value, file.name, host, how);
  if (!opened.ok) return refused(...told(opened.issues));
  return read({ workbook: opened.value, bytes: bytes.value }, told(opened.issues));
}
