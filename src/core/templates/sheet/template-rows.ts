import type { CellDraft, RowDraft, Scalar } from "../../workbook";
import { columnStyles } from "./column-styles";
import { draftValue } from "../field/draft-value";
import { computedName, rowNames } from "./row-names";
import type { TemplateSheetParts } from "./template-parts";

type Preset = Readonly<Record<string, string | number>>;

/** The prepared rows: formulas in place, preset values written. Blank cells take the style of their column. */
export function templateRows({ template, layout, index }: TemplateSheetParts): readonly RowDraft[] {
  const { firstRow, lastPreparedRow } = layout;
  const { hasData, check } = rowNames(template.code);
  const ordinal = `IF(${hasData},ROW()-${firstRow - 1},"")`;
  // Of a blank row every result is known: nothing. Those of a preset row are left to be worked out on opening.
  const cellsOf = (preset?: Preset, number?: number): readonly (CellDraft | Scalar | undefined)[] => {
    const result: Pick<CellDraft, "value"> = preset === undefined ? { value: "" } : {};
    const fields = template.fields.map((field) => {
      if (field.formula !== undefined) return { formula: computedName(template.code, field), ...result };
      const value = preset?.[field.key];
      return value === undefined ? undefined : draftValue(field, value, index);
    });
    return [{ formula: ordinal, value: number ?? "" }, ...fields, { formula: check, ...result }];
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
