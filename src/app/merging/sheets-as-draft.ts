import type { Cell, CellDraft, Scalar, Sheet, Style, Workbook, WorkbookDraft } from "../../core/workbook";

const DAY: Style = { numberFormat: "dd/mm/yyyy" };

/** The sheets people see, as values: to be put into a workbook that lies open already. */
export function sheetsAsDraft({ sheets }: Workbook): WorkbookDraft {
  return { sheets: sheets.filter(({ visibility }) => visibility === "visible").map(sheetDraft) };
}

const sheetDraft = ({ name, rows }: Sheet): WorkbookDraft["sheets"][number] => ({
  name,
  rows: rows.map(({ number, cells }) => ({ number, cells: fromColumnOne(cells) })),
});

function fromColumnOne(cells: readonly Cell[]): readonly (CellDraft | Scalar | undefined)[] {
  const found = new Map(cells.map((cell) => [cell.column, cell]));
  return Array.from({ length: cells.at(-1)?.column ?? 0 }, (_, at) => {
    const cell = found.get(at + 1);
    return cell?.kind === "date" ? { value: cell.value, style: DAY } : cell?.value;
  });
}
