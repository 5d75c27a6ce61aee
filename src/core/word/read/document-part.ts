import { type Issue, type Result, refused } from "../../base";
import { type ArchiveMember, type ReadOptions, brokenBound, readArchive } from "../../workbook";
import { type WordIssueCode, wordIssue } from "../issues";

/** What reading asks of the platform, and bounds it keeps; every file is hostile until it is read. */
export type ReadingMeans = Pick<ReadOptions, "inflate" | "limits">;

/** First bytes of an old .doc, of a protected file and of other compound files. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** No document of words alone is larger. */
const LIMITS = { fileBytes: 50_000_000, entries: 2_000, partBytes: 100_000_000, totalBytes: 200_000_000 };

const DOCUMENT = "word/document.xml";

/** The parts of a .docx, or why it is none. */
export function wordMembers(bytes: Uint8Array, means: ReadingMeans): Result<readonly ArchiveMember[]> {
  const refuse = (code: WordIssueCode) => refused(wordIssue(code, {}));
  if (bytes.length === 0) return refuse("word.not-word");
  if (COMPOUND.every((byte, at) => bytes[at] === byte)) return refuse("word.old-or-protected");
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refuse("word.not-word");
  const archive = readArchive(bytes, { limits: LIMITS, ...means });
  if (!archive.ok) return refused(saidOfWord(archive.issues));
  return archive.value.some(({ name }) => name === DOCUMENT) ? archive : refuse("word.not-word");
}

/** word/document.xml of a .docx. */
export function documentPart(bytes: Uint8Array, means: ReadingMeans): Result<Uint8Array> {
  const members = wordMembers(bytes, means);
  if (!members.ok) return members;
  const part = members.value.find(({ name }) => name === DOCUMENT)?.bytes();
  if (part?.ok === true) return part;
  return refused(saidOfWord(part?.issues ?? []));
}

/** What the archive reader found, said of a document. */
function saidOfWord(issues: readonly Issue[]): Issue {
  const bound = brokenBound(issues);
  if (bound !== undefined) return wordIssue("word.too-large", {}, { facts: { most: "", ...bound.facts } });
  const isProtected = issues.some(({ code }) => code === "workbook.password-protected");
  return wordIssue(isProtected ? "word.old-or-protected" : "word.damaged", {});
}
