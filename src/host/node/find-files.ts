import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { type AnyFile, type FoundFiles, fileIssue, workbooksAmong } from "../../app";
import { type Issue, type Result, read, refused } from "../../core/base";
import { nodeHost } from "./node-host";

/** The workbooks among paths: files, folders (searched to the bottom) and .zip archives. */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const places = await Promise.all(paths.map(expand));
  const found = await workbooksAmong(
    places.flatMap(({ files }) => files),
    nodeHost,
  );
  return { ...found, issues: [...places.flatMap(({ issues }) => issues), ...found.issues] };
}

interface Place {
  readonly files: readonly AnyFile[];
  readonly issues: readonly Issue[];
}

async function expand(place: string): Promise<Place> {
  try {
    const status = await stat(place);
    return { files: status.isDirectory() ? await insideFolder(place) : [onDisk(place)], issues: [] };
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    const code = isMissing ? "file.not-found" : "file.unreadable";
    return { files: [], issues: [fileIssue(code, { file: place }, { found: messageOf(error) })] };
  }
}

async function insideFolder(folder: string): Promise<readonly AnyFile[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return files.sort().map(onDisk);
}

const onDisk = (file: string): AnyFile => ({
  path: file.split(path.sep).join("/").replace(/\\/g, "/"),
  read: () => fromDisk(file),
});

async function fromDisk(file: string): Promise<Result<Uint8Array>> {
  try {
    return read(await readFile(file));
  } catch (error) {
    return refused(fileIssue("file.unreadable", { file }, { found: messageOf(error) }));
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
