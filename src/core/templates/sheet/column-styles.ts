import { rememberedOf } from "../../base";
import type { Field, Template } from "../../catalogue";
import type { Style } from "../../workbook";
import { cellFormat } from "../field/cell-formats";
import { isInput } from "./entry-formulas";
import { checkCell, entryCell, guardedCell } from "../look/styles";

/**
 * Style of every column's cells, from STT to "Kiểm tra". Set on whole columns: a paste longer than the prepared
 * rows does not end at a locked cell, and blank cells need not be written one by one.
 */
export const columnStyles = rememberedOf(({ fields }: Template): readonly Style[] => {
  const ofField = (field: Field): Style => {
    const { numberFormat, align } = cellFormat(field);
    return (isInput(field) ? entryCell : guardedCell)(numberFormat, align);
  };
  return [guardedCell("0", "center"), ...fields.map(ofField), checkCell];
});
