import type { IStyleData } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { rangesOf } from "./area";
import type { ValidationContext } from "./validations";
import { attribute, elementsOf, flagAttribute, numberAttribute } from "./xml-elements";

const COMPARISONS: Readonly<Record<string, string>> = {
  equal: "=", notEqual: "<>", greaterThan: ">", greaterThanOrEqual: ">=", lessThan: "<", lessThanOrEqual: "<=",
}; // prettier-ignore

/**
 * Rules by formula and by comparison with a value, as rules of the grid by formula; other kinds (bars, scales,
 * icons) stay in the file and are not drawn.
 */
export function readConditionalFormats(
  sheet: Element,
  differences: readonly IStyleData[],
  { sheetId, size, writtenOut }: ValidationContext,
): readonly IConditionFormattingRule[] {
  const rules = elementsOf(sheet, "conditionalFormatting").flatMap((block) => {
    const sqref = attribute(block, "sqref") ?? "";
    return elementsOf(block, "cfRule").map((rule) => ({ rule, sqref }));
  });
  const byPriority = rules.sort((a, b) => priority(a.rule) - priority(b.rule));
  return byPriority.flatMap(({ rule, sqref }, index) => {
    const style = differences[numberAttribute(rule, "dxfId") ?? -1];
    const ranges = rangesOf(sqref, size);
    const formula = formulaOf(rule, sqref);
    const value = formula && writtenOut(formula, (ranges[0]?.startRow ?? 0) + 1);
    if (value === undefined || style === undefined || ranges.length === 0) return [];
    const highlight = { type: "highlightCell", subType: "formula", value, style };
    return {
      cfId: `${sheetId}-format-${index}`,
      ranges,
      stopIfTrue: flagAttribute(rule, "stopIfTrue"),
      rule: highlight as IConditionFormattingRule["rule"], // its words are enums of a module we do not load here
    };
  });
}

const priority = (rule: Element): number => numberAttribute(rule, "priority") ?? Number.MAX_SAFE_INTEGER;

/** "$I12<>tinh_KG01_tyLe": a cell held against a name. */
const CELL_AGAINST_NAME = /(?<cell>\$?[A-Z]{1,3}\$?\d+)<>(?<name>[\p{L}_][\p{L}\d_.]*)(?![\p{L}\d_.(!:$])/gu;

/** Excel compares numbers by fifteen digits, as many as LibreOffice saves of a result; the grid compares all it has. */
const byFifteenDigits = (formula: string): string =>
  formula.replace(CELL_AGAINST_NAME, "IFERROR(ABS($<cell>-$<name>)>ABS($<cell>)*1E-14,$<cell><>$<name>)");

function formulaOf(rule: Element, sqref: string): string | undefined {
  const formula = elementsOf(rule, "formula")[0]?.textContent ?? "";
  if (formula === "") return undefined;
  if (attribute(rule, "type") === "cellIs") {
    const sign = COMPARISONS[attribute(rule, "operator") ?? ""];
    const corner = sqref.split(/[\s:]/)[0] ?? "A1";
    return sign === undefined ? undefined : `=${corner.replaceAll("$", "")}${sign}${formula}`;
  }
  return `=${byFifteenDigits(formula)}`;
}
