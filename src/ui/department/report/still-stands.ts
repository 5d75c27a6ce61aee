import { type SheetWrite, holds } from "../../../app";
import type { Workbook } from "../../../core/workbook";

/**
 * Whether the cells still hold what was written to them. Where rows were moved or cells typed over meanwhile, taking
 * the change back would spoil what was done since.
 */
export function stillStands({ sheets }: Workbook, writes: readonly SheetWrite[]): boolean {
  return writes.every(({ sheet: name, cells }) => {
    const rows = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
    const byNumber = new Map(rows.map((row) => [row.number, row]));
    return cells.every((write) => {
      const row = byNumber.get(write.row);
      return holds(row?.cells.find(({ column }) => column === write.column)?.value, write);
    });
  });
}
