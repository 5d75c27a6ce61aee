import { type Result, read, refused } from "../../core/base";
import { PACKAGE_FILE, type PackageTable, TABLES_FORMAT, readPackage, tablesIssue } from "../../core/tables";
import type { AnyFile } from "../workbooks-among";

export interface SizedFile extends AnyFile {
  readonly bytes: number;
}

/** A folder as it was found: its files by their paths from there. */
export interface FoundFolder {
  readonly name: string;
  readonly files: ReadonlyMap<string, SizedFile>;
}

export const placeIn = ({ name }: FoundFolder, path: string): string => `${name}/${path}`;

/** Larger dictionaries name more files than a country has in a year. */
const MOST_DICTIONARY_BYTES = 64_000_000;

/**
 * The tables a folder's dictionary tells of that are wanted, every file of them there and as long as when it was exported. The
 * first fault of each kind is told, with how many there are.
 */
export async function tablesOfFolder(
  folder: FoundFolder,
  isWanted: (table: PackageTable) => boolean = () => true,
): Promise<Result<readonly PackageTable[]>> {
  const file = folder.files.get(PACKAGE_FILE);
  if (file === undefined) return refused(tablesIssue("tables.no-package", { file: folder.name }));
  const where = { file: placeIn(folder, PACKAGE_FILE) };
  if (file.bytes > MOST_DICTIONARY_BYTES) return refused(tablesIssue("tables.package-damaged", where));
  const bytes = await file.read();
  if (!bytes.ok) return bytes;
  const dictionary = readPackage(new TextDecoder().decode(bytes.value));
  if (dictionary === undefined) return refused(tablesIssue("tables.package-damaged", where));
  if (dictionary.format !== TABLES_FORMAT) {
    const facts = { own: TABLES_FORMAT };
    return refused(tablesIssue("tables.other-format", where, { found: String(dictionary.format), facts }));
  }
  const tables = dictionary.tables.filter(isWanted);
  const files = tables.flatMap((table) => table.files);
  const missing = files.filter(({ path }) => !folder.files.has(path));
  const [gone] = missing;
  if (gone !== undefined) {
    const place = { file: placeIn(folder, gone.path) };
    return refused(tablesIssue("tables.file-missing", place, { facts: { count: missing.length } }));
  }
  const changed = files.find(({ path, bytes: told }) => folder.files.get(path)?.bytes !== told);
  return changed === undefined
    ? read(tables)
    : refused(tablesIssue("tables.file-changed", { file: placeIn(folder, changed.path) }));
}
