import type { IConfigService } from "@univerjs/core";
import { CalculationMode, PLUGIN_CONFIG_KEY_BASE } from "@univerjs/sheets-formula";
import type { Book } from "../xlsx/book";
import { lacksResults } from "../xlsx/sheet-cells";

/**
 * Says what the grid works out when it opens a book: nothing where every formula came with its result, as in Excel,
 * for a whole form takes seconds; what has none where a program wrote formulas alone.
 */
export function planWorkingOut(book: Book, settings: IConfigService): void {
  const initialFormulaComputing = book.sheets.some(({ cells }) => lacksResults(cells))
    ? CalculationMode.WHEN_EMPTY
    : CalculationMode.NO_CALCULATION;
  settings.setConfig(PLUGIN_CONFIG_KEY_BASE, { initialFormulaComputing }, { merge: true });
}
