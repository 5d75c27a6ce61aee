import { type Issue, type Result, read, refused } from "../../base";
import { EditedPackage, type ReadOptions, brokenBound } from "../../workbook";
import { type WordIssueCode, wordIssue } from "../issues";

/** What reading asks of the platform, and bounds it keeps; every file is hostile until it is read. */
export type ReadingMeans = Pick<ReadOptions, "inflate" | "limits">;

/** First bytes of an old .doc, of a protected file and of other compound files. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** No document of words alone is larger. */
const LIMITS = { fileBytes: 50_000_000, entries: 2_000, partBytes: 100_000_000, totalBytes: 200_000_000 };

/** A .docx, unpacked. */
export interface WordPackage {
  readonly pack: EditedPackage;
  /** Name of its main part. */
  readonly document: string;
  /** Names of the parts that hold words, in the order they are read: the main one, then heads, feet and notes. */
  readonly stories: readonly string[];
}

const BESIDE = new Set(["header", "footer", "footnotes", "endnotes"]);

/** The parts of a .docx, or why it is none. */
export function wordPackage(bytes: Uint8Array, means: ReadingMeans): Result<WordPackage> {
  const refuse = (code: WordIssueCode) => refused(wordIssue(code, {}));
  if (bytes.length === 0) return refuse("word.not-word");
  if (COMPOUND.every((byte, at) => bytes[at] === byte)) return refuse("word.old-or-protected");
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refuse("word.not-word");
  const opened = EditedPackage.open(bytes, { limits: LIMITS, ...means });
  return opened.ok ? packageOf(opened.value) : refused(saidOfWord(opened.issues));
}

/** Which of a package's parts are what; refused where it is no Word document. */
export function packageOf(pack: EditedPackage): Result<WordPackage> {
  const document = pack.links("").find(({ type }) => type === "officeDocument")?.target;
  if (document?.startsWith("word/") !== true || !pack.has(document))
    return refused(wordIssue("word.not-word", {}));
  const beside = pack.links(document).flatMap(({ type, target }) => (BESIDE.has(type) ? [target] : []));
  const stories = [document, ...new Set(beside)].filter((name) => pack.has(name));
  return read({ pack, document, stories });
}

/** What the archive reader found, said of a document. */
function saidOfWord(issues: readonly Issue[]): Issue {
  const bound = brokenBound(issues);
  if (bound !== undefined) return wordIssue("word.too-large", {}, { facts: { most: "", ...bound.facts } });
  const isProtected = issues.some(({ code }) => code === "workbook.password-protected");
  return wordIssue(isProtected ? "word.old-or-protected" : "word.damaged", {});
}
