import { absoluteAddress } from "../../base";
import { excelText } from "../../rules";
import type { NameDraft } from "../../workbook";
import { quoteSheet } from "../../workbook";
import { draftValue } from "../field/draft-value";
import { isInput } from "./entry-formulas";
import { columnOf, columnRange } from "./layout";
import { packed } from "./packed-text";
import { rowNames } from "./row-names";
import type { TemplateSheetParts } from "./template-parts";

/** What "Kiểm tra" and the cover say where nobody has typed anything yet: it is no slip. */
export const NOTHING_TYPED = "Chưa nhập";

interface UntouchedPresets {
  /** TRUE where the table holds what the board wrote beforehand, as it wrote it, and nothing else. */
  readonly formula: string;
  readonly names: readonly NameDraft[];
}

/** Undefined where the board wrote nothing beforehand: then a row with data is one somebody typed. */
export function untouchedPresets(parts: TemplateSheetParts): UntouchedPresets | undefined {
  const { template, layout } = parts;
  const printed = printedCells(parts);
  if (printed.length === 0) return undefined;
  const changed = packed(
    rowNames(template.code).changed,
    printed.map(({ cell, value }) => `IF(${cell}=${value},"","x")`),
  );
  const filled = template.fields
    .filter(isInput)
    .map(({ key }) => `COUNTA(${columnRange(layout, columnOf(layout, key))})`);
  return {
    formula: `IFERROR(AND(${changed.text}="",${filled.join("+")}=${printed.length}),FALSE)`,
    names: changed.names,
  };
}

/** Each cell that was written beforehand, and what stands in it, both as a formula has them. */
function printedCells({ template, layout, index, sheet }: TemplateSheetParts) {
  const inputs = template.fields.filter(isInput);
  return template.presetRows.flatMap((preset, at) =>
    inputs.flatMap((field) => {
      const { [field.key]: given } = preset;
      if (given === undefined) return [];
      const value = draftValue(field, given, index);
      const address = absoluteAddress(layout.firstRow + at, columnOf(layout, field.key));
      return [
        {
          cell: `${quoteSheet(sheet)}!${address}`,
          value: typeof value === "string" ? excelText(value) : String(value),
        },
      ];
    }),
  );
}
