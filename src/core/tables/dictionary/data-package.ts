import { given } from "../../base";
import { TEXT_MARK } from "../csv/csv-text";
import { type DataColumn, type DataType, SUMMARY_KEY, TABLES_FORMAT, type TableShape } from "../model";

/** The data dictionary's file, by the name the Frictionless standard gives it. */
export const PACKAGE_FILE = "datapackage.json";

export type TablesFileFormat = "csv" | "parquet";

/** A file as it was written. */
export interface TableFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly rows: number;
}

export interface DescribedTable {
  readonly shape: TableShape;
  readonly files: readonly TableFile[];
}

export const FRICTIONLESS_TYPES: Readonly<Record<DataType, string>> = {
  ...{ text: "string", number: "number", integer: "integer", truth: "boolean", day: "date", time: "string" },
};

const ESCAPED =
  `Trong tệp CSV, dấu ${TEXT_MARK} được thêm trước chữ bắt đầu bằng = + - @ ${TEXT_MARK}, dấu cách cột hay xuống dòng, để Excel không ` +
  `coi đó là công thức; khi đọc lại, bỏ một dấu ${TEXT_MARK} ở đầu của cột kiểu chữ.`;

/**
 * The data dictionary (Frictionless Data Package, specs.frictionlessdata.io/data-package): every table with its columns,
 * types, units of measure, keys and files, each file with its size and hash. Without a date: equal tables, equal bytes.
 */
export function dataPackage(tables: readonly DescribedTable[], format: TablesFileFormat): string {
  const described = {
    profile: "data-package",
    name: "bao-cao-khoa-giao",
    title: "Số liệu mở của Báo cáo Khoa giáo",
    description: `Bảng phẳng xuất từ bảng tổng hợp. ${format === "csv" ? ESCAPED : ""}`.trim(),
    "khoagiao:format": TABLES_FORMAT,
    resources: tables.map((table) => resourceOf(table, format)),
  };
  return `${JSON.stringify(described, undefined, 2)}\n`;
}

function resourceOf({ shape, files }: DescribedTable, format: TablesFileFormat) {
  const [first] = files;
  return {
    name: shape.name,
    title: shape.title,
    description: `Mỗi dòng: ${shape.oneRow}`,
    path: files.length === 1 && first !== undefined ? first.path : files.map(({ path }) => path),
    ...(format === "csv"
      ? {
          ...{ profile: "tabular-data-resource", format: "csv", mediatype: "text/csv", encoding: "utf-8" },
          dialect: { delimiter: ",", doubleQuote: true, header: true, lineTerminator: "\r\n" },
        }
      : { profile: "data-resource", format: "parquet", mediatype: "application/vnd.apache.parquet" }),
    ...given({ "khoagiao:template": shape.template }),
    "khoagiao:files": files,
    schema: {
      fields: [...SUMMARY_KEY, ...shape.columns].map(fieldOf),
      missingValues: [""],
      ...(shape.key === undefined
        ? {}
        : { primaryKey: [...SUMMARY_KEY.map(({ name }) => name), ...shape.key] }),
      ...(shape.refers.length === 0 ? {} : { foreignKeys: shape.refers.map(foreignKey) }),
    },
  };
}

const fieldOf = ({ name, type, title, unitOfMeasure, field }: DataColumn) => ({
  ...{ name, type: FRICTIONLESS_TYPES[type], title },
  ...(type === "truth" ? { trueValues: ["true"], falseValues: ["false"] } : {}),
  ...given({ "khoagiao:unitOfMeasure": unitOfMeasure, "khoagiao:field": field }),
  ...(type === "time" ? { "khoagiao:type": type } : {}),
});

function foreignKey({ columns, table }: TableShape["refers"][number]) {
  const fields = [...SUMMARY_KEY.map(({ name }) => name), ...columns];
  return { fields, reference: { resource: table, fields } };
}
