import { type Issue, type IssueTable, type Result, issueMaker, oneLine } from "../core/base";
import { ArchiveBudget, otherArchive } from "./archive-budget";
import type { FoundFile, Host } from "./host";

export const fileIssues = {
  "file.not-found": "error",
  "file.unreadable": "error",
  "file.passed-over": "info",
  "file.linked-folder": "warning",
  "file.is-folder": "error",
  // A report may lie inside.
  "file.other-archive": "error",
  "file.archive-too-deep": "error",
  // Ours, over one file: the others are read all the same.
  "file.fault": "error",
  // Stopped as a last resort.
  "file.too-long": "error",
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

/** Kinds that are not read are taken too, so that the refusal can say how to save them as .xlsx. */
const SPREADSHEET = /\.(?:xlsx|xlsm|xltx|xltm|xls|xlt|xlsb|ods|ots|et|csv)$/i;
const ARCHIVE = /\.zip$/i;
/** Archives a user has to unpack. */
const OTHER_ARCHIVE = /\.(?:rar|7z|zipx|tar|gz|tgz|bz2|xz|cab|arj|lzh|iso)$/i;

/** What programs and systems leave beside files: no report ever, and not worth a word. */
const LEFT_BEHIND = /^(?:~\$|\._)|^(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/i;
const LEFT_FOLDER = /(?:^|\/)__MACOSX\//;

/**
 * The workbooks among files, those inside .zip archives too. Other kinds of files are named in the issues and passed over;
 * what is left behind beside files (`~$…`, `._…`, `.DS_Store`, `__MACOSX`) goes unsaid.
 */
export async function workbooksAmong(files: readonly AnyFile[], host: Host): Promise<FoundFiles> {
  const found = joined(await Promise.all(files.map((file) => oneFile(file, { host, depth: 0 }))));
  const shortNames = withoutCommonFolder(found.files.map(({ path }) => path));
  return {
    ...found,
    files: found.files.map((file, at) => ({ ...file, name: oneLine(shortNames[at] ?? file.path) })),
  };
}

const NOTHING: FoundFiles = { files: [], issues: [] };
const told = (code: keyof typeof fileIssues, file: string, found = ""): FoundFiles => ({
  files: [],
  issues: [fileIssue(code, { file }, { found })],
});

/** Around a file: how many archives it lies in, and what those may still hold together. */
interface Around {
  readonly host: Host;
  readonly depth: number;
  readonly budget?: ArchiveBudget;
}

/** An archive inside an archive is opened, one inside that is not. */
const DEEPEST = 2;

async function oneFile(file: AnyFile, around: Around): Promise<FoundFiles> {
  const { path } = file;
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (LEFT_BEHIND.test(name) || LEFT_FOLDER.test(path)) return NOTHING;
  const ending = /\.[^.]+$/.exec(name)?.[0] ?? name;
  if (OTHER_ARCHIVE.test(name)) return told("file.other-archive", path, ending);
  if (ARCHIVE.test(name)) {
    return around.depth < DEEPEST
      ? insideArchive(path, await file.read(), around)
      : told("file.archive-too-deep", path);
  }
  if (!SPREADSHEET.test(name)) return name.startsWith(".") ? NOTHING : told("file.passed-over", path, ending);
  return { files: [{ name, path, read: () => file.read() }], issues: [] };
}

async function insideArchive(
  archive: string,
  bytes: Result<Uint8Array>,
  { host, depth, budget = new ArchiveBudget() }: Around,
): Promise<FoundFiles> {
  const kind = bytes.ok ? otherArchive(bytes.value) : undefined;
  if (kind !== undefined) return told("file.other-archive", archive, kind);
  const opened = bytes.ok ? budget.open(bytes.value, host) : bytes;
  const issues = opened.issues.map((one): Issue => ({ ...one, where: { ...one.where, file: archive } }));
  if (!opened.ok) return { files: [], issues };
  const members = opened.value.map((member) => {
    const path = `${archive}/${member.name}`;
    return oneFile({ path, read: async () => budget.bytesOf(member) }, { host, depth: depth + 1, budget });
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
