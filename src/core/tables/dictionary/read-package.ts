import { type Guard, isEither, isJsonNumber, isListOf, isOneOf, isShape, isText } from "../../base";
import type { TablesFileFormat, TableFile } from "./data-package";

/** A table as its dictionary tells of it. */
export interface PackageTable {
  readonly name: string;
  readonly format: TablesFileFormat;
  readonly files: readonly TableFile[];
}

export interface ReadPackage {
  /** `TABLES_FORMAT` of the program that wrote it. */
  readonly format: number;
  readonly tables: readonly PackageTable[];
}

const isWritten: Guard<TableFile> = isShape(
  { path: isText, bytes: isJsonNumber, sha256: isText, rows: isJsonNumber },
  {},
);

const isPackage = isShape(
  {
    "khoagiao:format": isJsonNumber,
    resources: isListOf(
      isShape(
        {
          name: isText,
          format: isOneOf(["csv", "parquet"] as const),
          path: isEither(isText, isListOf(isText)),
          "khoagiao:files": isListOf(isWritten),
        },
        {},
      ),
    ),
  },
  {},
);

/** Reads a dictionary as `dataPackage` writes it; undefined where it is none. */
export function readPackage(text: string): ReadPackage | undefined {
  const found = parsedJson(text);
  if (!isPackage(found)) return undefined;
  return {
    format: found["khoagiao:format"],
    tables: found.resources.map(({ name, format, "khoagiao:files": files }) => ({ name, format, files })),
  };
}

/** Paths of all files a dictionary names; undefined where it is none of ours. */
export const filesOfPackage = (text: string): readonly string[] | undefined =>
  readPackage(text)?.tables.flatMap(({ files }) => files.map(({ path }) => path));

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
