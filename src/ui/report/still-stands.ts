import type { SheetWrite } from "../../app";
import type { Workbook } from "../../core/workbook";

/**
 * Whether the cells still hold what was written to them. Where rows were moved or cells typed over meanwhile, taking
 * the change back would spoil what was done since.
 */
export function stillStands({ sheets }: Workbook, writes: readonly SheetWrite[]): boolean {
  return writes.every(({ sheet: name, cells }) => {
    const rows = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
    const byNumber = new Map(rows.map((row) => [row.number, row]));
    return cells.every(({ row, column, value = "" }) => {
      const cell = byNumber.get(row)?.cells.find((one) => one.column === column);
      return (cell?.value ?? "") === value;
    });
  });
}
