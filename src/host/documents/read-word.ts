import { type Issue, type Result, given, read, refused } from "../../core/base";
import { type ArchiveMember, brokenBound, readArchive, writeArchive } from "../../core/workbook";
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
  const refuse = ({ code, facts }: Problem) => refused(documentIssue(code, { file }, given({ facts })));
  const parts = checkedParts(bytes);
  if ("code" in parts) return refuse(parts);
  try {
    return read({ text: await textByMammoth(writeArchive(parts)), format: "docx" });
  } catch {
    return refuse({ code: "documents.damaged" }); // whatever mammoth says of it, in words of its own
  }
}

/** Why a file is not read, before its name is known. */
interface Problem {
  readonly code: DocumentIssueCode;
  readonly facts?: Issue["facts"];
}

interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function checkedParts(bytes: Uint8Array): readonly Part[] | Problem {
  const limits = {
    fileBytes: FILE_BYTES,
    entries: WORD_PARTS,
    partBytes: WORD_XML_BYTES,
    totalBytes: WORD_XML_BYTES,
  };
  const archive = readArchive(bytes, { limits });
  if (!archive.ok) return saidOfDocument(archive.issues);
  const parts: Part[] = [];
  for (const member of archive.value.filter(({ name }) => XML_PART.test(name))) {
    const part = checkedPart(member);
    if ("code" in part) return part;
    parts.push(part);
  }
  return isWord(parts) ? parts : { code: "documents.unknown-format" };
}

function checkedPart(member: ArchiveMember): Part | Problem {
  const bytes = member.bytes();
  if (!bytes.ok) return saidOfDocument(bytes.issues);
  if (charactersOf(bytes.value).includes("<!DOCTYPE")) return { code: "documents.forbidden-xml" };
  return { name: member.name, bytes: bytes.value };
}

/** What the archive reader found, said of a document. */
function saidOfDocument(issues: readonly Issue[]): Problem {
  const bound = brokenBound(issues);
  if (bound !== undefined) return { code: "documents.too-large", facts: bound.facts };
  const isProtected = issues.some(({ code }) => code === "workbook.password-protected");
  return { code: isProtected ? "documents.password-protected" : "documents.damaged" };
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
