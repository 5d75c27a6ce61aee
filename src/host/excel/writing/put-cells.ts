import type { RangeProxy } from "../office-js";
import { type KnownCells, formerContents, writtenContents, writtenFormats } from "./planned-write";
import { isFormula } from "../reading/sheet-rows";

/** Writes what was planned, with the next round trip. Formats first: what a value becomes depends on the format it meets. */
export function put(known: KnownCells): void {
  const formats = writtenFormats(known);
  if (formats !== undefined) known.range.numberFormat = formats;
  setContents(known.range, writtenContents(known), takesFormulas(known));
}

/** Makes the cells what they were, with the next round trip; `formulas` and `numberFormat` say what they are now. */
export function restore(known: KnownCells): void {
  const { range, contents } = known;
  const hasOtherFormats = !isEqual(range.numberFormat, contents.formats);
  if (!hasOtherFormats && isEqual(range.formulas, contents.formulas)) return;
  if (hasOtherFormats) range.numberFormat = contents.formats.map((row) => [...row]);
  setContents(range, formerContents(known), heldFormulas(known));
}

const isEqual = (found: unknown, former: unknown): boolean =>
  JSON.stringify(found) === JSON.stringify(former);

/** `formulas` takes them in English notation, whatever the user's settings. */
function setContents(range: RangeProxy, contents: unknown[][], withFormulas: boolean): void {
  if (withFormulas) range.formulas = contents;
  else range.values = contents;
}

/** Whether a formula is among what is to be written. */
const takesFormulas = ({ cells }: KnownCells): boolean =>
  cells.some((row) => row.some(({ lost }) => lost?.formula !== undefined));

/** Whether a formula is among what stood there. */
const heldFormulas = ({ contents: { values, formulas } }: KnownCells): boolean =>
  values.some((row, at) => row.some((value, offset) => isFormula(formulas[at]?.[offset], value)));
