import { type IDisposable, type Injector, toDisposable } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { changedCell } from "./grid-cell";
import type { GridReader } from "./grid-reader";
import { typedValue } from "./typed-text";

/** Before the grid's own readers. */
const FIRST = 1000;

/** What is typed into a workbook is read by `typedValue`; the grid's own reading is American. */
export function readTypedText(injector: Injector, unit: string, reader: GridReader): IDisposable {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  const end = writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { worksheet, row, col, unitId }, next) => {
      const text = cell?.p?.body?.dataStream.replace(/\r\n$/, "") ?? cell?.v;
      if (unitId !== unit || cell?.f || text === null || text === undefined) return next(cell);
      const formatNow = reader.formatAt(worksheet, row, col);
      const typed = typedValue(String(text), formatNow);
      if (!typed) return next(cell);
      const { value, ...shown } = typed;
      const numberFormat = "numberFormat" in shown ? { numberFormat: shown.numberFormat } : {};
      const lent = reader.lentStyle(worksheet, row, col);
      return {
        ...cell,
        ...lent,
        ...changedCell({ content: { kind: "value", value }, ...numberFormat }, formatNow),
      };
    },
  });
  return toDisposable(end);
}
