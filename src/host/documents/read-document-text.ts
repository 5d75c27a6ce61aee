import { type Result, refused } from "../../core/base";
import type { DocumentText } from "./document-text";
import { fileKind, isEncryptedPackage } from "./file-kind";
import { documentIssue, type DocumentIssueCode } from "./issues";
import { FILE_BYTES } from "./limits";
import { readPdf } from "./pdf/read-pdf";
import { readTextFile } from "./read-text-file";
import { readWord } from "./read-word";

/**
 * The text of a .docx, .txt or text .pdf file, told by its bytes. Nothing in the file is trusted: sizes are bounded
 * before a library sees it, and whatever a library throws at it is a damaged file. Issues ("documents.…") carry
 * `fileName` as their place.
 */
export async function readDocumentText(bytes: Uint8Array, fileName: string): Promise<Result<DocumentText>> {
  const refuse = (code: DocumentIssueCode, facts = {}) =>
    refused(documentIssue(code, { file: fileName }, { facts }));
  if (bytes.length === 0) return refuse("documents.empty");
  if (bytes.length > FILE_BYTES)
    return refuse("documents.too-large", { most: `${FILE_BYTES / 1_000_000} MB` });
  const result = await readKind(bytes, fileName);
  if (result.ok && result.value.text.trim() === "") return refuse("documents.no-text");
  return result;
}

async function readKind(bytes: Uint8Array, file: string): Promise<Result<DocumentText>> {
  switch (fileKind(bytes)) {
    case "zip":
      return readWord(bytes, file);
    case "pdf":
      return readPdf(bytes, file);
    case "compound": {
      const code = isEncryptedPackage(bytes) ? "documents.password-protected" : "documents.old-doc";
      return refused(documentIssue(code, { file }));
    }
    case "rtf":
      return refused(documentIssue("documents.unknown-format", { file }));
    case "other":
      return /\.(docx|pdf)$/i.test(file)
        ? refused(documentIssue("documents.damaged", { file }))
        : readTextFile(bytes, file);
  }
}
