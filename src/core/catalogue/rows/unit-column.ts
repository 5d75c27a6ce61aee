import { exactKey } from "../../base";
import type { Field, Template } from "../model";

const UNIT_OF_MEASURE = /^(?:đơn vị tính|đvt|đv tính|đ\.?v\.?t|đơn vị đo|unit of measure(?:ment)?|uom)$/iu;
const MAYBE_UNIT = /^(?:đơn vị|unit|đv)$/iu;

/** "Đơn vị tính", "ĐVT": heads the column that says in what the figures of each row are. */
export const isUnitLabel = (label: string): boolean => UNIT_OF_MEASURE.test(exactKey(label));

/** "Đơn vị": perhaps a unit of measure, perhaps one that reports. */
export const mayBeUnitLabel = (label: string): boolean => MAYBE_UNIT.test(exactKey(label));

/** The column in which the board says, row by row, in what the figures of the rows it gives are. */
export const unitColumn = ({ fields, rowKey }: Pick<Template, "fields" | "rowKey">): Field | undefined =>
  fields.find(
    ({ key, label, filledByBoard }) =>
      filledByBoard && !rowKey.includes(key) && (isUnitLabel(label) || mayBeUnitLabel(label)),
  );
