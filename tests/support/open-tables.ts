import "./duckdb-loaded";
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { FoundFile, FoundFolder, ImportedTables, TableEncoder } from "../../src/app";
import { FolderInMemory, exportTables, importTables } from "../../src/app";
import { type Result, read } from "../../src/core/base";
import type { CatalogueIndex } from "../../src/core/catalogue";
import { type MergeContext, mergeSubmissions } from "../../src/core/merge";
import { type PackageTable, readPackage } from "../../src/core/tables";
import type { SubmissionOutcome } from "../../src/core/submissions";
import { summaryWorkbook } from "../../src/core/summary";
import { writeWorkbook } from "../../src/core/workbook";
import { nodeHost } from "../../src/host/node";
import { DUCKDB_PACKAGE, TablesEngine, decodeParquet } from "../../src/host/tables";
import { emptyFolder } from "./command-line";
import { PERIOD, smallIndex } from "./small-campaign";

export const wording = ({ code }: { readonly code: string }): string => code;

/** The summary workbook a board would have of these files. */
export function summaryFile(
  outcomes: readonly SubmissionOutcome[],
  { name = "tong-hop.xlsx", ...context }: Partial<MergeContext> & { readonly name?: string } = {},
): FoundFile {
  const { index = smallIndex } = context;
  const model = mergeSubmissions(outcomes, { index, period: PERIOD, asOf: "2024-07-20", ...context });
  const bytes = writeWorkbook(summaryWorkbook(model, { index, wording }), nodeHost);
  return { name, path: name, read: () => Promise.resolve(read(bytes)) };
}

/** A folder in memory, by its files' paths. */
export type MemoryFolder = Map<string, Uint8Array>;

/** Exports into memory: what was answered, and the folder. */
export async function exported(
  summaries: readonly FoundFile[],
  encoder: TableEncoder,
  index: CatalogueIndex = smallIndex,
): Promise<{ readonly result: Result<unknown>; readonly folder: MemoryFolder }> {
  const draft = new FolderInMemory(nodeHost);
  const result = await exportTables({ summaries, encoder, wording }, index, { host: nodeHost, draft });
  return { result, folder: new Map(draft.files().map(({ name, bytes }) => [name, bytes])) };
}

const found = (folder: MemoryFolder, name: string): FoundFolder => ({
  name,
  files: new Map(
    [...folder].map(([path, bytes]) => [
      path,
      { path, bytes: bytes.length, read: () => Promise.resolve(read(new Uint8Array(bytes))) },
    ]),
  ),
});

/** Imports folders of memory as the command does; the first is called "a", the next "b". */
export const imported = (
  folders: readonly MemoryFolder[],
  { index = smallIndex, period }: { readonly index?: CatalogueIndex; readonly period?: string } = {},
): Promise<Result<ImportedTables>> =>
  importTables(
    { folders: folders.map((folder, at) => found(folder, "abc"[at] ?? "")), period, wording },
    index,
    { host: nodeHost, decodeParquet },
  );

/** The folder with one file changed, and its dictionary telling the new bytes: as a careful forger would. */
export function forged(folder: MemoryFolder, path: string, change: (text: string) => string): MemoryFolder {
  const bytes = new TextEncoder().encode(change(textOf(folder, path)));
  const dictionary = JSON.parse(textOf(folder, "datapackage.json"));
  for (const { "khoagiao:files": files } of dictionary.resources)
    for (const file of files)
      if (file.path === path)
        Object.assign(file, {
          bytes: bytes.length,
          sha256: createHash("sha256").update(bytes).digest("hex"),
        });
  const told = new TextEncoder().encode(JSON.stringify(dictionary));
  return new Map([...folder, [path, bytes], ["datapackage.json", told]]);
}

export const textOf = (folder: MemoryFolder, path: string): string =>
  Buffer.from(folder.get(path) ?? []).toString("utf8");

/** DuckDB over folders of memory, written down first. It never skips: a comparison that is not made looks like a passed one. */
export async function engineOver(
  ...folders: readonly MemoryFolder[]
): Promise<{ readonly engine: TablesEngine; readonly entries: readonly PackageTable[] }> {
  const onDisk = folders.map((folder) => {
    const home = emptyFolder();
    for (const [file, bytes] of folder) {
      mkdirSync(path.dirname(path.join(home, file)), { recursive: true });
      writeFileSync(path.join(home, file), bytes);
    }
    return { folder: home, tables: readPackage(textOf(folder, "datapackage.json"))?.tables ?? [] };
  });
  const engine = await TablesEngine.over(onDisk, { memory: "1GB", spill: emptyFolder() });
  if (engine === undefined) throw new Error(`DuckDB is missing: npm install --no-save ${DUCKDB_PACKAGE}`);
  const entries = onDisk[0]?.tables.filter(({ template }) => template !== undefined) ?? [];
  return { engine, entries };
}
