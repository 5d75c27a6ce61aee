import { closeSync, open, readFileSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { type AnyFile, type FoundFiles, fileIssue, workbooksAmong } from "../../app";
import { type Issue, type Result, read, refused } from "../../core/base";
import { errorCode } from "./error-code";
import { sameFileAs } from "./is-same-file";
import { isKeptAside } from "./keep-aside";
import { nodeHost } from "./node-host";

/** The workbooks among paths: files, folders (searched to the bottom) and .zip archives; each file once. */
export async function findFiles(
  paths: readonly string[],
  { except }: { readonly except?: string } = {},
): Promise<FoundFiles & { readonly leftOut: readonly AnyFile[] }> {
  const places = await Promise.all(paths.map(expand));
  const onDisk = new Map(places.flatMap(({ files }) => files).map((file) => [path.resolve(file), file]));
  const files: AnyFile[] = [];
  const leftOut: AnyFile[] = [];
  const isExcepted = except === undefined ? () => false : sameFileAs(except);
  for (const file of onDisk.values()) {
    if (except !== undefined && isKeptAside(file, except)) continue;
    (isExcepted(file) ? leftOut : files).push(fileAt(file));
  }
  const found = await workbooksAmong(files, nodeHost);
  return { ...found, issues: [...places.flatMap(({ issues }) => issues), ...found.issues], leftOut };
}

interface FolderPlace {
  readonly files: readonly string[];
  readonly issues: readonly Issue[];
}

async function expand(place: string): Promise<FolderPlace> {
  try {
    const status = await stat(place);
    return status.isDirectory() ? await insideFolder(place) : { files: [place], issues: [] };
  } catch (error) {
    return { files: [], issues: [unreadable(place, error)] };
  }
}

/** Folder by folder: one that cannot be opened, or a link to another one, is told, and the rest is searched. */
async function insideFolder(folder: string): Promise<FolderPlace> {
  const entries = await readdir(folder, { withFileTypes: true });
  const places = entries.map((entry): FolderPlace | Promise<FolderPlace> => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return insideFolder(place).catch((error: unknown) => nothingAt(place, error));
    if (entry.isSymbolicLink()) return behindLink(place);
    return { files: entry.isFile() ? [place] : [], issues: [] };
  });
  const found = await Promise.all(places);
  return {
    files: found.flatMap(({ files }) => files).sort(),
    issues: found.flatMap(({ issues }) => issues),
  };
}

/** A linked file is read. A linked folder may lie around what is searched, and would then never end. */
async function behindLink(link: string): Promise<FolderPlace> {
  try {
    const status = await stat(link);
    if (!status.isDirectory()) return { files: [link], issues: [] };
    return { files: [], issues: [fileIssue("file.linked-folder", { file: link })] };
  } catch (error) {
    return nothingAt(link, error);
  }
}

const nothingAt = (place: string, error: unknown): FolderPlace => ({
  files: [],
  issues: [unreadable(place, error)],
});

function unreadable(file: string, error: unknown): Issue {
  return fileIssue(
    errorCode(error) === "ENOENT" ? "file.not-found" : "file.unreadable",
    { file },
    { found: messageOf(error) },
  );
}

export const fileAt = (file: string): AnyFile => ({
  path: file.split(path.sep).join("/").replace(/\\/g, "/"),
  read: () => fromDisk(file),
});

/** To open a file may take a server's time; what is open is read at once: asking for each step aside costs seven times as much. */
const openAside = promisify(open);

async function fromDisk(file: string): Promise<Result<Uint8Array>> {
  try {
    const opened = await openAside(file, "r");
    try {
      return read(readFileSync(opened));
    } finally {
      closeSync(opened);
    }
  } catch (error) {
    return refused(fileIssue("file.unreadable", { file }, { found: messageOf(error) }));
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
