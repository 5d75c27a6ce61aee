import { NO, YES, parseIsoDate, serialFromDate, serialFromTime } from "../../base";
import { type CatalogueIndex, type Field, type Holds, kindOf } from "../../catalogue";
import type { Scalar } from "../../workbook";

/** What the cell of a field shows for a value: days and times as serials, documents and units by their names. */
export const draftValue = (field: Field, value: Scalar, index: CatalogueIndex): Scalar =>
  SHOWN[kindOf(field).holds](value, index);

/** What the formulas of a row take a value for: a day or a time is the number its cell holds. */
export function figureValue(field: Field, value: Scalar, index: CatalogueIndex): Scalar {
  const shown = draftValue(field, value, index);
  return typeof shown === "number" ? shown : value;
}

const asItIs = (value: Scalar): Scalar => value;

const TIME = /^\d{2}:\d{2}$/;

const SHOWN = {
  ...{ text: asItIs, number: asItIs, choice: asItIs },
  day: (value) =>
    typeof value === "string" && parseIsoDate(value) !== undefined ? serialFromDate(value) : value,
  time: (value) => (typeof value === "string" && TIME.test(value) ? serialFromTime(value) : value),
  truth: (value) => (value === true ? YES : value === false ? NO : value),
  directive: (value, index) => index.directive(String(value))?.label ?? value,
  "org-unit": (value, index) => index.orgUnit(String(value))?.name ?? value,
} satisfies Record<Holds, (value: Scalar, index: CatalogueIndex) => Scalar>;
