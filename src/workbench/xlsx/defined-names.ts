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
