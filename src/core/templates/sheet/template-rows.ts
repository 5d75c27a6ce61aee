import type { CellDraft, RowDraft, Scalar } from "../../workbook";
import type { Template } from "../../catalogue";
import { columnStyles } from "./column-styles";
import { computedValue } from "../field/computed-value";
import { draftValue, figureValue } from "../field/draft-value";
import { computedName, rowNames } from "./row-names";
import type { TemplateSheetParts } from "./template-parts";
import { NOTHING_TYPED } from "./untouched-presets";

type IssuedRow = Template["presetRows"][number];

/** The prepared rows: formulas in place, preset values written. Blank cells take the style of their column. */
export function templateRows({ template, layout, index }: TemplateSheetParts): readonly RowDraft[] {
  const { firstRow, lastPreparedRow } = layout;
  const { hasData, check } = rowNames(template.code);
  const ordinal = `IF(${hasData},ROW()-${firstRow - 1},"")`;
  // Every formula stands with its result: of a blank row it is nothing.
  const figuresOf = (preset: IssuedRow): Readonly<Record<string, Scalar>> =>
    Object.fromEntries(
      template.fields.flatMap((field) => {
        const value = preset[field.key];
        return value === undefined ? [] : [[field.key, figureValue(field, value, index)]];
      }),
    );
  const cellsOf = (preset?: IssuedRow, number?: number): readonly (CellDraft | Scalar | undefined)[] => {
    const fields = template.fields.map((field) => {
      const { formula, key } = field;
      if (formula === undefined) {
        const value = preset?.[key];
        return value === undefined ? undefined : draftValue(field, value, index);
      }
      const value = preset === undefined ? "" : computedValue(formula)(figuresOf(preset));
      return { formula: computedName(template.code, field), value };
    });
    return [
      { formula: ordinal, value: number ?? "" },
      ...fields,
      { formula: check, value: preset === undefined ? "" : NOTHING_TYPED },
    ];
  };
  const styles = columnStyles(template);
  const blank = cellsOf();
  const blankStyles = styles.map((style, at) => (blank[at] === undefined ? undefined : style));
  return Array.from({ length: lastPreparedRow - firstRow + 1 }, (_, at): RowDraft => {
    const preset = template.presetRows[at];
    return preset === undefined
      ? { number: firstRow + at, cells: blank, styles: blankStyles }
      : { number: firstRow + at, cells: cellsOf(preset, at + 1), styles };
  });
}
