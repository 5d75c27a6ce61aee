import { type Issue, type IssueTable, type Result, issueMaker } from "../core/base";
import { readArchive } from "../core/workbook";
import type { FoundFile, Host } from "./host";

export const fileIssues = {
  "file.not-found": "error",
  "file.unreadable": "error",
  "file.passed-over": "info",
  "file.lock-file": "info",
  "file.linked-folder": "warning",
  "file.is-folder": "error",
} as const satisfies IssueTable;

export const fileIssue = issueMaker(fileIssues);

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly issues: readonly Issue[];
}

/** A file of any kind: its path with "/", and its bytes once asked for. */
export interface AnyFile {
  readonly path: string;
  read(): Promise<Result<Uint8Array>>;
}

/** Spreadsheets of other kinds are read too, so that the refusal can say how to save them as .xlsx. */
const SPREADSHEET = /\.(?:xlsx|xlsm|xltx|xltm|xls|xlsb|ods|et)$/i;
const ARCHIVE = /\.zip$/i;

/**
 * The workbooks among files, those inside .zip archives too. Lock files of open workbooks (`~$…`) and other kinds
 * of files are named in the issues and passed over; what systems leave behind (`.DS_Store`, `__MACOSX`) goes unsaid.
 */
export async function workbooksAmong(files: readonly AnyFile[], host: Host): Promise<FoundFiles> {
  const found = joined(await Promise.all(files.map((file) => oneFile(file, host))));
  const shortNames = withoutCommonFolder(found.files.map(({ path }) => path));
  return {
    ...found,
    files: found.files.map((file, at) => ({ ...file, name: shortNames[at] ?? file.path })),
  };
}

const NOTHING: FoundFiles = { files: [], issues: [] };
const told = (code: keyof typeof fileIssues, file: string, found = ""): FoundFiles => ({
  files: [],
  issues: [fileIssue(code, { file }, { found })],
});

async function oneFile(file: AnyFile, host: Host): Promise<FoundFiles> {
  const { path } = file;
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (name.startsWith("~$")) return told("file.lock-file", path);
  if (name.startsWith(".") || path.includes("__MACOSX")) return NOTHING;
  if (ARCHIVE.test(name)) return insideArchive(path, await file.read(), host);
  if (!SPREADSHEET.test(name)) return told("file.passed-over", path, /\.[^.]+$/.exec(name)?.[0] ?? name);
  return { files: [{ name, path, read: () => file.read() }], issues: [] };
}

/** Members of an archive, one level deep: a zip inside a zip is named and passed over. */
async function insideArchive(archive: string, bytes: Result<Uint8Array>, host: Host): Promise<FoundFiles> {
  const opened = bytes.ok ? readArchive(bytes.value, host) : bytes;
  const issues = opened.issues.map((one): Issue => ({ ...one, where: { ...one.where, file: archive } }));
  if (!opened.ok) return { files: [], issues };
  const members = opened.value.map(async (member) => {
    const path = `${archive}/${member.name}`;
    if (ARCHIVE.test(member.name)) return told("file.passed-over", path, ".zip");
    return oneFile({ path, read: async () => member.bytes() }, host);
  });
  const found = joined(await Promise.all(members));
  return { files: found.files, issues: [...issues, ...found.issues] };
}

const joined = (places: readonly FoundFiles[]): FoundFiles => ({
  files: places.flatMap((place) => place.files),
  issues: places.flatMap((place) => place.issues),
});

/** Names as short as they stay distinct: the folder all of them share says nothing in a summary. */
function withoutCommonFolder(paths: readonly string[]): readonly string[] {
  const folders = paths.map((file) => file.split("/").slice(0, -1));
  const [first = []] = folders;
  const firstDifference = first.findIndex((part, depth) => folders.some((folder) => folder[depth] !== part));
  const shared = firstDifference === -1 ? first.length : firstDifference;
  return paths.map((file) => file.split("/").slice(shared).join("/"));
}
