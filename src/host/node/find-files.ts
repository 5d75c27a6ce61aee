import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { FoundFile } from "../../app";
import { type Issue, type IssueTable, type Result, issueMaker, read, refused } from "../../core/base";
import { readArchive } from "../../core/workbook";
import { nodeHost } from "./node-host";

export const fileIssues = {
  "file.not-found": "error",
  "file.unreadable": "error",
  "file.passed-over": "info",
  "file.lock-file": "info",
} as const satisfies IssueTable;

const issue = issueMaker(fileIssues);

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly issues: readonly Issue[];
}

/** Spreadsheets of other kinds are read too, so that the refusal can say how to save them as .xlsx. */
const SPREADSHEET = /\.(?:xlsx|xlsm|xltx|xltm|xls|xlsb|ods|et)$/i;
const ARCHIVE = /\.zip$/i;

/**
 * The workbooks among paths: files, folders (searched to the bottom) and .zip archives. Lock files of open
 * workbooks (`~$…`), system litter and other kinds of files are named in the issues and passed over.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const places = await Promise.all(paths.map(expand));
  const files = places.flatMap((place) => place.files);
  const shortNames = withoutCommonFolder(files.map((file) => file.path));
  return {
    files: files.map((file, at) => ({ ...file, name: shortNames[at] ?? file.path })),
    issues: places.flatMap((place) => place.issues),
  };
}

const NOTHING: FoundFiles = { files: [], issues: [] };
const told = (code: keyof typeof fileIssues, file: string, found = ""): FoundFiles => ({
  files: [],
  issues: [issue(code, { file }, { found })],
});

async function expand(place: string): Promise<FoundFiles> {
  try {
    const status = await stat(place);
    return status.isDirectory() ? await insideFolder(place) : await oneFile(place, () => fromDisk(place));
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return told(isMissing ? "file.not-found" : "file.unreadable", place, messageOf(error));
  }
}

async function insideFolder(folder: string): Promise<FoundFiles> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return joined(await Promise.all(files.sort().map((file) => oneFile(file, () => fromDisk(file)))));
}

async function fromDisk(file: string): Promise<Result<Uint8Array>> {
  try {
    return read(await readFile(file));
  } catch (error) {
    return refused(issue("file.unreadable", { file }, { found: messageOf(error) }));
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

type ReadBytes = FoundFile["read"];

async function oneFile(file: string, readBytes: ReadBytes): Promise<FoundFiles> {
  const name = path.basename(file);
  if (name.startsWith("~$")) return told("file.lock-file", slashed(file));
  if (name.startsWith(".") || file.includes("__MACOSX")) return NOTHING;
  if (ARCHIVE.test(name)) return insideArchive(slashed(file), await readBytes());
  if (!SPREADSHEET.test(name)) return told("file.passed-over", slashed(file), path.extname(name) || name);
  return { files: [{ name, path: slashed(file), read: readBytes }], issues: [] };
}

/** Members of an archive, one level deep: a zip inside a zip is named and passed over. */
async function insideArchive(archive: string, bytes: Result<Uint8Array>): Promise<FoundFiles> {
  const opened = bytes.ok ? readArchive(bytes.value, nodeHost) : bytes;
  const issues = opened.issues.map((one) => inFile(one, archive));
  if (!opened.ok) return { files: [], issues };
  const members = opened.value.map(async (member) => {
    const memberPath = `${archive}/${member.name}`;
    if (ARCHIVE.test(member.name)) return told("file.passed-over", memberPath, ".zip");
    return oneFile(memberPath, async () => member.bytes());
  });
  const found = joined(await Promise.all(members));
  return { files: found.files, issues: [...issues, ...found.issues] };
}

const inFile = (one: Issue, file: string): Issue => ({ ...one, where: { ...one.where, file } });

const joined = (places: readonly FoundFiles[]): FoundFiles => ({
  files: places.flatMap((place) => place.files),
  issues: places.flatMap((place) => place.issues),
});

const slashed = (file: string): string => file.split(path.sep).join("/").replace(/\\/g, "/");

/** Names as short as they stay distinct: the folder all of them share says nothing in a summary. */
function withoutCommonFolder(paths: readonly string[]): readonly string[] {
  const folders = paths.map((file) => file.split("/").slice(0, -1));
  const [first = []] = folders;
  const firstDifference = first.findIndex((part, depth) => folders.some((folder) => folder[depth] !== part));
  const shared = firstDifference === -1 ? first.length : firstDifference;
  return paths.map((file) => file.split("/").slice(shared).join("/"));
}
