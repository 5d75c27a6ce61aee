import type { XmlReader } from "../xml/xml-reader";

export interface OdsName {
  readonly name: string;
  readonly formula: string;
}

/** Names of cells and of expressions; the element that lists them was just opened. */
export function readOdsNames(reader: XmlReader): readonly OdsName[] {
  const { depth } = reader;
  const names: OdsName[] = [];
  while (reader.nextChild(depth)) {
    const name = reader.attribute("table:name") ?? "";
    const range = reader.attribute("table:cell-range-address");
    const expression = reader.attribute("table:expression");
    if (range !== undefined) names.push({ name, formula: excelReference(range) });
    else if (expression !== undefined) names.push({ name, formula: withoutPrefix(expression) });
  }
  return names;
}

const withoutPrefix = (expression: string): string => expression.replace(/^(?:of|oooc):=?/, "");

/** `of:=SUM([.K12:.K14];[$Nháp.A1])` → `SUM(K12:K14;$Nháp!A1)`: enough of it to tell what a formula adds up. */
export const asExcelFormula = (formula: string): string =>
  withoutPrefix(formula).replace(/\[([^\]]*)\]/g, (_, reference: string) =>
    reference.replace(/^\.|(?<=:)\./g, "").replace(".", "!"),
  );

const ADDRESS =
  /^\$?('(?:[^']|'')*'|[^'.]+)\.(\$?[A-Z]+\$?\d+)(?::(?:\$?(?:'(?:[^']|'')*'|[^'.:]+))?\.(\$?[A-Z]+\$?\d+))?$/;

/** `$'KG 01'.$A$8:.$O$8` → `'KG 01'!$A$8:$O$8`; what is none stays as written. */
function excelReference(address: string): string {
  const match = ADDRESS.exec(address);
  if (match === null) return address;
  const [, sheet = "", first = "", last] = match;
  return `${sheet}!${first}${last === undefined ? "" : `:${last}`}`;
}
