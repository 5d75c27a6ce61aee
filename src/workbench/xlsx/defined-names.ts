import { given } from "../../core/base";
import { attribute, elementsOf, elementAt, numberAttribute } from "./xml-elements";

/** A defined name as the file has it. */
export interface BookName {
  readonly name: string;
  /** Without "=". */
  readonly formula: string;
  /** 0-based sheet the name is local to. */
  readonly sheet?: number;
}

/** The names a user may use; Excel's own (print areas, filters) stay in the file and are not shown. */
export function readNames(workbook: Element | undefined): readonly BookName[] {
  return elementsOf(elementAt(workbook, "definedNames")).flatMap((element) => {
    const name = attribute(element, "name") ?? "";
    const sheet = numberAttribute(element, "localSheetId");
    const formula = (element.textContent ?? "").trim();
    if (name.startsWith("_xlnm.") || formula === "") return [];
    return { name, formula, ...given({ sheet }) };
  });
}

/** What a list validation reads its choices from: a name that stands for a plain range is answered by that range. */
export function nameResolver(names: readonly BookName[]): (formula: string) => string {
  const ranges = new Map(
    names
      .filter(({ formula }) =>
        /^(?:'(?:[^']|'')+'|[^'!()]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/.test(formula),
      )
      .map(({ name, formula }) => [name.toLowerCase(), formula]),
  );
  return (formula) => ranges.get(formula.toLowerCase()) ?? formula;
}

const TALL_RANGE = /('(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!(\$[A-Z]{1,3}\$\d+:\$[A-Z]{1,3}\$)(\d+)/gu;

/**
 * A formula whose ranges end where the grid does: `'KG01'!$B$12:$B$1011` → `'KG01'!$B$12:$B$131`. Nothing stands in
 * the rows that are cut off, and the grid would go through them for each row that is checked.
 * @param rows of each sheet in the grid, by its name.
 */
export function cutToRows(formula: string, rows: ReadonlyMap<string, number>): string {
  return formula.replace(TALL_RANGE, (whole, sheet: string, from: string, last: string) => {
    const name = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
    const end = Math.min(Number(last), rows.get(name) ?? Infinity);
    return end === Number(last) ? whole : `${sheet}!${from}${end}`;
  });
}
