import type { DataType, PackageTable } from "../../core/tables";

const TYPES: Readonly<Record<DataType, string>> = {
  ...{
    text: "VARCHAR",
    time: "VARCHAR",
    number: "DOUBLE",
    integer: "INTEGER",
    truth: "BOOLEAN",
    day: "DATE",
  },
};

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
/** A path means itself, whatever signs stand in it. */
const pathLiteral = (path: string): string => literal(path.replace(/[*?[\]\\]/g, "[$&]"));

/** The SELECT that gives a table's rows out of its files, each column by the type the dictionary tells. */
export function tableView(folder: string, { columns, files, format }: PackageTable): string {
  const paths = `[${files.map(({ path }) => pathLiteral(`${folder}/${path}`)).join(", ")}]`;
  if (format === "parquet") {
    const partition = "hive_partitioning = true, hive_types = {'period': VARCHAR, 'board': VARCHAR}";
    return `SELECT ${columns.map(({ name }) => name).join(", ")} FROM read_parquet(${paths}, union_by_name = true, ${partition})`;
  }
  const types = columns.map(({ name, type }) => `${literal(name)}: ${literal(TYPES[type])}`).join(", ");
  const cells = columns.map(({ name, type }) => (type === "text" ? `${plain(name)} AS ${name}` : name));
  return (
    `SELECT ${cells.join(", ")} FROM read_csv(${paths}, auto_detect = false, header = true, delim = ',', quote = '"', ` +
    `escape = '"', new_line = '\\r\\n', max_line_size = 8000000, buffer_size = 16000000, columns = {${types}})`
  );
}

/** Takes away the mark that keeps a text from being worked out (`plainText`). */
const plain = (name: string): string =>
  `CASE WHEN starts_with(${name}, '''') THEN substr(${name}, 2) ELSE ${name} END`;
