import {
  type Guard,
  given,
  isEither,
  isFlag,
  isJsonNumber,
  isListOf,
  isOneOf,
  isShape,
  isText,
} from "../../base";
import { isAggregate, isFieldType } from "../../catalogue";
import type { DataType, FieldFacts, TemplateFacts } from "../model";
import { FRICTIONLESS_TYPES, type TableFile, type TablesFileFormat } from "./data-package";

/** A table as its dictionary tells of it. */
export interface PackageTable {
  readonly name: string;
  readonly format: TablesFileFormat;
  readonly files: readonly TableFile[];
  readonly columns: readonly PackageColumn[];
  readonly template?: TemplateFacts;
}

export interface PackageColumn {
  readonly name: string;
  readonly type: DataType;
  readonly field?: FieldFacts;
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

const isTemplateFacts: Guard<TemplateFacts> = isShape(
  { code: isText, groupBy: isListOf(isText) },
  { isRowByRow: isFlag },
);

const isFieldFacts: Guard<FieldFacts> = isShape(
  { key: isText, type: isFieldType, aggregate: isAggregate },
  { isStock: isFlag },
);

/** A name that stands in SQL as it is: what a dictionary calls otherwise is none of ours. */
const isPlainName: Guard<string> = (value): value is string => isText(value) && /^[A-Za-z_]\w*$/.test(value);

const isField = isShape(
  { name: isPlainName, type: isText },
  { "khoagiao:field": isFieldFacts, "khoagiao:type": isText },
);

const isPackage = isShape(
  {
    "khoagiao:format": isJsonNumber,
    resources: isListOf(
      isShape(
        {
          name: isPlainName,
          format: isOneOf(["csv", "parquet"] as const),
          path: isEither(isText, isListOf(isText)),
          "khoagiao:files": isListOf(isWritten),
          schema: isShape({ fields: isListOf(isField) }, {}),
        },
        { "khoagiao:template": isTemplateFacts },
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
    tables: found.resources.map(({ name, format, schema, ...one }) => ({
      ...{ name, format, files: one["khoagiao:files"] },
      columns: schema.fields.map((field) => ({
        ...{ name: field.name, type: dataType(field["khoagiao:type"] ?? field.type) },
        ...given({ field: field["khoagiao:field"] }),
      })),
      ...given({ template: one["khoagiao:template"] }),
    })),
  };
}

/** The way back from `FRICTIONLESS_TYPES`; what it does not know is read as a text. */
const dataType = (told: string): DataType =>
  DATA_TYPES_TOLD.find((type) => type === told || FRICTIONLESS_TYPES[type] === told) ?? "text";

const DATA_TYPES_TOLD: readonly DataType[] = ["text", "number", "integer", "truth", "day", "time"];

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
