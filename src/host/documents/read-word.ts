import { type Result, isError, read, refused } from "../../core/base";
import { type ArchiveMember, readArchive, writeArchive } from "../../core/workbook";
import type { DocumentText } from "./document-text";
import { charactersOf } from "./file-kind";
import { documentIssue, type DocumentIssueCode } from "./issues";
import { FILE_BYTES, WORD_PARTS, WORD_XML_BYTES } from "./limits";
import { wordText } from "./word-text";

const XML_PART = /\.(xml|rels)$/i;
const WORD_CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const WORD_CONTENT_MACROS = "application/vnd.ms-word.document.macroEnabled";

/**
 * The text of a .docx file. Every part is inflated and checked here, within bounds; mammoth is handed a new archive of
 * the checked XML parts only, so nothing in the original's directory can lead it elsewhere.
 */
export async function readWord(bytes: Uint8Array, file: string): Promise<Result<DocumentText>> {
  const refuse = (code: DocumentIssueCode) =>
    refused(documentIssue(code, { file }, { facts: { megabytes: FILE_BYTES / 1_000_000 } }));
  const parts = checkedParts(bytes);
  if (typeof parts === "string") return refuse(parts);
  try {
    return read({ text: await textByMammoth(writeArchive(parts)), format: "docx" });
  } catch {
    return refuse("documents.damaged"); // whatever mammoth says of it, in words of its own
  }
}

interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function checkedParts(bytes: Uint8Array): readonly Part[] | DocumentIssueCode {
  const limits = {
    fileBytes: FILE_BYTES,
    entries: WORD_PARTS,
    partBytes: WORD_XML_BYTES,
    totalBytes: WORD_XML_BYTES,
  };
  const archive = readArchive(bytes, { limits });
  if (!archive.ok) return codeOf(archive.issues.map(({ code }) => code));
  const parts: Part[] = [];
  for (const member of archive.value.filter(({ name }) => XML_PART.test(name))) {
    const part = checkedPart(member);
    if (typeof part === "string") return part;
    parts.push(part);
  }
  return isWord(parts) ? parts : "documents.unknown-format";
}

function checkedPart(member: ArchiveMember): Part | DocumentIssueCode {
  const bytes = member.bytes();
  if (!bytes.ok) return codeOf(bytes.issues.filter(isError).map(({ code }) => code));
  if (charactersOf(bytes.value).includes("<!DOCTYPE")) return "documents.forbidden-xml";
  return { name: member.name, bytes: bytes.value };
}

/** What the archive reader found, said of a document. */
function codeOf(codes: readonly string[]): DocumentIssueCode {
  if (codes.includes("workbook.too-large")) return "documents.too-large";
  if (codes.includes("workbook.password-protected")) return "documents.password-protected";
  return "documents.damaged";
}

function isWord(parts: readonly Part[]): boolean {
  const types = parts.find(({ name }) => name === "[Content_Types].xml");
  const content = types === undefined ? "" : charactersOf(types.bytes);
  return content.includes(WORD_CONTENT) || content.includes(WORD_CONTENT_MACROS);
}

/** mammoth is large and seldom needed, so it is loaded when a Word file is read. */
async function textByMammoth(archive: Uint8Array): Promise<string> {
  const mammoth = await import("mammoth");
  const buffer = Uint8Array.from(archive).buffer;
  let text = "";
  // The build for Node asks for `buffer`, the one for browsers for `arrayBuffer`.
  const input = { arrayBuffer: buffer, buffer };
  await mammoth.convertToHtml(input, {
    externalFileAccess: false,
    transformDocument: (document: unknown) => {
      text = wordText(document);
      return { type: "document", children: [], notes: {}, comments: [] };
    },
  });
  return text;
}
