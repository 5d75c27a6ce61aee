import { type Issue, type Result, read, refused } from "../../core/base";
import { decodeText } from "./decode-text-file";
import type { DocumentText } from "./document-text";
import { documentIssue } from "./issues";

/** A plain text file, in whatever way its letters were written. */
export function readTextFile(bytes: Uint8Array, file: string): Result<DocumentText> {
  const found = decodeText(bytes);
  if (found === undefined) return refused(documentIssue("documents.unknown-format", { file }));
  const { text, encoding } = found;
  const issues: readonly Issue[] =
    encoding === "mixed" ? [documentIssue("documents.mixed-encodings", { file })] : [];
  return read({ text, format: "text" }, issues);
}
