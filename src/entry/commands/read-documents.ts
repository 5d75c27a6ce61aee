import { readFile, stat } from "node:fs/promises";
import { fileIssue } from "../../app";
import type { NamedText } from "../../app/cite";
import type { Issue } from "../../core/base";
import { readDocumentText } from "../../host/documents";
import { errorCode } from "../../host/node";

export interface DocumentsRead {
  readonly texts: readonly NamedText[];
  readonly issues: readonly Issue[];
}

/** The texts of Word, PDF and text files, one at a time; a file that cannot be read leaves its issue. */
export async function readDocuments(paths: readonly string[]): Promise<DocumentsRead> {
  const texts: NamedText[] = [];
  const issues: Issue[] = [];
  for (const file of paths) {
    const bytes = await documentBytes(file);
    if (!(bytes instanceof Uint8Array)) {
      issues.push(bytes);
      continue;
    }
    const document = await readDocumentText(bytes, file);
    issues.push(...document.issues);
    if (document.ok) texts.push({ file, text: document.value.text });
  }
  return { texts, issues };
}

/** The bytes of a file named in the call, or why they cannot be had. */
export async function documentBytes(file: string): Promise<Uint8Array | Issue> {
  try {
    if ((await stat(file)).isDirectory()) return fileIssue("file.is-folder", { file });
    return await readFile(file);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return fileIssue(
      errorCode(error) === "ENOENT" ? "file.not-found" : "file.unreadable",
      { file },
      { found },
    );
  }
}
