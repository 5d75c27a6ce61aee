import {
  type ICommandInfo,
  type ICommandService,
  type IConfigService,
  type IDisposable,
  type IExecutionOptions,
  type IRange,
  type Workbook,
  toDisposable,
} from "@univerjs/core";
import { SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import {
  CalculationMode,
  type FormulaCalculationSessionService,
  PLUGIN_CONFIG_KEY_BASE,
} from "@univerjs/sheets-formula";
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

/** What the grid writes into a sheet, results of formulas among it. */
interface Written {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, { readonly v?: unknown }>> | null>>;
}

/**
 * Has the grid work out once more what hangs on a result that has just changed, until none changes any more. It does not
 * follow a name through to the cells the name reads: a count over a column of names is worked out before the column.
 */
export function settleResults(unit: Workbook, commands: ICommandService): IDisposable {
  const unitId = unit.getUnitId();
  let changed: IRange[] = [];
  const ofResults = ({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
    const written = (params ?? {}) as Written;
    const isResult = id === "sheet.mutation.set-range-values" && options?.["fromFormula"] === true;
    return isResult && written.unitId === unitId ? written : undefined;
  };
  const before = commands.beforeCommandExecuted((command, options) => {
    const written = ofResults(command, options);
    if (written) changed = changedCells(unit.getSheetBySheetId(written.subUnitId ?? ""), written);
  });
  const after = commands.onCommandExecuted((command, options) => {
    const sheetId = ofResults(command, options)?.subUnitId;
    if (sheetId === undefined || changed.length === 0) return;
    const dirtyRanges = changed.map((range) => ({ unitId, sheetId, range }));
    changed = [];
    void commands.executeCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { dirtyRanges },
      { onlyLocal: true },
    );
  });
  return toDisposable(() => {
    before.dispose();
    after.dispose();
  });
}

/** The grid begins to work out what was typed a tenth of a second later, and so does it each further round. */
const QUIET = 300;

/** Waits until nothing is worked out any more, further rounds included: so long that another would have begun. */
export async function workedOut(session: FormulaCalculationSessionService): Promise<void> {
  let before: FormulaCalculationSessionService["state"];
  do {
    before = session.state;
    await session.waitForLatestApplied(undefined, QUIET);
  } while (session.state !== before);
}

function changedCells(
  sheet: ReturnType<Workbook["getSheetBySheetId"]>,
  { cellValue = {} }: Written,
): IRange[] {
  return Object.entries(cellValue).flatMap(([row, cells]) =>
    Object.entries(cells ?? {}).flatMap(([column, { v }]) => {
      const [startRow, startColumn] = [Number(row), Number(column)];
      const was = sheet?.getCellRaw(startRow, startColumn)?.v;
      return (was ?? "") === (v ?? "")
        ? []
        : [{ startRow, startColumn, endRow: startRow, endColumn: startColumn }];
    }),
  );
}
