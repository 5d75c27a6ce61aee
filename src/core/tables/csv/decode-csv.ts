import { delimitedRows } from "../../base";
import type { PackageColumn } from "../dictionary/read-package";
import type { DecodedRows } from "../read/decoded";
import { BYTE_ORDER_MARK, plainText } from "./csv-text";

const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** The way back from `writeCsvLine`: a text that cannot be a cell of its column's type stays as it is found, to be told. */
export function decodeCsv(text: string, columns: readonly PackageColumn[]): DecodedRows {
  const rows = delimitedRows(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text, ",");
  const header = rows.next();
  const names = header.done === true ? [] : header.value;
  const types = names.map((name) => columns.find((column) => column.name === name)?.type ?? "text");
  return {
    columns: names,
    rows: typed(rows, types),
  };
}

function* typed(
  rows: Iterable<readonly string[]>,
  types: readonly PackageColumn["type"][],
): Iterable<readonly unknown[]> {
  for (const cells of rows) yield types.map((type, at) => fromText(type, cells[at] ?? ""));
}

function fromText(type: PackageColumn["type"], cell: string): unknown {
  if (cell === "") return undefined;
  if (type === "text") return plainText(cell);
  if (type === "truth") return cell === "true" ? true : cell === "false" ? false : cell;
  if (type === "number" || type === "integer") return NUMBER.test(cell) ? Number(cell) : cell;
  return cell;
}
